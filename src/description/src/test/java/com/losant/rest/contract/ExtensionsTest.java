package com.losant.rest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.contract.Bundle.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  void listsArePagedByParametersAndPropertiesThatExist() {
    Set<String> paged = actions(operation -> operation.node().has("x-pagination"));
    assertFalse(paged.isEmpty());
    Set<String> starts = Set.of("page", "offset", "startingAfterId");
    Sets.assertSame(
        actions(operation -> names(operation).stream().anyMatch(starts::contains)),
        paged,
        "actions with x-pagination");
    for (Operation operation : BUNDLE.operations()) {
      JsonNode paging = operation.node().path("x-pagination");
      if (paging.isMissingNode()) {
        continue;
      }
      Set<String> parameters = names(operation);
      for (String word : List.of("page", "perPage", "offset", "limit", "cursor")) {
        assertTrue(
            !paging.has(word) || parameters.contains(paging.get(word).asString()),
            paging::toString);
      }
      JsonNode answer = operation.node().at("/responses/200/content/application~1json/schema");
      JsonNode properties = BUNDLE.follow(answer).path("properties");
      assertTrue(properties.path(paging.path("items").asString()).has("items"), paging::toString);
      String told = paging.path(paging.has("more") ? "more" : "total").asString();
      assertTrue(properties.has(told), paging::toString);
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
      Set<String> expected = new TreeSet<>(Set.of("losantdomain", "Accept-Version"));
      if (!operation.node().has("x-event-stream")) {
        expected.addAll(Set.of("_actions", "_links", "_embedded")); // they shape documents
      }
      assertEquals(expected, settings, operation::toString);
    }
  }

  /** What a description calls milliseconds is marked, and nothing else. */
  @Test
  void millisecondsAreMarkedAsTimesOrDurations() {
    Map<String, JsonNode> numbers = new TreeMap<>();
    for (Operation operation : BUNDLE.operations()) {
      for (JsonNode parameter : operation.parameters()) {
        numbers.put(operation.id() + " " + parameter.path("name").asString(), parameter);
      }
    }
    for (var schema : BUNDLE.components("schemas").properties()) {
      for (var property : schema.getValue().path("properties").properties()) {
        numbers.put(schema.getKey() + " " + property.getKey(), property.getValue());
      }
    }
    Set<String> marked = new TreeSet<>();
    numbers.forEach(
        (name, node) -> {
          JsonNode schema = BUNDLE.follow(node.has("schema") ? node.get("schema") : node);
          String mark = schema.path("x-number").asString("");
          String text = node.path("description").asString("");
          assertEquals(markOf(text), mark.endsWith("-ms") ? mark : "", name);
          marked.add(mark);
        });
    assertTrue(
        marked.containsAll(Set.of("epoch-ms", "epoch-or-relative-ms", "duration-ms")),
        marked::toString);
  }

  private static String markOf(String text) {
    if (!text.contains("milliseconds")) {
      return "";
    }
    if (!text.contains("since the epoch")) {
      return "duration-ms";
    }
    return text.contains("relative to now") ? "epoch-or-relative-ms" : "epoch-ms";
  }

  private static Set<String> names(Operation operation) {
    Set<String> names = new TreeSet<>();
    operation.parameters().forEach(each -> names.add(each.path("name").asString()));
    return names;
  }

  private static Set<String> actions(Predicate<Operation> predicate) {
    Set<String> actions = new TreeSet<>();
    BUNDLE.operations().stream().filter(predicate).forEach(each -> actions.add(each.id()));
    return actions;
  }
}
