package com.losant.rest.generator.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the facts that {@link SchemaRows} writes, and gives the JSON schema that they are of. */
final class FactSchema {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Map<String, String> UNIONS =
      Map.of("one of", "oneOf", "any of", "anyOf", "all of", "allOf");

  private final String text;
  private int at;

  private FactSchema(String text) {
    this.text = text;
  }

  /** The schema of a row with all below it; a reference becomes a {@code $ref}. */
  static JsonNode of(Row row) {
    JsonNode schema = of(row.fact());
    JsonNode inner = schema;
    while (inner.has("items")) {
      inner = inner.get("items");
    }
    if (inner.isObject()) {
      addParts(row, (ObjectNode) schema, (ObjectNode) inner);
    }
    return schema;
  }

  private static void addParts(Row row, ObjectNode whole, ObjectNode inner) {
    for (Row part : row.rows()) {
      String label = part.name();
      if (label.startsWith("{/")) {
        child(inner, "patternProperties").set(label.substring(2, label.length() - 2), of(part));
      } else if (label.equals("{}")) {
        inner.set("additionalProperties", of(part));
      } else if (label.startsWith("or ") || label.startsWith("and ")) {
        String keyword =
            inner
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(UNIONS::containsValue)
                .findFirst()
                .orElseThrow();
        ((ArrayNode) inner.get(keyword)).add(of(part));
      } else if (label.startsWith("list beside ")) {
        whole.set(unquoted(label.substring("list beside ".length())), of(part));
      } else if (label.startsWith("beside ")) {
        inner.set(unquoted(label.substring("beside ".length())), of(part));
      } else {
        child(inner, "properties").set(unquoted(label), of(part));
        if (part.isRequired()) {
          array(inner, "required").add(unquoted(label));
        }
      }
    }
  }

  private static ObjectNode child(ObjectNode schema, String keyword) {
    return schema.has(keyword) ? (ObjectNode) schema.get(keyword) : schema.putObject(keyword);
  }

  private static ArrayNode array(ObjectNode schema, String keyword) {
    return schema.has(keyword) ? (ArrayNode) schema.get(keyword) : schema.putArray(keyword);
  }

  static String unquoted(String name) {
    return name.startsWith("\"") ? MAPPER.readTree(name).asString() : name;
  }

  /** The schema of one fact. */
  static JsonNode of(String fact) {
    FactSchema reader = new FactSchema(fact);
    JsonNode schema = reader.schema();
    if (reader.at < fact.length()) {
      throw new IllegalArgumentException(
          "Not a fact: " + fact + ", from `" + fact.substring(reader.at) + "` on");
    }
    return schema;
  }

  private JsonNode schema() {
    if (take("json ")) {
      JsonNode node = MAPPER.readTree(text.substring(at));
      at = text.length();
      return node;
    }
    ObjectNode schema = MAPPER.createObjectNode();
    if (take("<")) {
      schema.put("$ref", until(">"));
    } else if (take("list")) {
      list(schema);
    } else {
      if (!union(schema)) {
        type(schema);
      }
      facts(schema);
    }
    return schema;
  }

  private void list(ObjectNode schema) {
    schema.put("type", "array");
    range(schema, "minItems", "maxItems");
    if (take(" unique")) {
      schema.put("uniqueItems", true);
    }
    if (take(" default ")) {
      schema.set("default", value());
    }
    if (take(" with ")) {
      schema.setAll((ObjectNode) value());
    }
    if (take(" of ")) {
      schema.set("items", schema());
    }
  }

  private void type(ObjectNode schema) {
    List<String> types = new ArrayList<>();
    do {
      types.add(word());
    } while (take("|"));
    types.replaceAll(type -> type.equals("list") ? "array" : type);
    if (types.size() > 1) {
      types.forEach(array(schema, "type")::add);
    } else if (!types.get(0).equals("any")) {
      schema.put("type", types.get(0));
    }
  }

