package com.losant.rest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.contract.Bundle.Operation;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What clients do by themselves hangs on these extensions, so a slip in one is a slip in them all.
 */
class ExtensionsTest {
  private static final Bundle BUNDLE = Bundle.read();

  @Test
  void onlyCreatingImportingAndPressingMustNotBeRepeated() {
    assertEquals(
        Set.of("flow.pressVirtualButton", "flows.import", "flows.post"), markedIdempotent("false"));
    assertEquals(13, markedIdempotent("true").size());
  }

  @Test
  void listsArePagedByParametersAndPropertiesThatExist() {
    assertEquals(
        Set.of("flows.get", "flows.getByVersion"),
        actions(operation -> operation.node().has("x-pagination")));
    for (Operation operation : BUNDLE.operations()) {
      JsonNode paging = operation.node().path("x-pagination");
      if (paging.isMissingNode()) {
        continue;
      }
      Set<String> parameters = new TreeSet<>();
      operation.parameters().forEach(each -> parameters.add(each.path("name").asString()));
      assertTrue(parameters.contains(paging.path("page").asString()), paging::toString);
      assertTrue(parameters.contains(paging.path("perPage").asString()), paging::toString);
      JsonNode answer = operation.node().at("/responses/200/content/application~1json/schema");
      JsonNode properties = BUNDLE.follow(answer).path("properties");
      assertTrue(properties.path(paging.path("items").asString()).has("items"), paging::toString);
      assertTrue(properties.has(paging.path("total").asString()), paging::toString);
    }
  }

  @Test
  void theCommonParametersAreSettingsOfTheClient() {
    for (Operation operation : BUNDLE.operations()) {
      Set<String> settings = new TreeSet<>();
      for (JsonNode parameter : operation.parameters()) {
        if (parameter.path("x-client-setting").asBoolean(false)) {
          settings.add(parameter.path("name").asString());
        }
      }
      assertEquals(
          Set.of("_actions", "_links", "_embedded", "losantdomain", "Accept-Version"),
          settings,
          operation::toString);
    }
  }

  @Test
  void millisecondsAreMarkedAsTimesOrDurations() {
    assertEquals(
        Set.of(
            "flow.errors duration: duration-ms",
            "flow.errors end: epoch-ms",
            "flow.getLogEntries since: epoch-ms",
            "flow.stats duration: duration-ms",
            "flow.stats end: epoch-ms",
            "flow.stats resolution: duration-ms",
            "BeckhoffTriggerConfig cycleTimeMs: duration-ms",
            "WorkflowStatistics resolution: duration-ms"),
        markedAsMilliseconds());
  }

  private static Set<String> markedAsMilliseconds() {
    Set<String> marked = new TreeSet<>();
    for (Operation operation : BUNDLE.operations()) {
      for (JsonNode parameter : operation.parameters()) {
        String name = operation.id() + " " + parameter.path("name").asString();
        addMark(marked, name, parameter.path("schema"));
      }
    }
    for (var schema : BUNDLE.components("schemas").properties()) {
      for (var property : schema.getValue().path("properties").properties()) {
        addMark(marked, schema.getKey() + " " + property.getKey(), property.getValue());
      }
    }
    return marked;
  }

  private static void addMark(Set<String> marked, String name, JsonNode schema) {
    String mark = BUNDLE.follow(schema).path("x-number").asString("");
    if (mark.endsWith("-ms")) {
      marked.add(name + ": " + mark);
    }
  }

  private static Set<String> actions(Predicate<Operation> predicate) {
    Set<String> actions = new TreeSet<>();
    BUNDLE.operations().stream().filter(predicate).forEach(each -> actions.add(each.id()));
    return actions;
  }

  private static Set<String> markedIdempotent(String value) {
    return actions(operation -> operation.node().path("x-idempotent").toString().equals(value));
  }
}
