package com.losant.rest.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the bundle, the rules and the other edition make of an event stream. */
class EventStreamDescriptionTest {
  private static final String STREAM =
      "/paths/~1applications~1{applicationId}~1cameras~1{cameraId}~1motionStream/get";

  @TempDir Path target;
  private ObjectNode bundle;

  @BeforeEach
  void bundleOfTheTests() throws IOException {
    TestBundle.main(
        new String[] {"openapi", "src/kinds/openapi", target.resolve("kinds").toString()});
    bundle =
        (ObjectNode) JsonMapper.shared().readTree(target.resolve("kinds").resolve("openapi.json"));
  }

  /** Losant's documents list no parameters that shape documents for a stream. */
  @Test
  void itTakesNoParametersThatShapeDocuments() {
    List<String> names =
        bundle
            .at(STREAM)
            .path("parameters")
            .valueStream()
            .map(parameter -> parameter.path("$ref").asString(parameter.path("name").asString()))
            .map(name -> name.replaceFirst(".*[/.]", ""))
            .toList();
    assertEquals(List.of("keepAliveInterval", "zone", "losantdomain", "acceptVersion"), names);
  }

  @Test
  void theOtherEditionHasItToo() {
    Map<String, Object> edition = OpenApi30.of(map(bundle));
    JsonNode stream = JsonMapper.shared().valueToTree(edition).at(STREAM);
    assertEquals("motion", stream.at("/x-event-stream/event").asString());
    assertEquals(
        "#/components/schemas/Motion",
        stream.at("/responses/200/content/text~1event-stream/schema/$ref").asString());
  }

  @Test
  void itKeepsTheRules() throws IOException {
    assertEquals(List.of(), complaints());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /x-event-stream | | An event stream names its event
          /x-event-stream/event | | An event stream names its event
          /x-event-stream/events | [] | An event stream names its event
          /responses/200/content | {} | An event stream names its event
          /responses/200/content/text~1event-stream/examples | | Every body, and every event of a stream
          /responses/200/content/text~1event-stream/schema | {"type": "object"} | Every body, and every event of a stream
          """)
  void whatBreaksTheRulesIsNamed(String pointer, String value, String complaint)
      throws IOException {
    int slash = pointer.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) bundle.at(STREAM + pointer.substring(0, slash));
    String key = pointer.substring(slash + 1).replace("~1", "/");
    if (value == null) {
      assertFalse(parent.remove(key) == null, key);
    } else {
      parent.set(key, JsonMapper.shared().readTree(value));
    }

    List<String> complaints = complaints();

    assertTrue(
        complaints.stream()
            .anyMatch(line -> line.contains("motionStream") && line.contains(complaint)),
        complaints::toString);
  }

  private List<String> complaints() throws IOException {
    return Lint.of(Path.of("openapi/lint.yaml")).check(map(bundle));
  }

  private static Map<String, Object> map(JsonNode node) {
    return new LinkedHashMap<>(
        JsonMapper.shared().convertValue(node, new TypeReference<Map<String, Object>>() {}));
  }
}
