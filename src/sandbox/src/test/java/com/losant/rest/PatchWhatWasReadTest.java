package com.losant.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.losant.rest.json.JsonCodec;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.workflows.SimpleTrigger;
import com.losant.rest.workflows.UnknownWorkflowTrigger;
import com.losant.rest.workflows.VirtualButtonTrigger;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowPatch;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowTrigger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Read a workflow, change something, send it: exactly that goes over the wire, and all of it. */
class PatchWhatWasReadTest {
  private static final String APPLICATION = "575ec8687ae143cd83dc4a97";
  private static final String FLOW = "575ed18f7ae143cd83dc4aa6";

  /** With things in every place that this version of the library does not know. */
  private static final String WORKFLOW =
      """
      {"id": "575ed18f7ae143cd83dc4aa6", "name": "N \\u20ac", "description": "", "enabled": false,
       "flowClass": "quantum", "lastUpdated": "2024-03-02T16:40:09+01:00", "later": {"x": [1.0]},
       "triggers": [
         {"key": "k1", "type": "timer", "config": {"seconds": 60.0, "new": 1}, "newer": {"a": 1.50},
          "meta": {"x": 1e2, "y": 9007199254740993, "later": null}, "outputIds": [["a", "b"]]},
         {"key": "k2", "type": "telepathy", "config": {"deep": [[{"z": 1E400}]]}, "meta": 5},
         {"type": 7, "key": null}],
       "nodes": [
         {"id": "n1", "type": "neverHeardOf", "config": {"b": [null, -0.0]}, "later": true},
         {"id": "n2", "type": "DebugNode", "meta": {"label": "L"}, "outputIds": [[]]}],
       "globals": [{"key": "g", "json": "{}", "later": [{}]}],
       "defaultVersionId": "575ed18f7ae143cd83dc4aa7", "minimumAgentVersion": "1.2.3",
       "shortDescription": "s", "iconData": null, "docsUrl": "https://example.com",
       "category": "brandNew",
       "customNodeConfig": {"outputCount": 2, "resultMode": "perhaps", "later": 1,
         "fields": [{"id": "f", "type": "hologram", "label": "l", "size": 3.10}]}}
      """;

  /** How to take each property over, as a user would. */
  private static final Map<String, BiConsumer<WorkflowPatch.Builder, Workflow>> PROPERTIES =
      properties();

  private static Map<String, BiConsumer<WorkflowPatch.Builder, Workflow>> properties() {
    Map<String, BiConsumer<WorkflowPatch.Builder, Workflow>> properties = new LinkedHashMap<>();
    properties.put("name", (patch, from) -> patch.name(there(from.name())));
    properties.put("description", (patch, from) -> patch.description(there(from.description())));
    properties.put("enabled", (patch, from) -> patch.enabled(there(from.enabled())));
    properties.put("triggers", (patch, from) -> patch.triggers(from.triggers()));
    properties.put("nodes", (patch, from) -> patch.nodes(from.nodes()));
    properties.put("globals", (patch, from) -> patch.globals(from.globals()));
    properties.put(
        "defaultVersionId", (patch, from) -> patch.defaultVersionId(from.defaultVersionId()));
    properties.put(
        "minimumAgentVersion",
        (patch, from) -> patch.minimumAgentVersion(there(from.minimumAgentVersion())));
    properties.put(
        "shortDescription",
        (patch, from) -> patch.shortDescription(there(from.shortDescription())));
    properties.put("iconData", (patch, from) -> patch.iconData(from.iconData()));
    properties.put("docsUrl", (patch, from) -> patch.docsUrl(there(from.docsUrl())));
    properties.put("category", (patch, from) -> patch.category(there(from.category())));
    properties.put(
        "customNodeConfig",
        (patch, from) -> patch.customNodeConfig(there(from.customNodeConfig())));
    return properties;
  }

  private static <T> T there(T value) {
    return Objects.requireNonNull(value);
  }

  private final MockWebServer server = new MockWebServer();

  @BeforeProperty
  void startServer() throws IOException {
    server.start();
  }

  @AfterProperty
  void stopServer() {
    server.close();
  }

