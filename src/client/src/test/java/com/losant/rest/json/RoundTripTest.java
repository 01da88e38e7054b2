package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.contract.Sets;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {
  private static final JsonMapper ORDINARY = new JsonMapper();
  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      new com.fasterxml.jackson.databind.ObjectMapper()
          .disable(
              com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  static Stream<Sample> samples() {
    return Stream.concat(BundledSpec.examples().stream(), SchemaSamples.all().stream());
  }

  static Stream<Sample> objects() {
    List<String> objects = Models.objects();
    return samples().filter(sample -> objects.contains(sample.schema()));
  }

  @Test
  void everyExampleIsTried() {
    Set<String> tried =
        BundledSpec.examples().stream().map(Sample::name).collect(Collectors.toSet());
    Sets.assertSame(BundledSpec.exampleNames(), tried, "examples of the bundle");
  }

  @Test
  void everyClassIsTried() {
    Set<String> tried = samples().map(Sample::schema).collect(Collectors.toSet());
    List<String> left = Models.all().stream().filter(name -> !tried.contains(name)).toList();
    // The types of a union are in its variants; unknown variants have tests of their own.
    List<String> ofUnions =
        BundledSpec.schemas()
            .propertyStream()
            .filter(schema -> schema.getValue().has("discriminator"))
            .flatMap(schema -> Stream.of(schema.getKey() + "Type", "Unknown" + schema.getKey()))
            .sorted()
            .toList();
    assertEquals(ofUnions, left);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsReadIsWrittenTheSame(Sample sample) {
    Object value = sample.type().fromJson(sample.json());
    PlainJson.assertSame(sample.json(), sample.type().toJson(value), "by its type");
    PlainJson.assertSame(sample.json(), sample.type().toTree(value).toString(), "as a tree");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anOrdinaryMapperReadsAndWritesItToo(Sample sample) {
    Class<?> type = Models.named(sample.schema());
    Object value = ORDINARY.readValue(sample.json(), type);
    assertEquals(sample.type().fromJson(sample.json()), value);
    PlainJson.assertSame(sample.json(), ORDINARY.writeValueAsString(value), "by a mapper");
  }

  /** Spring Boot 3 has Jackson 2, and answers with what its controllers return. */
  @ParameterizedTest
  @MethodSource("samples")
  void aMapperOfJackson2WritesItAndRefusesToReadIt(Sample sample) throws IOException {
    Object value = sample.type().fromJson(sample.json());
    PlainJson.assertSame(sample.json(), JACKSON_2.writeValueAsString(value), "by Jackson 2");
    PlainJson.assertSame(
        "{\"it\":[" + sample.json() + "]}",
        JACKSON_2.writeValueAsString(Map.of("it", List.of(value))),
        "in something else");
    Class<?> type = Models.named(sample.schema());
    String refusal =
        assertThrows(
                com.fasterxml.jackson.databind.JsonMappingException.class,
                () -> JACKSON_2.readValue(sample.json(), type))
            .getOriginalMessage();
    assertTrue(refusal.contains("use " + sample.schema() + ".CODEC.fromJson(text)"), refusal);
  }

  /** No annotation without Jackson 2 gives a tree of its nodes. Nothing in it is lost or bent. */
  @ParameterizedTest
  @MethodSource("objects")
  void aTreeOfJackson2HasItAsAWholeOnly(Sample sample) throws IOException {
    JsonModel value = (JsonModel) sample.type().fromJson(sample.json());
    com.fasterxml.jackson.databind.JsonNode tree = JACKSON_2.valueToTree(value);
    assertTrue(tree.isPojo(), tree.toString());
    PlainJson.assertSame(sample.json(), JACKSON_2.writeValueAsString(tree), "the opaque node");
    assertThrows(IllegalArgumentException.class, () -> JACKSON_2.convertValue(value, Map.class));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsReadAgainIsEqual(Sample sample) {
    Object value = sample.type().fromJson(sample.json());
    Object again = sample.type().fromJson(sample.type().toJson(value));
    assertEquals(value, again);
    assertEquals(value.hashCode(), again.hashCode());
  }

  @ParameterizedTest
  @MethodSource("objects")
  void aCopyByTheBuilderIsTheSame(Sample sample) {
    JsonModel value = (JsonModel) sample.type().fromJson(sample.json());
    JsonModel copy = (JsonModel) Models.rebuilt(value);
    assertEquals(value, copy);
    assertEquals(value.hashCode(), copy.hashCode());
    PlainJson.assertSame(sample.json(), copy.toJson(), "after toBuilder().build()");
  }

  @ParameterizedTest
  @MethodSource("objects")
  void whatIsDocumentedHasATypedValue(Sample sample) {
    JsonModel value = (JsonModel) sample.type().fromJson(sample.json());
    for (String name : Models.names(value)) {
      if (sample.name().equals(SchemaSamples.NAME)) {
        assertTrue(Models.get(value, name) != null, name);
      } else {
        Models.get(value, name); // must not throw
      }
    }
    assertFalse(
        value.additionalProperties().keySet().stream()
            .anyMatch(name -> Models.names(value).contains(name) && !isNull(value, name)),
        () -> "kept beside a typed value: " + value.additionalProperties());
  }

  private static boolean isNull(JsonModel value, String name) {
    return value.additionalProperties().get(name).isNull();
  }
}
