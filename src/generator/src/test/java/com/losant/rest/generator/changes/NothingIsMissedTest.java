package com.losant.rest.generator.changes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever changes in the description, wherever, the report names the place. */
class NothingIsMissedTest {
  /** Their values are the identity of something, or lead to it. */
  private static final List<String> NAMES = List.of("$ref", "name", "in", "operationId");

  private record Change(String what, Runnable make) {}

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void oneChangeInEachPlace(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Map<String, Object> description = today();
    Map<String, String> made = new LinkedHashMap<>();
    places(description)
        .forEach(
            (place, node) -> {
              List<Change> possible = new ArrayList<>();
              collect(node, place, possible);
              Change change = possible.get(random.nextInt(possible.size()));
              change.make().run();
              made.put(place, change.what());
            });
    String report = String.join("\n", Greenhouse.changes(today(), description)) + "\n";

    made.forEach(
        (place, what) ->
            assertTrue(
                report.contains(" " + place + ":") || report.contains(" " + place + ","),
                () -> what + " is not in the report"));
  }

  /** All of the description as it is committed. */
  private static Map<String, Object> today() throws IOException {
    return Greenhouse.yaml(Files.readString(Path.of("generated/openapi.yaml")));
  }

  /** Each action and each component, as the report calls it. */
  private static Map<String, Object> places(Map<String, Object> description) {
    Map<String, Object> places = new LinkedHashMap<>();
    for (Object item : object(description.get("paths")).values()) {
      for (Object operation : object(item).values()) {
        if (operation instanceof Map<?, ?> map) {
          places.put((String) map.get("operationId"), operation);
        }
      }
    }
    Map<String, Object> components = object(description.get("components"));
    object(components.get("schemas")).forEach((name, node) -> places.put("schema " + name, node));
    object(components.get("responses"))
        .forEach((name, node) -> places.put("response " + name, node));
    object(components.get("examples")).forEach((name, node) -> places.put("example " + name, node));
    for (Object node : object(components.get("parameters")).values()) {
      Map<String, Object> parameter = object(node);
      places.put(parameter.get("in") + " parameter " + parameter.get("name"), node);
    }
    return places;
  }

  /** All ways to change one value below a node, or to leave it out. */
  private static void collect(Object node, String path, List<Change> possible) {
    if (node instanceof Map<?, ?>) {
      Map<String, Object> map = object(node);
      map.forEach(
          (key, value) -> {
            String place = path + "." + key;
            if (NAMES.contains(key) && value instanceof String) {
              return;
            }
            collect(value, place, possible);
            if (isScalar(value)) {
              possible.add(new Change(place + " changed", () -> map.put(key, another(value))));
            }
            if (!String.valueOf(value).contains("$ref=")
                && !Boolean.TRUE.equals(value)
                && !isTheDefault(key, value)) {
              possible.add(new Change(place + " removed", () -> map.remove(key)));
            }
          });
    } else if (node instanceof List<?>) {
      List<Object> list = list(node);
      for (int i = 0; i < list.size(); i++) {
        int index = i;
        Object value = list.get(i);
        collect(value, path + "[" + i + "]", possible);
        if (isScalar(value)) {
          possible.add(
              new Change(path + "[" + i + "] changed", () -> list.set(index, another(value))));
        }
      }
    }
  }

  /** A body that is not said to be required is not, nor is a token. */
  private static boolean isTheDefault(String key, Object value) {
    return (key.equals("required") && Boolean.FALSE.equals(value))
        || (key.equals("security") && List.of().equals(value));
  }

  private static boolean isScalar(Object value) {
    return !(value instanceof Map || value instanceof List);
  }

  private static Object another(Object value) {
    if (value instanceof Boolean bit) {
      return !bit;
    }
    return value instanceof Integer number ? (Object) (number + 1) : value + "x";
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object node) {
    return (Map<String, Object>) node;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object node) {
    return (List<Object>) node;
  }
}