  @Provide
  Arbitrary<Set<String>> someProperties() {
    return Arbitraries.subsetOf(PROPERTIES.keySet());
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aPatchOfWhatWasReadSendsWhatWasRead(@ForAll("someProperties") Set<String> chosen)
      throws InterruptedException {
    try (LosantClient losant = client()) {
      Workflow workflow = read(losant);
      WorkflowPatch.Builder patch = WorkflowPatch.builder();
      chosen.forEach(name -> PROPERTIES.get(name).accept(patch, workflow));
      JsonNode sent = sent(losant, patch.build());
      assertEquals(chosen, new LinkedHashSet<>(sent.propertyNames()));
      for (String name : chosen) {
        assertEquals(asRead(name), text(sent.get(name)), name);
      }
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void aChangeOfWhatWasReadIsTheOnlyChange(
      @ForAll("someProperties") Set<String> kept, @ForAll int seed) throws InterruptedException {
    try (LosantClient losant = client()) {
      Workflow workflow = read(losant);
      Workflow changed = workflow.toBuilder().description("changed " + seed).build();
      ObjectNode expected = (ObjectNode) JsonCodec.ANY.fromJson(WORKFLOW);
      expected.put("description", "changed " + seed);
      assertEquals(
          JsonCodec.ANY.toJson(sorted(expected)), text(JsonCodec.ANY.fromJson(changed.toJson())));

      WorkflowPatch.Builder patch = WorkflowPatch.builder();
      kept.forEach(name -> PROPERTIES.get(name).accept(patch, changed));
      patch.description(there(changed.description()));
      JsonNode sent = sent(losant, patch.build());
      Set<String> names = new LinkedHashSet<>(kept);
      names.add("description");
      assertEquals(names, new LinkedHashSet<>(sent.propertyNames()));
      for (String name : names) {
        assertEquals(text(expected.get(name)), text(sent.get(name)), name);
      }
    }
  }

  @Test
  void oneTriggerMoreLeavesTheOthersAsTheyWere() throws Exception {
    startServer();
    try (LosantClient losant = client()) {
      Workflow workflow = read(losant);
      assertEquals(UnknownWorkflowTrigger.class, workflow.triggers().get(1).getClass());
      List<WorkflowTrigger> triggers = new ArrayList<>(workflow.triggers());
      triggers.add(VirtualButtonTrigger.builder().key("b").build());
      JsonNode sent = sent(losant, WorkflowPatch.builder().triggers(triggers).build());
      String before = asRead("triggers");
      assertEquals(
          before.substring(0, before.length() - 1) + ",{\"key\":\"b\",\"type\":\"virtualButton\"}]",
          text(sent.get("triggers")));
    } finally {
      stopServer();
    }
  }

  @Test
  void aPatchThroughTheSandboxChangesNothingElse() {
    try (LosantSandbox sandbox = LosantSandbox.start();
        LosantClient losant =
            LosantClient.builder().baseUrl(sandbox.url()).accessToken(sandbox.token()).build()) {
      String application = sandbox.applicationId();
      WorkflowPost post =
          WorkflowPost.builder()
              .name("N")
              .description("before")
              .triggers(List.of(VirtualButtonTrigger.builder().key("k").build()))
              .build();
      String id = there(losant.flows().post(application, post).id());
      Workflow before = losant.flow().get(application, id);

      WorkflowPatch patch =
          WorkflowPatch.builder().description("after").triggers(before.triggers()).build();
      losant.flow().patch(application, id, patch);

      Workflow after = losant.flow().get(application, id);
      assertEquals("after", after.description());
      assertEquals(stable(before), stable(after));
      assertFalse(before.triggers().get(0) instanceof SimpleTrigger);
    }
  }

  private static Map<String, JsonNode> stable(Workflow workflow) {
    ObjectNode json = (ObjectNode) JsonCodec.ANY.fromJson(workflow.toJson());
    json.remove(List.of("description", "lastUpdated", "_etag"));
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    json.forEachEntry(properties::put);
    return properties;
  }

  private LosantClient client() {
    return LosantClient.builder()
        .baseUrl("http://127.0.0.1:" + server.getPort())
        .accessToken("t")
        .build();
  }

  private Workflow read(LosantClient losant) throws InterruptedException {
    server.enqueue(EchoingResponses.json(200, WORKFLOW).build());
    Workflow workflow = losant.flow().get(APPLICATION, FLOW);
    server.takeRequest();
    return workflow;
  }

  private JsonNode sent(LosantClient losant, WorkflowPatch patch) throws InterruptedException {
    server.enqueue(EchoingResponses.json(200, WORKFLOW).build());
    losant.flow().patch(APPLICATION, FLOW, patch);
    RecordedRequest request = there(server.takeRequest(10, TimeUnit.SECONDS));
    assertEquals("PATCH", request.getMethod());
    return JsonCodec.ANY.fromJson(there(request.getBody()).string(StandardCharsets.UTF_8));
  }

  private static String asRead(String property) {
    return text(JsonCodec.ANY.fromJson(WORKFLOW).get(property));
  }

  /** The JSON with its numbers as they are, and its properties in an order that does not matter. */
  private static String text(JsonNode node) {
    return JsonCodec.ANY.toJson(sorted(node));
  }

  private static JsonNode sorted(JsonNode node) {
    if (node.isObject()) {
      ObjectNode sorted = ((ObjectNode) node).objectNode();
      node.propertyNames().stream()
          .sorted()
          .forEach(name -> sorted.set(name, sorted(node.get(name))));
      return sorted;
    }
    if (node.isArray()) {
      List<JsonNode> items = new ArrayList<>();
      node.forEach(item -> items.add(sorted(item)));
      return ((ArrayNode) node).arrayNode().addAll(items);
    }
    return node;
  }
}
