package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.workflows.WorkflowStorageEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;

/**
 * Documents nobody thought of, made of the names that the models know and of any JSON. The odd
 * values are among the generated ones; jqwik's own edge cases would take up all tries.
 */
class EvolutionPropertiesTest {
  private static final List<String> NAMES =
      Models.objects().stream()
          .flatMap(name -> Models.names((JsonModel) empty(name)).stream())
          .distinct()
          .toList();

  private static final List<String> TRIGGER_TYPES =
      List.copyOf(
          BundledSpec.schema("WorkflowTrigger").at("/discriminator/mapping").propertyNames());

  private static Object empty(String name) {
    return Models.type(name).fromJson(Models.isList(name) ? "[]" : "{}");
  }

  /** A JSON value as text, so that numbers keep the form in which they are written. */
  @Provide
  Arbitrary<String> json() {
    return values(3);
  }

  private static Arbitrary<String> values(int depth) {
    Arbitrary<String> plain =
        Arbitraries.oneOf(
            Arbitraries.of("null", "true", "false", "0", "-0.0", "1e400", "{}", "[]"),
            Arbitraries.of(TRIGGER_TYPES).map(EvolutionPropertiesTest::quoted),
            Arbitraries.bigDecimals().map(Object::toString),
            Arbitraries.longs().map(Object::toString),
            Arbitraries.of("2024-03-02T16:40:09.874Z", "2024-03-02T16:40:09+02:00")
                .map(EvolutionPropertiesTest::quoted),
            Arbitraries.strings().ofMaxLength(12).map(EvolutionPropertiesTest::quoted));
    if (depth == 0) {
      return plain;
    }
    Arbitrary<String> lists =
        values(depth - 1).list().ofMaxSize(4).map(items -> "[" + String.join(",", items) + "]");
    return Arbitraries.frequencyOf(
        Tuple.of(2, plain), Tuple.of(1, lists), Tuple.of(2, objects(NAMES, depth)));
  }

  private static Arbitrary<String> objects(List<String> names, int depth) {
    Arbitrary<String> name =
        names.isEmpty()
            ? Arbitraries.strings().alpha()
            : Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(names)),
                Tuple.of(1, Arbitraries.strings().alpha().ofMaxLength(5)));
    return Arbitraries.maps(name, values(depth - 1))
        .ofMaxSize(6)
        .map(EvolutionPropertiesTest::object);
  }

  private static String object(Map<String, String> properties) {
    return properties.entrySet().stream()
        .map(entry -> quoted(entry.getKey()) + ":" + entry.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(String text) {
    return BundledSpec.MAPPER.writeValueAsString(text);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyJsonUnderTheNamesOfAModelIsWrittenBack(
      @ForAll("models") String model, @ForAll("contents") List<String> contents) {
    JsonModel empty = (JsonModel) empty(model);
    List<String> names = new ArrayList<>(Models.names(empty));
    names.add("brandNew");
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < Math.min(contents.size(), names.size()); i++) {
      json.append(i == 0 ? "" : ",").append(quoted(names.get(i))).append(':');
      json.append(contents.get(i));
    }
    assertLossless(model, json.append('}').toString());
  }

  @Provide
  Arbitrary<String> models() {
    return Arbitraries.of(Models.objects().stream().filter(name -> !Models.isList(name)).toList());
  }

  @Provide
  Arbitrary<List<String>> contents() {
    return values(2).list().ofMaxSize(15);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyTriggersAreWrittenBack(@ForAll("triggers") List<String> triggers) {
    assertLossless("Workflow", "{\"triggers\":[" + String.join(",", triggers) + "]}");
  }

  /** Triggers with their type in any place, or none, or one that nobody knows. */
  @Provide
  Arbitrary<List<String>> triggers() {
    Arbitrary<String> type =
        Arbitraries.oneOf(
            Arbitraries.of(TRIGGER_TYPES).map(EvolutionPropertiesTest::quoted), values(1));
    Arbitrary<List<String>> parts =
        Combinators.combine(values(2), values(2), values(1), type)
            .as(
                (config, meta, outputs, itsType) ->
                    List.of(
                        "\"config\":" + config,
                        "\"meta\":" + meta,
                        "\"outputIds\":" + outputs,
                        "\"type\":" + itsType));
    return parts
        .flatMap(all -> Arbitraries.subsetOf(all))
        .flatMap(chosen -> Arbitraries.shuffle(List.copyOf(chosen)))
        .map(chosen -> "{" + String.join(",", chosen) + "}")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void anyJsonIsWrittenBackByTheTypeOfAnyJson(@ForAll("json") String json) {
    PlainJson.assertSame(json, JsonCodec.ANY.toJson(JsonCodec.ANY.fromJson(json)), json);
    JsonNode node = JsonCodec.ANY.fromJson(json);
    WorkflowStorageEntry entry = WorkflowStorageEntry.builder().key("k").value(node).build();
    assertEquals(entry, WorkflowStorageEntry.CODEC.fromJson(entry.toJson()));
    PlainJson.assertSame(json, JsonCodec.ANY.toJson(entry.value()), json);
  }

  private static void assertLossless(String model, String json) {
    JsonCodec<Object> type = Models.type(model);
    Object value = type.fromJson(json);
    String written = type.toJson(value);
    PlainJson.assertSame(json, written, model);
    assertEquals(value, type.fromJson(written));
    assertEquals(value.hashCode(), type.fromJson(written).hashCode());
    assertEquals(value, Models.rebuilt(value));
  }
}