  private void facts(ObjectNode schema) {
    String type = schema.path("type").toString();
    if (type.contains("string")) {
      range(schema, "minLength", "maxLength");
    } else if (type.contains("object")) {
      range(schema, "minProperties", "maxProperties");
      take(" keys");
    } else {
      range(schema, "minimum", "maximum");
    }
    if (take(" (")) {
      schema.put("format", until(")"));
    }
    if (take(" /\"")) {
      at--;
      schema.set("pattern", value());
      expect("/");
    } else if (take(" /")) {
      schema.put("pattern", until("/"));
    }
    if (take(" {")) {
      ArrayNode choices = schema.putArray("enum");
      do {
        choices.add(value());
      } while (take(", "));
      expect("}");
    }
    while (take(", ")) {
      more(schema);
    }
  }

  private void more(ObjectNode schema) {
    if (take("closed")) {
      schema.put("additionalProperties", false);
    } else if (take("requires ")) {
      do {
        array(schema, "required").add(unquoted(value().asString()));
      } while (!text.startsWith(" | ", at) && take(" "));
    } else if (take("default ")) {
      schema.set("default", value());
    } else if (take("deprecated")) {
      schema.put("deprecated", true);
    } else if (take("or empty")) {
      schema.put("allowEmptyValue", true);
    } else if (take("with ")) {
      schema.setAll((ObjectNode) value());
    } else if (!union(schema)) {
      throw new IllegalArgumentException("Not a fact: " + text);
    }
  }

  private boolean union(ObjectNode schema) {
    for (var union : UNIONS.entrySet()) {
      if (take(union.getKey())) {
        ArrayNode variants = schema.putArray(union.getValue());
        if (take(" (")) {
          do {
            variants.add(schema());
          } while (take(" | "));
          expect(")");
        }
        return true;
      }
    }
    return false;
  }

  private void range(ObjectNode schema, String low, String high) {
    int dots = text.indexOf("..", at);
    if (!text.startsWith(" ", at) || dots < 0 || !isNumber(text.substring(at + 1, dots))) {
      return;
    }
    String from = text.substring(at + 1, dots);
    at = dots + 2;
    int start = at;
    while (at < text.length() && isNumber(text.substring(start, at + 1))) {
      at++;
    }
    put(schema, low, from);
    put(schema, high, text.substring(start, at));
  }

  private static boolean isNumber(String text) {
    return text.matches("-?[0-9]*(\\.[0-9]*)?(E[0-9]*)?");
  }

  private static void put(ObjectNode schema, String keyword, String number) {
    if (!number.isEmpty()) {
      schema.set(keyword, MAPPER.readTree(number));
    }
  }

  /** JSON, or a text without quotes. */
  private JsonNode value() {
    char first = text.charAt(at);
    if (first != '"' && first != '{' && first != '[') {
      String bare = word();
      boolean isJson = bare.matches("null|true|false|-?[0-9].*");
      return isJson ? MAPPER.readTree(bare) : MAPPER.valueToTree(bare);
    }
    int start = at;
    int depth = 0;
    boolean isQuoted = false;
    do {
      char next = text.charAt(at);
      if (isQuoted && next == '\\') {
        at++;
      } else if (next == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted) {
        depth += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
      }
      at++;
    } while (isQuoted || depth > 0);
    return MAPPER.readTree(text.substring(start, at));
  }

  private String word() {
    int start = at;
    while (at < text.length() && " ,|{}()".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String until(String end) {
    int start = at;
    at = Math.max(text.indexOf(end, at), at);
    String word = text.substring(start, at);
    expect(end);
    return word;
  }

  private void expect(String word) {
    if (!take(word)) {
      throw new IllegalArgumentException("Not a fact, for it lacks a `" + word + "`: " + text);
    }
  }

  private boolean take(String word) {
    boolean isNext = text.startsWith(word, at);
    at += isNext ? word.length() : 0;
    return isNext;
  }
}
