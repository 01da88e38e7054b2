package com.losant.rest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.contract.Bundle.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ExamplesTest {
  private static final String FORM = "multipart/form-data";
  private static final Bundle BUNDLE = Bundle.read();
  private static final List<JsonSchemas> EDITIONS =
      List.of(JsonSchemas.checkingFormats(BUNDLE), JsonSchemas.checkingFormats(Bundle.edition30()));
  private static final List<Place> PLACES = places();

  /**
   * A parameter, header, body or answer.
   *
   * @param node what holds schema and examples
   * @param pointer where that is in the bundle
   */
  private record Place(String name, JsonNode node, String pointer) {
    @Override
    public String toString() {
      return name;
    }

    /** The values of {@code example} and {@code examples} by their names, references followed. */
    Map<String, JsonNode> examples() {
      Map<String, JsonNode> values = new LinkedHashMap<>();
      if (node.has("example")) {
        values.put("example", node.get("example"));
      }
      for (var example : node.path("examples").properties()) {
        String reference = example.getValue().path("$ref").asString(example.getKey());
        values.put(reference, BUNDLE.follow(example.getValue()).required("value"));
      }
      return values;
    }
  }

  static Stream<Place> everyPlace() {
    return PLACES.stream();
  }

  @ParameterizedTest
  @MethodSource("everyPlace")
  void everyPlaceHasExamplesThatItsSchemaAccepts(Place place) {
    assertFalse(place.examples().isEmpty(), "no example");
    place
        .examples()
        .forEach(
            (name, example) -> {
              for (JsonSchemas edition : EDITIONS) {
                assertEquals(
                    List.of(), edition.at(place.pointer() + "/schema").validate(example), name);
              }
            });
  }

  @Test
  void everyActionHasItsParametersBodiesAndAnswersAmongThePlaces() {
    List<Operation> operations = BUNDLE.operations();
    for (Operation operation : operations) {
      List<String> expected = new ArrayList<>();
      operation.parameters().forEach(parameter -> expected.add(parameter.path("name").asString()));
      JsonNode body = BUNDLE.follow(operation.node().path("requestBody"));
      if (body.path("content").has("application/json")) {
        expected.add("body");
      }
      expected.addAll(withBody(operation.node().path("responses")));
      for (String part : expected) {
        String name = operation.id() + " " + part;
        assertTrue(PLACES.stream().anyMatch(place -> place.name().equals(name)), name);
      }
    }
  }

  @Test
  void everyExampleOfTheBundleStandsAtSomePlace() {
    Set<String> unused = new TreeSet<>(BUNDLE.components("examples").propertyNames());
    for (Place place : PLACES) {
      place.node().path("examples").forEach(example -> unused.remove(Bundle.referenced(example)));
    }
    assertEquals(Set.of(), unused);
  }

  /** Clients rely on it: what is listed and missing is an error there. */
  @Test
  void examplesOfAnswersHaveWhatIsAlwaysPresent() {
    Set<String> missing = new TreeSet<>();
    Set<String> checked = new TreeSet<>();
    for (Place place : PLACES) {
      if (place.pointer().contains("/responses/")) {
        JsonNode schema = place.node().path("schema");
        place.examples().forEach((name, example) -> check(name, example, schema, missing, checked));
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(checked.containsAll(Set.of("Workflow", "ApiError")), checked::toString);
  }

  private static void check(
      String at, JsonNode value, JsonNode reference, Set<String> missing, Set<String> checked) {
    JsonNode schema = BUNDLE.follow(reference);
    for (JsonNode variant : schema.path("oneOf")) {
      String type = value.path("type").asString("");
      boolean isOfType =
          BUNDLE
              .follow(variant)
              .at("/properties/type/enum")
              .valueStream()
              .anyMatch(one -> one.asString().equals(type));
      if (isOfType) {
        check(at, value, variant, missing, checked);
      }
    }
    for (JsonNode property : schema.path("x-always-present")) {
      String name = Bundle.referenced(reference);
      checked.add(name);
      if (!value.has(property.asString())) {
        missing.add(at + " lacks " + property.asString() + " of " + name);
      }
    }
    for (var property : value.properties()) {
      check(
          at + "/" + property.getKey(),
          property.getValue(),
          schema.path("properties").path(property.getKey()),
          missing,
          checked);
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      check(at + "/" + i, value.get(i), schema.path("items"), missing, checked);
    }
  }

  @Test
  void theExamplesShowARealisticWorkflow() {
    JsonNode workflow =
        BUNDLE.component("examples", "workflows.flow.GreenhouseWorkflow").path("value");
    Set<String> types = new TreeSet<>();
    workflow.path("triggers").forEach(trigger -> types.add(trigger.path("type").asString()));
    assertTrue(types.size() > 2, types::toString);
    assertTrue(workflow.path("nodes").size() > 2, "few nodes");
  }

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (Operation operation : BUNDLE.operations()) {
      String path = "/paths/" + operation.path().replace("/", "~1");
      String at = path + "/" + operation.method().toLowerCase(Locale.ROOT);
      addParameters(places, operation.id(), path + "/parameters");
      addParameters(places, operation.id(), at + "/parameters");
      add(places, operation.id() + " body", at + "/requestBody");
      JsonNode answers = BUNDLE.document().at(at + "/responses");
      for (String status : withBody(answers)) {
        add(places, operation.id() + " " + status, at + "/responses/" + status);
      }
    }
    for (String header : BUNDLE.components("headers").propertyNames()) {
      add(places, header, "/components/headers/" + header);
    }
    return List.copyOf(places);
  }

  /** A 204 has nothing to show. */
  private static List<String> withBody(JsonNode responses) {
    return responses.propertyNames().stream().filter(status -> !status.equals("204")).toList();
  }

  private static void addParameters(List<Place> places, String action, String at) {
    JsonNode parameters = BUNDLE.document().at(at);
    for (int i = 0; i < parameters.size(); i++) {
      String name = BUNDLE.follow(parameters.get(i)).path("name").asString();
      add(places, action + " " + name, at + "/" + i);
    }
  }

  private static void add(List<Place> places, String name, String at) {
    JsonNode node = BUNDLE.document().at(at);
    if (node.has("$ref")) {
      add(places, name, node.get("$ref").asString().substring(1));
    } else if (node.has("content")) {
      for (String type : node.get("content").propertyNames()) {
        if (type.equals(FORM)) {
          continue; // of a file there is no example
        }
        add(places, name, at + "/content/" + type.replace("/", "~1"));
      }
    } else if (!node.isMissingNode()) {
      places.add(new Place(name, node, at));
    }
  }
}
