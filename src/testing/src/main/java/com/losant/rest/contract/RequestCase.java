package com.losant.rest.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document that a request schema has to accept or to refuse, made from a valid one by a single
 * change, so that a refusal has only one possible cause. The files are in contract/requests.
 */
public record RequestCase(String schema, String name, JsonNode document, boolean accepted) {
  private static final Path FOLDER =
      Path.of("src/description/src/test/resources/contract/requests");
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Object ABSENT = new Object();

  /** All cases of one schema. */
  public static List<RequestCase> read(String schema) {
    List<RequestCase> cases = new ArrayList<>();
    for (var group : load(FOLDER.resolve(schema + ".yaml")).entrySet()) {
      Map<?, ?> content = (Map<?, ?>) group.getValue();
      JsonNode base = MAPPER.valueToTree(content.get("base"));
      String name = schema + ", " + group.getKey() + ": ";
      cases.add(new RequestCase(schema, name + "base", base, true));
      for (Object change : (List<?>) content.get("accepts")) {
        cases.add(changed(schema, name, base, (Map<?, ?>) change, true));
      }
      for (Object change : (List<?>) content.get("refuses")) {
        cases.add(changed(schema, name, base, (Map<?, ?>) change, false));
      }
    }
    return cases;
  }

  private static RequestCase changed(
      String schema, String name, JsonNode base, Map<?, ?> change, boolean accepted) {
    if (change.size() != 1) {
      throw new IllegalArgumentException("Not a single change: " + name + change.keySet());
    }
    String pointer = (String) change.keySet().iterator().next();
    Object value = change.get(pointer);
    JsonNode document = change(base.deepCopy(), pointer, value);
    if (document.equals(base)) {
      throw new IllegalArgumentException("No change: " + name + pointer);
    }
    String shown = value == ABSENT ? "absent" : abridged(MAPPER.valueToTree(value).toString());
    return new RequestCase(schema, name + pointer + " " + shown, document, accepted);
  }

  private static JsonNode change(JsonNode document, String pointer, Object value) {
    if (pointer.isEmpty()) {
      return MAPPER.valueToTree(value);
    }
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = document.requiredAt(pointer.substring(0, slash));
    String key = pointer.substring(slash + 1);
    if (parent instanceof ArrayNode array && value == ABSENT) {
      array.remove(Integer.parseInt(key));
    } else if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(key), MAPPER.<JsonNode>valueToTree(value));
    } else if (value == ABSENT) {
      ((ObjectNode) parent).remove(key);
    } else {
      ((ObjectNode) parent).set(key, MAPPER.<JsonNode>valueToTree(value));
    }
    return document;
  }

  private static String abridged(String text) {
    return text.length() <= 60 ? text : text.substring(0, 40) + "... (%d)".formatted(text.length());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> load(Path file) {
    LoadSettings settings = LoadSettings.builder().build();
    try {
      return (Map<String, Object>)
          new Load(settings, new Documents(settings)).loadFromString(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  /** YAML with a few words of its own for what is too long to write down. */
  private static final class Documents extends StandardConstructor {
    Documents(LoadSettings settings) {
      super(settings);
      add("!absent", node -> ABSENT);
      add("!x", node -> "x".repeat(Integer.parseInt(((ScalarNode) node).getValue())));
      add("!join", node -> String.join("", items(node).toArray(String[]::new)));
      add("!copies", node -> copies(items(node)));
    }

    private void add(String tag, ConstructNode constructor) {
      tagConstructors.put(new Tag(tag), constructor);
    }

    private List<?> items(Node node) {
      return ((SequenceNode) node).getValue().stream().map(this::constructObject).toList();
    }

    private static List<Object> copies(List<?> numberAndItem) {
      List<Object> copies = new ArrayList<>();
      for (int i = 0; i < (Integer) numberAndItem.get(0); i++) {
        copies.add(numberAndItem.get(1));
      }
      return copies;
    }
  }
}
