package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.shared.FlowClass;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.workflows.FlowsApi.GetParams;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowFilterField;
import com.losant.rest.workflows.WorkflowSortField;
import com.losant.rest.workflows.WorkflowTriggerFilterItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list by key refuses: of the caller, and of the server. */
class HostileKeysetPagesTest extends LoopbackTestBase {
  private static final String WITHOUT_ORDER = " returned items regardless of sortField and query";

  private LosantClient losant;

  @BeforeEach
  void openClient() {
    losant = client();
  }

  @AfterEach
  void closeClient() {
    losant.close();
  }

  private List<String> read(List<String> into) {
    for (Workflow workflow : losant.flows().getAllById(APPLICATION, p -> {})) {
      into.add(workflow.id());
    }
    return into;
  }

  static Stream<Map.Entry<String, Consumer<GetParams>>> overridden() {
    return Stream.of(
        Map.entry("page", p -> p.page(1)),
        Map.entry("filterField", p -> p.filterField(WorkflowFilterField.NAME)),
        Map.entry("filter", p -> p.filter("x")),
        Map.entry("flowClass", p -> p.flowClass(FlowClass.EDGE)),
        Map.entry(
            "triggerFilter",
            p -> p.triggerFilter(List.of(WorkflowTriggerFilterItem.builder().key("k").build()))),
        Map.entry("sortField", p -> p.sortField(WorkflowSortField.NAME)),
        Map.entry("sortDirection", p -> p.sortDirection(SortDirection.DESC)));
  }

  @ParameterizedTest
  @MethodSource("overridden")
  void aParameterThatWouldHaveNoEffectIsRefused(Map.Entry<String, Consumer<GetParams>> parameter) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> losant.flows().getAllById(APPLICATION, parameter.getValue()));
    assertEquals(
        parameter.getKey() + " has no effect when reading by id; leave it out, and use query",
        e.getMessage());
    assertEquals(0, server.getRequestCount());
  }

  @Test
  void aServerThatRepeatsAPageIsNotAskedForever() {
    String page = "{\"items\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}";
    respond(200, page);
    respond(200, page);
    List<String> found = new ArrayList<>();
    LosantDecodeException e = assertThrows(LosantDecodeException.class, () -> read(found));
    assertTrue(e.getMessage().endsWith(WITHOUT_ORDER), e.getMessage());
    assertEquals(List.of("a", "b"), found);
  }

  @Test
  void aServerThatGoesInCirclesIsNotAskedForever() {
    respond(200, "{\"items\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}");
    respond(200, "{\"items\": [{\"id\": \"c\"}, {\"id\": \"d\"}]}");
    respond(200, "{\"items\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}");
    List<String> found = new ArrayList<>();
    LosantDecodeException e = assertThrows(LosantDecodeException.class, () -> read(found));
    assertTrue(e.getMessage().endsWith(WITHOUT_ORDER), e.getMessage());
    assertEquals(List.of("a", "b", "c", "d"), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"id\": null}", "{\"id\": 5}", "{\"id\": [\"a\"]}"})
  void anItemWithoutItsKeyIsADecodeException(String item) {
    respond(200, "{\"items\": [{\"id\": \"a\"}, " + item + "]}");
    assertThrows(LosantDecodeException.class, () -> read(new ArrayList<>()));
    assertEquals(1, server.getRequestCount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"}}", "\\", "ä€😀", "&id=1#%41", "\u0000\n"})
  void aKeyIsTextAndNothingElse(String key) throws InterruptedException {
    String quoted = JsonCodec.STRING.toJson(key);
    respond(200, "{\"items\": [{\"id\": " + quoted + "}]}");
    respond(200, "{\"items\": []}");
    assertEquals(List.of(key), read(new ArrayList<>()));
    request();
    RecordedRequest second = request();
    assertEquals(
        "{\"id\":{\"$gt\":" + quoted + "}}",
        Objects.requireNonNull(second.getUrl()).queryParameter("query"));
  }
}
