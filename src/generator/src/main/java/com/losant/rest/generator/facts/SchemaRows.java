package com.losant.rest.generator.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what a JSON schema demands as rows of a table: no titles, descriptions or examples. The
 * schemas of the documents and those of the description get the same form, so that they can be
 * compared. {@link FactSchema} reads it.
 *
 * <pre>
 * object, closed             no other properties than those below, a `!` marks a required one
 * string 1..255 (uri) /x/    length, format, pattern
 * integer 10..60             range
 * string {a, b, ""}          enum, sorted
 * string|null, default x     several types, a default
 * list 1..100 of X           number of items; lines below belong to X
 * string|null ..10           also where the schema is a union of `string ..10` and `null`
 * one of (X | Y)             a union of scalars; others have their variants below, as `or X`
 * {} = X                     below an object: properties that are not listed; {/x/} those with such names
 * </pre>
 */
final class SchemaRows {
  private static final Set<String> EXPLANATIONS =
      Set.of("title", "description", "$schema", "example", "examples", "discriminator");

  private static final Map<String, String> UNIONS =
      new TreeMap<>(Map.of("oneOf", "one of", "anyOf", "any of", "allOf", "all of"));

  /** What a value is written as without quotes. */
  private static final Pattern BARE = Pattern.compile("[A-Za-z_*^$@#/:][A-Za-z0-9_*^$@#/:.+-]*");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_$.@~:#-]+");
  private static final Pattern SCALAR =
      Pattern.compile("^(string|number|integer|boolean)((?: .*)?)$");
  private static final Pattern CHOICES = Pattern.compile("^string \\{(.+)}$");

  /** What a reference leads to; nothing if it is to be written as a reference. */
  private final Function<String, Optional<JsonNode>> references;

  SchemaRows(Function<String, Optional<JsonNode>> references) {
    this.references = references;
  }

  /** For documents, whose references lead to other documents. */
  static SchemaRows ofDocuments() {
    return new SchemaRows(reference -> Optional.empty());
  }

  Row row(String label, JsonNode schema) {
    if (!schema.isObject()) {
      return Row.of(label, json(schema));
    }
    if (schema.has("$ref")) {
      return reference(label, schema);
    }
    ObjectNode rest = withoutExplanations((ObjectNode) schema);
    String type = type(rest.path("type"));
    Row row = type.equals("list") ? list(label, rest) : plain(label, rest, type);
    return rest.isEmpty() ? row : Row.of(label, json(schema));
  }

  private Row reference(String label, JsonNode schema) {
    String reference = schema.get("$ref").asString();
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    Optional<JsonNode> target = references.apply(reference);
    if (target.isEmpty()) {
      return Row.of(label, "<" + name + ">");
    }
    ObjectNode beside = withoutExplanations((ObjectNode) schema);
    beside.remove("$ref");
    if (!beside.isEmpty()) {
      return row(label, narrowed(target.get(), beside));
    }
    return isScalar(target.get()) ? row(label, target.get()) : Row.of(label, "<" + name + ">");
  }

  /** A schema with what stands beside a reference to it; properties are narrowed one by one. */
  private ObjectNode narrowed(JsonNode general, JsonNode special) {
    ObjectNode result = (ObjectNode) follow(general).deepCopy();
    for (var keyword : special.properties()) {
      if (keyword.getKey().equals("properties") && result.has("properties")) {
        ObjectNode properties = (ObjectNode) result.get("properties");
        for (var property : keyword.getValue().properties()) {
          JsonNode known = properties.path(property.getKey());
          properties.set(
              property.getKey(),
              known.isObject() ? narrowed(known, property.getValue()) : property.getValue());
        }
      } else if (keyword.getKey().equals("enum") && result.has("enum")) {
        result.set("enum", common(result.get("enum"), keyword.getValue()));
      } else {
        result.set(keyword.getKey(), keyword.getValue());
      }
    }
    return result;
  }

