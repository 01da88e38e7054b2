package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.workflows.WorkflowStorageEntries;
import com.losant.rest.workflows.WorkflowStorageEntry;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;

class StorageEntriesTest {
  record Reading(double temperature, boolean windowOpen) {}

  private static final WorkflowStorageEntries ENTRIES =
      WorkflowStorageEntries.CODEC.fromJson(
          "{\"z\":1.50,\"a\":{\"temperature\":24.5,\"windowOpen\":true},\"\":[1,[2]],"
              + "\"nothing\":null,\"keys\":\"text\",\"get\":true}");

  @Test
  void theKeysAreThoseOfTheAnswerInItsOrder() {
    assertEquals(List.of("z", "a", "", "nothing", "keys", "get"), List.copyOf(ENTRIES.keys()));
    assertThrows(UnsupportedOperationException.class, () -> ENTRIES.keys().remove("z"));
  }

  @Test
  void anyValueCanBeReadAsAClassOfTheCaller() {
    assertEquals(new Reading(24.5, true), ENTRIES.get("a", Reading.class));
    assertEquals(new BigDecimal("1.50"), ENTRIES.get("z", BigDecimal.class));
    assertEquals("text", ENTRIES.get("keys", String.class));
    assertEquals(Boolean.TRUE, ENTRIES.get("get", Boolean.class));
    assertEquals(List.of(1, List.of(2)), ENTRIES.get("", List.class));
  }

  @Test
  void aMissingKeyAndAStoredNullAreToldApart() {
    assertNull(ENTRIES.get("missing"));
    assertNull(ENTRIES.get("missing", String.class));
    assertTrue(ENTRIES.get("nothing").isNull());
    assertNull(ENTRIES.get("nothing", Reading.class));
  }

  @Test
  void aValueOfAnotherKindIsRefused() {
    assertThrows(LosantDecodeException.class, () -> ENTRIES.get("keys", Reading.class));
    assertThrows(LosantDecodeException.class, () -> ENTRIES.get("a", Integer.class));
  }

  @Test
  void nobodyChangesTheValuesFromOutside() {
    ((ArrayNode) ENTRIES.get("")).add("more");
    ((ArrayNode) ENTRIES.additionalProperties().get("")).removeAll();
    assertEquals("[1,[2]]", ENTRIES.get("").toString());
  }

  @Test
  void valuesOfTheCallersClassesAreStoredAsJson() {
    WorkflowStorageEntry entry =
        WorkflowStorageEntry.builder().key("k").value(new Reading(24.5, true)).build();
    assertEquals(
        "{\"key\":\"k\",\"value\":{\"temperature\":24.5,\"windowOpen\":true}}", entry.toJson());
    assertEquals(new Reading(24.5, true), entry.value(Reading.class));
  }

  @Test
  void aNullIsAValueToStore() {
    WorkflowStorageEntry entry = WorkflowStorageEntry.builder().key("k").value(null).build();
    assertEquals("{\"key\":\"k\",\"value\":null}", entry.toJson());
    assertEquals("{\"key\":\"k\"}", WorkflowStorageEntry.builder().key("k").build().toJson());
    assertEquals(entry, WorkflowStorageEntry.CODEC.fromJson(entry.toJson()));
  }
}
