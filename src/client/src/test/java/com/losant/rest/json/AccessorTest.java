package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowStorageEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an accessor gives for what is missing, null or of another type: for every property. */
class AccessorTest {
  private static final JsonNode WRONG_FOR_ALL_BUT_OBJECTS =
      BundledSpec.MAPPER.readTree("{\"unexpected\": 1}");
  private static final JsonNode WRONG_FOR_OBJECTS = BundledSpec.MAPPER.readTree("[{}, 5]");

  /** The classes with properties that are an object in JSON. */
  static Stream<Sample> objects() {
    return SchemaSamples.objects().stream().filter(sample -> sample.json().startsWith("{"));
  }

  private static JsonModel with(Sample sample, String property, JsonNode value) {
    ObjectNode changed = (ObjectNode) BundledSpec.MAPPER.readTree(sample.json());
    changed.set(property, value);
    return (JsonModel) sample.type().fromJson(changed.toString());
  }

  /**
   * What a response always has, be it that the description says so or that a variant is known by
   * it.
   */
  private static Set<String> required(Sample sample) {
    Set<String> names = new TreeSet<>();
    JsonNode schema = BundledSpec.schema(sample.schema());
    schema.path("required").forEach(name -> names.add(name.stringValue()));
    schema.path("x-always-present").forEach(name -> names.add(name.stringValue()));
    // What may be null, or has no single type, has an accessor that may be null.
    names.removeIf(
        name -> SchemaSamples.resolved(schema.at("/properties/" + name)).path("type").isArray());
    for (JsonNode union : BundledSpec.schemas()) {
      JsonNode discriminator = union.path("discriminator");
      for (JsonNode variant : discriminator.path("mapping")) {
        if (variant.stringValue().endsWith("/" + sample.schema())) {
          names.add(discriminator.get("propertyName").stringValue());
        }
      }
    }
    return names;
  }

  /** What stands for no value: nothing in a list or map, so that loops need no check for null. */
  private static Object nothing(Sample sample, String property) {
    JsonModel full = (JsonModel) sample.type().fromJson(sample.json());
    Object value = full.values[full.codec.indexOf(property)];
    return value instanceof List ? List.of() : value instanceof Map ? Map.of() : null;
  }

  /** Whether a property takes any JSON, so that nothing is of a wrong type. */
  private static boolean takesAnything(JsonModel model, String property) {
    Object value = model.values[model.codec.indexOf(property)];
    return value instanceof JsonNode || value instanceof JsonChoice;
  }

  @ParameterizedTest
  @MethodSource("objects")
  void aMissingOptionalPropertyIsNothingAndARequiredOneIsNamed(Sample sample) {
    JsonModel empty = (JsonModel) sample.type().fromJson("{}");
    for (String name : Models.names(empty)) {
      if (required(sample).contains(name)) {
        assertNamed(sample, name, () -> Models.get(empty, name), "is missing");
      } else {
        assertEquals(nothing(sample, name), Models.get(empty, name), name);
      }
    }
    assertEquals("{}", empty.toJson());
  }

  @ParameterizedTest
  @MethodSource("objects")
  void aNullIsNothingWhereThePropertyIsOptional(Sample sample) {
    JsonModel full = (JsonModel) sample.type().fromJson(sample.json());
    for (String name : Models.names(full)) {
      JsonModel model = with(sample, name, BundledSpec.MAPPER.nullNode());
      if (takesAnything(full, name)) {
        assertNotNull(Models.get(model, name), name); // a null is one of the values there
      } else if (required(sample).contains(name)) {
        assertNamed(sample, name, () -> Models.get(model, name), "is of type null");
      } else {
        assertEquals(nothing(sample, name), Models.get(model, name), name);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void aValueOfAWrongTypeIsNamedAndHurtsNoOther(Sample sample) {
    JsonModel full = (JsonModel) sample.type().fromJson(sample.json());
    for (String name : Models.names(full)) {
      if (takesAnything(full, name)) {
        continue;
      }
      JsonNode original = BundledSpec.MAPPER.readTree(sample.json()).get(name);
      JsonNode wrong = original.isObject() ? WRONG_FOR_OBJECTS : WRONG_FOR_ALL_BUT_OBJECTS;
      JsonModel model = with(sample, name, wrong);
      String found = original.isObject() ? "is of type array" : "is of type object";
      assertNamed(sample, name, () -> Models.get(model, name), found);
      assertEquals(wrong, model.additionalProperties().get(name));
      for (String other : Models.names(model)) {
        if (!other.equals(name)) {
          assertEquals(Models.get(full, other), Models.get(model, other), other);
        }
      }
    }
  }

  private static void assertNamed(
      Sample sample, String property, Runnable accessor, String expected) {
    LosantDecodeException thrown =
        assertThrows(LosantDecodeException.class, accessor::run, property);
    String start = sample.schema() + "." + property + " " + expected;
    assertTrue(thrown.getMessage().startsWith(start), thrown.getMessage());
  }

  @Test
  void oneElementOfAWrongTypeMakesTheListOneThatIsKept() {
    String json = "{\"triggers\":[{\"type\":\"webhook\"},5],\"nodes\":[{\"id\":\"a\"}]}";
    Workflow workflow = Workflow.CODEC.fromJson(json);
    assertThrows(LosantDecodeException.class, workflow::triggers);
    assertEquals(
        "[{\"type\":\"webhook\"},5]", workflow.additionalProperties().get("triggers").toString());
    assertEquals("a", workflow.nodes().get(0).id());
  }

  @Test
  void anyJsonCanBeReadAsAClassOfTheCaller() {
    WorkflowStorageEntry entry =
        WorkflowStorageEntry.CODEC.fromJson("{\"key\":\"k\",\"value\":[1,2]}");
    assertEquals(List.of(1, 2), entry.value(List.class));
    assertThrows(LosantDecodeException.class, () -> entry.value(Integer.class));
    assertNull(WorkflowStorageEntry.CODEC.fromJson("{}").value(List.class));
    assertNull(WorkflowStorageEntry.CODEC.fromJson("{\"value\":null}").value(List.class));
  }
}