  /** The values that both lists allow. */
  private static ArrayNode common(JsonNode general, JsonNode special) {
    ArrayNode common = JsonNodeFactory.instance.arrayNode();
    for (JsonNode value : special) {
      if (general.valueStream().anyMatch(value::equals)) {
        common.add(value);
      }
    }
    return common;
  }

  private JsonNode follow(JsonNode schema) {
    if (!schema.has("$ref")) {
      return schema;
    }
    JsonNode target = references.apply(schema.get("$ref").asString()).orElseThrow();
    ObjectNode beside = withoutExplanations((ObjectNode) schema);
    beside.remove("$ref");
    return beside.isEmpty() ? follow(target) : narrowed(target, beside);
  }

  /** Whether a schema fits into one line. */
  private boolean isScalar(JsonNode schema) {
    if (schema.has("$ref")) {
      return isScalar(references.apply(schema.get("$ref").asString()).orElseThrow());
    }
    boolean hasParts =
        schema.has("properties")
            || schema.has("patternProperties")
            || schema.path("additionalProperties").isObject()
            || schema.path("type").asString("").equals("object")
            || UNIONS.keySet().stream().anyMatch(schema::has);
    return !hasParts && (!schema.has("items") || isScalar(schema.get("items")));
  }

  private static ObjectNode withoutExplanations(ObjectNode schema) {
    ObjectNode rest = schema.objectNode();
    for (var keyword : schema.properties()) {
      String name = keyword.getKey();
      // In some documents a property stands beside the list of properties, and that is a fact.
      boolean explains =
          EXPLANATIONS.contains(name)
              && !(keyword.getValue().isObject() && !name.equals("discriminator"));
      if (!explains && !name.startsWith("x-")) {
        rest.set(name, keyword.getValue());
      }
    }
    return rest;
  }

  private static String type(JsonNode type) {
    String text =
        type.isArray()
            ? type.valueStream().map(JsonNode::asString).collect(Collectors.joining("|"))
            : type.asString("any");
    return text.equals("array") ? "list" : text;
  }

  private Row list(String label, ObjectNode rest) {
    rest.remove("type");
    String fact = "list" + range(rest, "minItems", "maxItems");
    if (rest.path("uniqueItems").asBoolean(false)) {
      rest.remove("uniqueItems");
      fact += " unique";
    }
    if (rest.path("default").isArray() && !json(rest.get("default")).substring(1).contains("[")) {
      fact += " default " + rest.remove("default");
    }
    if (!rest.has("items")) {
      return Row.of(label, fact);
    }
    JsonNode items = rest.remove("items");
    List<Row> beside = new ArrayList<>();
    StringBuilder more = new StringBuilder(fact);
    beside(rest, more, beside);
    Row item = row("", items);
    List<Row> rows = new ArrayList<>(item.rows());
    beside.forEach(row -> rows.add(new Row("list " + row.label(), row.fact(), row.rows())));
    return new Row(label, more.toString().replace(", with", " with") + " of " + item.fact(), rows);
  }

