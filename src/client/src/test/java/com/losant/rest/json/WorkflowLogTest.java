package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.workflows.WorkflowLog;
import com.losant.rest.workflows.WorkflowLogEntry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The log is the one answer that is no object but a list. */
class WorkflowLogTest {
  @Test
  void theEntriesComeInTheirOrder() {
    WorkflowLog log = WorkflowLog.CODEC.fromJson("[{\"runCount\":1},{\"runCount\":2}]");
    List<Long> counts = new ArrayList<>();
    for (WorkflowLogEntry entry : log) {
      counts.add(entry.runCount());
    }
    assertEquals(List.of(1L, 2L), counts);
    assertEquals(2, log.entries().size());
    assertThrows(UnsupportedOperationException.class, () -> log.entries().clear());
    assertThrows(UnsupportedOperationException.class, log.iterator()::remove);
  }

  @Test
  void aLogMayBeEmpty() {
    WorkflowLog empty = WorkflowLog.CODEC.fromJson("[]");
    assertFalse(empty.iterator().hasNext());
    assertEquals("[]", empty.toJson());
    assertEquals(WorkflowLog.builder().entries(List.of()).build(), empty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[null]", "[{\"runCount\":1},\"lost\",7.50]", "[[]]"})
  void anEntryThatIsNoObjectIsKeptAndRefusedWhenRead(String json) {
    WorkflowLog log = WorkflowLog.CODEC.fromJson(json);
    assertEquals(json, log.toJson());
    assertEquals(json, WorkflowLog.CODEC.toJson(log));
    assertEquals(json, new JsonMapper().writeValueAsString(log));
    assertThrows(LosantDecodeException.class, log::iterator);
    assertEquals(log, WorkflowLog.CODEC.fromJson(json));
    assertEquals(log, log.toBuilder().build());
    assertEquals(json, log.additionalProperties().get("entries").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "\"log\"", "{\"entries\":[]}"})
  void whatIsNoListIsNoLog(String json) {
    assertThrows(LosantDecodeException.class, () -> WorkflowLog.CODEC.fromJson(json));
  }

  @Test
  void aLogOfACallerNeedsItsEntries() {
    assertThrows(IllegalStateException.class, WorkflowLog.builder()::build);
    WorkflowLogEntry entry = WorkflowLogEntry.builder().runCount(3L).build();
    WorkflowLog log = WorkflowLog.builder().entries(List.of(entry)).build();
    assertEquals("[{\"runCount\":3}]", log.toJson());
  }
}
