package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.losant.rest.json.JsonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every response that the description shows, as it is and changed in each place. */
class LosslessTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private record Sample(String schema, JsonNode json) {
    @Override
    public String toString() {
      return schema + " " + json;
    }
  }

  static Stream<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (InputStream in = Picture.class.getResourceAsStream("openapi.json")) {
      JsonNode document = MAPPER.readTree(in);
      collect(document, document, samples);
    }
    assertFalse(samples.isEmpty());
    return samples.stream();
  }

  private static void collect(JsonNode document, JsonNode node, List<Sample> samples) {
    String schema = node.at("/schema/$ref").asString("");
    String name = schema.substring(schema.lastIndexOf('/') + 1);
    for (JsonNode example : node.path("examples")) {
      JsonNode value = document.at(example.path("$ref").asString("#").substring(1)).path("value");
      if (isOfTheTests(name) && !value.isMissingNode()) {
        samples.add(new Sample(name, value));
        changed(value).forEach(other -> samples.add(new Sample(name, other)));
      }
    }
    node.forEach(child -> collect(document, child, samples));
  }

  private static boolean isOfTheTests(String schema) {
    return Picture.class.getResource(schema + ".class") != null;
  }

  /** All documents that differ in one place: nothing, null, another type, or something more. */
  private static List<JsonNode> changed(JsonNode node) {
    List<JsonNode> changed = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames()) {
        List<JsonNode> values = new ArrayList<>(changed(object.get(name)));
        values.add(MAPPER.readTree("null"));
        values.add(MAPPER.readTree("[{\"of another type\":1.50}]"));
        values.forEach(value -> changed.add(object.deepCopy().set(name, value)));
        changed.add(object.deepCopy().without(name));
      }
      changed.add(object.deepCopy().put("new", 1));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        for (JsonNode value : changed(array.get(i))) {
          ArrayNode copy = array.deepCopy();
          copy.set(i, value);
          changed.add(copy);
        }
      }
      changed.add(array.deepCopy().add("of another type"));
    }
    return changed;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsReadIsWrittenTheSame(Sample sample) throws ReflectiveOperationException {
    @SuppressWarnings("unchecked") // what a codec reads is what it writes
    JsonCodec<Object> codec =
        (JsonCodec<Object>)
            Class.forName(Picture.class.getPackageName() + "." + sample.schema())
                .getField("CODEC")
                .get(null);

    Object value = codec.fromJson(sample.json().toString());

    assertEquals(sample.json(), MAPPER.readTree(codec.toJson(value)));
    assertEquals(value, codec.fromJson(codec.toJson(value)));
  }
}