  /** Takes out of the rest what it has words for. */
  private Row plain(String label, ObjectNode rest, String type) {
    rest.remove("type");
    StringBuilder fact = new StringBuilder(type);
    if (type.contains("string")) {
      fact.append(range(rest, "minLength", "maxLength"));
    } else if (type.contains("number") || type.contains("integer")) {
      fact.append(range(rest, "minimum", "maximum"));
    } else if (type.equals("object")) {
      String range = range(rest, "minProperties", "maxProperties");
      fact.append(range.isEmpty() ? "" : range + " keys");
    }
    if (rest.path("format").isString()) {
      fact.append(" (%s)".formatted(rest.remove("format").asString()));
    }
    if (rest.path("pattern").isString()) {
      fact.append(' ').append(pattern(rest.remove("pattern").asString()));
    }
    fact.append(choices(rest));
    if (rest.path("additionalProperties").isBoolean()) {
      fact.append(rest.remove("additionalProperties").asBoolean() ? "" : ", closed");
    }
    List<Row> rows = new ArrayList<>();
    Set<String> required = new LinkedHashSet<>();
    if (rest.path("required").isArray()) {
      rest.remove("required").forEach(name -> required.add(name.asString()));
    }
    parts(rest, required, rows);
    if (!required.isEmpty()) {
      fact.append(", requires ");
      fact.append(
          required.stream().sorted().map(SchemaRows::name).collect(Collectors.joining(" ")));
    }
    if (rest.has("default")) {
      fact.append(", default ").append(value(rest.remove("default")));
    }
    if (rest.path("deprecated").asBoolean(false)) {
      rest.remove("deprecated");
      fact.append(", deprecated");
    }
    union(rest, fact, rows);
    beside(rest, fact, rows);
    return new Row(label, fact.toString(), rows);
  }

  private void parts(ObjectNode rest, Set<String> required, List<Row> rows) {
    if (rest.path("properties").isObject()) {
      for (var property : rest.remove("properties").properties()) {
        JsonNode schema = property.getValue();
        if (EXPLANATIONS.contains(property.getKey()) && schema.isString()) {
          continue; // the title of a schema that stands where a list of properties should
        }
        String mark = required.remove(property.getKey()) ? "!" : "";
        rows.add(row(name(property.getKey()) + mark, schema));
      }
    }
    if (rest.path("patternProperties").isObject()) {
      for (var pattern : rest.remove("patternProperties").properties()) {
        rows.add(row("{/" + pattern.getKey() + "/}", pattern.getValue()));
      }
    }
    if (rest.path("additionalProperties").isObject()) {
      rows.add(row("{}", rest.remove("additionalProperties")));
    }
  }

  private void union(ObjectNode rest, StringBuilder fact, List<Row> rows) {
    List<String> keywords = UNIONS.keySet().stream().filter(rest::has).toList();
    if (keywords.size() != 1 || !rest.get(keywords.get(0)).isArray()) {
      return;
    }
    String keyword = keywords.get(0);
    List<Row> variants = new ArrayList<>();
    rest.remove(keyword).forEach(variant -> variants.add(row("", variant)));
    String words = UNIONS.get(keyword);
    if (fact.toString().equals("any")) {
      fact.setLength(0);
    }
    fact.append(fact.isEmpty() ? "" : ", ").append(words);
    Optional<String> nullable = nullable(variants);
    if (fact.toString().equals("one of") && nullable.isPresent()) {
      fact.setLength(0);
      fact.append(nullable.get());
      return;
    }
    if (variants.stream().allMatch(SchemaRows::isOneLine)) {
      fact.append(variants.stream().map(Row::fact).collect(Collectors.joining(" | ", " (", ")")));
      return;
    }
    List<String> labels = labels(variants);
    for (int i = 0; i < variants.size(); i++) {
      Row variant = variants.get(i);
      String label = (keyword.equals("allOf") ? "and " : "or ") + labels.get(i);
      rows.add(new Row(label, variant.fact(), variant.rows()));
    }
  }

  /** {@code one of (X | null)} where {@code X|null} says the same. */
  private static Optional<String> nullable(List<Row> variants) {
    Matcher scalar = SCALAR.matcher(variants.get(0).fact());
    return variants.size() == 2
            && variants.get(1).fact().equals("null")
            && scalar.matches()
            && !scalar.group(2).contains(" {")
        ? Optional.of(scalar.group(1) + "|null" + scalar.group(2))
        : Optional.empty();
  }

  private static boolean isOneLine(Row row) {
    return row.rows().isEmpty() && row.reference().isEmpty() && !row.inner().startsWith("object");
  }

  /** What tells the variants apart: a property that has other values in each; else their number. */
  private List<String> labels(List<Row> variants) {
    List<List<Row>> properties = variants.stream().map(this::opened).toList();
    for (Row candidate : properties.get(0)) {
      List<TreeSet<String>> values = new ArrayList<>();
      for (List<Row> variant : properties) {
        variant.stream()
            .filter(row -> row.name().equals(candidate.name()))
            .map(row -> CHOICES.matcher(row.fact()))
            .filter(Matcher::matches)
            .forEach(choices -> values.add(new TreeSet<>(List.of(choices.group(1).split(", ")))));
      }
      long distinct = values.stream().flatMap(Set::stream).distinct().count();
      if (values.size() == variants.size()
          && distinct == values.stream().mapToInt(Set::size).sum()) {
        return values.stream().map(TreeSet::first).toList();
      }
    }
    List<String> numbers = new ArrayList<>();
    variants.forEach(variant -> numbers.add(String.valueOf(numbers.size() + 1)));
    return numbers;
  }

  private List<Row> opened(Row variant) {
    return variant.reference().isEmpty()
        ? variant.rows()
        : references
            .apply("#/components/schemas/" + variant.reference())
            .map(schema -> row("", follow(schema)).rows())
            .orElse(List.of());
  }

  /** What stands beside the keywords of JSON Schema: in documents, a property in a wrong place. */
  private void beside(ObjectNode rest, StringBuilder fact, List<Row> rows) {
    ObjectNode odd = rest.objectNode();
    for (String keyword : List.copyOf(rest.propertyNames())) {
      JsonNode value = rest.remove(keyword);
      if (value.isObject()) {
        rows.add(row("beside " + name(keyword), value));
      } else {
        odd.set(keyword, value);
      }
    }
    if (!odd.isEmpty()) {
      fact.append(", with ").append(odd);
    }
  }

  private static String choices(ObjectNode rest) {
    if (!rest.path("enum").isArray() && !rest.has("const")) {
      return "";
    }
    TreeSet<String> values = new TreeSet<>();
    if (rest.path("enum").isArray()) {
      rest.remove("enum").forEach(choice -> values.add(value(choice)));
    }
    if (rest.has("const")) {
      values.add(value(rest.remove("const")));
    }
    return values.stream().collect(Collectors.joining(", ", " {", "}"));
  }

  private static String range(ObjectNode rest, String low, String high) {
    boolean isRange =
        (rest.has(low) || rest.has(high))
            && (!rest.has(low) || rest.get(low).isNumber())
            && (!rest.has(high) || rest.get(high).isNumber());
    if (!isRange) {
      return "";
    }
    String range = " " + rest.path(low).asString("") + ".." + rest.path(high).asString("");
    rest.remove(low);
    rest.remove(high);
    return range;
  }

  static String pattern(String pattern) {
    boolean isPlain = !pattern.contains("/") && !pattern.startsWith("\"");
    return !isPlain ? "/" + quoted(pattern) + "/" : "/" + pattern + "/";
  }

  static String name(String name) {
    return NAME.matcher(name).matches() ? name : quoted(name);
  }

  /** A value; a text only in quotes where it would be taken for something else. */
  static String value(JsonNode value) {
    boolean isBare =
        value.isString()
            && BARE.matcher(value.asString()).matches()
            && !Set.of("null", "true", "false").contains(value.asString());
    return isBare ? value.asString() : value.toString();
  }

  private static String quoted(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }

  /** As it is, where this form has no words. */
  private static String json(JsonNode node) {
    return "json " + withoutWords(node);
  }

  private static JsonNode withoutWords(JsonNode node) {
    if (node.isArray()) {
      ArrayNode items = ((ArrayNode) node).arrayNode();
      node.forEach(item -> items.add(withoutWords(item)));
      return items;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode rest = withoutExplanations((ObjectNode) node);
    for (String keyword : List.copyOf(rest.propertyNames())) {
      rest.set(keyword, withoutWords(rest.get(keyword)));
    }
    return rest;
  }
}
