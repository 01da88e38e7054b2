package com.losant.rest.generator.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the schemas of the documents that the description does not have: each object, union and
 * enum as a file of its own, without a word of description. What has the shape of a schema that is
 * there becomes a reference to it.
 */
final class SchemaScaffold {
  /** What is left for somebody to write; `openapi/lint.yaml` refuses it as it is. */
  static final String OPEN = "";

  private static final Pattern ENUM = Pattern.compile("^[a-z|]+ \\{.*, .*}$");
  private static final Pattern SPECIFIC = Pattern.compile(".*( /.*/| \\{.*, .*}).*");

  private final FactTables documents;
  private final Description description;
  private final Map<String, String> components;
  private final Deviations deviations;
  private final ExistingFiles existing;
  private final SchemaNames names;
  private final String area;

  private final Map<Path, Map<String, Object>> files = new TreeMap<>();
  private final Map<String, Path> written = new HashMap<>();
  private final Set<String> notes = new TreeSet<>();
  private final Set<Path> ofOtherAreas = new TreeSet<>();
  private final Set<String> taken = new TreeSet<>();

  /** One-line schemas by their fact, and by the property that uses them and their fact. */
  private final Map<String, String> scalars = new HashMap<>();

  SchemaScaffold(
      FactTables documents,
      Description description,
      Deviations deviations,
      ExistingFiles existing,
      SchemaNames names,
      String area) {
    this.documents = documents;
    this.description = description;
    this.deviations = deviations;
    this.components =
        new HashMap<>(new Comparison(documents, description, deviations).components());
    this.existing = existing;
    this.names = names;
    this.area = area;
    taken.addAll(description.names());
    for (String name : description.names()) {
      Row row = description.at(name);
      if (isScalar(row) && SPECIFIC.matcher(row.fact()).matches()) {
        remember(row.fact(), name);
      }
    }
    description.usesOfSchemas(
        (property, name) -> {
          Row row = description.at(name);
          if (isScalar(row)) {
            remember(property + " = " + row.fact(), name);
          }
        });
  }

  /** A schema of another area means something else, though it may allow the same. */
  private void remember(String use, String name) {
    boolean isShared = existing.isIn(ExistingFiles.SHARED, name);
    if (isShared || existing.isIn(area, name)) {
      scalars.merge(use, name, (one, other) -> isShared ? other : one);
    }
  }

  private static boolean isScalar(Row row) {
    return row.rows().isEmpty() && row.reference().isEmpty() && !row.inner().startsWith("object");
  }

  /** The new files. */
  Map<Path, Map<String, Object>> files() {
    return files;
  }

  /** The schema of a body, which has to be a file of its own. */
  Map<String, Object> body(Row row, String place, String hint, Path from) {
    String root = row.wrappers().isEmpty() ? row.reference() : "";
    String name = root.matches("\\w+") ? names.of(root) : hint;
    Path folder = Path.of(area, "schemas", name + ".yaml");
    String key = root.isEmpty() ? place : root;
    Map<String, Object> schema = schema(row, place, name, "", folder);
    if (schema.get("$ref") instanceof String reference) {
      return reference(folder.resolveSibling(reference).normalize(), from);
    }
    written.put(key, file(name, schema));
    return reference(written.get(key), from);
  }

  /**
   * The schema of a row.
   *
   * @param hint what it is called if it becomes a file and has no title
   * @param property the property or parameter that it is of
   * @param from the file that it is written into
   */
  Map<String, Object> schema(Row row, String place, String hint, String property, Path from) {
    String reference = row.reference();
    if (!reference.isEmpty() && row.wrappers().isEmpty()) {
      String name = reference.matches("\\w+") ? names.of(reference) : hint;
      return schema(renamed(documents.at(reference), row), reference, name, property, from);
    }
    Optional<Path> known = known(row, place);
    if (known.isPresent()) {
      return reference(known.get(), from);
    }
    if (!row.wrappers().isEmpty()) {
      return list(row, place, hint, property, from);
    }
    Row expected =
        Row.of(row.label(), deviations.expected(place, Optional.of(row.fact())).orElse(row.fact()));
    return isScalar(row)
        ? scalar(expected, hint, property, from)
        : reference(composite(row, place, hint), from);
  }

  private static Row renamed(Row row, Row like) {
    return new Row(like.label(), row.fact(), row.rows());
  }

  private Optional<Path> known(Row row, String place) {
    if (written.containsKey(place)) {
      return Optional.of(written.get(place));
    }
    Optional<Path> described = Optional.ofNullable(components.get(place)).flatMap(existing::schema);
    if (described.isPresent() || isScalar(row) || row.size() == 0 && row.reference().isEmpty()) {
      return isScalar(row) ? Optional.empty() : described.map(this::used);
    }
    for (String name : description.names()) {
      if (Comparison.isSame(documents, place, row, description, name)) {
        components.put(place, name);
        return existing.schema(name).map(this::used);
      }
    }
    return Optional.empty();
  }

  private Path used(Path file) {
    String owner = file.getName(0).toString();
    if (!owner.equals(area) && !owner.equals(ExistingFiles.SHARED)) {
      ofOtherAreas.add(file);
    }
    return file;
  }

  private Map<String, Object> list(Row row, String place, String hint, String property, Path from) {
    String fact = row.fact();
    int of = fact.indexOf(" of ");
    Map<String, Object> list = plain(FactSchema.of(fact.substring(0, of)));
    Row items = new Row(row.label(), fact.substring(of + " of ".length()), row.rows());
    String one = SchemaNames.singular(hint);
    String name = one.equals(hint) ? hint + "Item" : one;
    list.put("description", OPEN);
    list.put("items", schema(items, place + "[]", name, SchemaNames.singular(property), from));
    return list;
  }

  private Map<String, Object> scalar(Row row, String hint, String property, Path from) {
    String standard = row.fact().replaceFirst(", default .*", "");
    String name = scalars.getOrDefault(property + " = " + standard, scalars.get(standard));
    Map<String, Object> schema = meant(plain(FactSchema.of(row.fact())), property);
    if (name != null && existing.schema(name).isPresent()) {
      Map<String, Object> reference = reference(existing.schema(name).get(), from);
      if (schema.containsKey("default")) {
        reference.put("default", schema.get("default"));
      }
      if (!ENUM.matcher(standard).matches()) {
        reference.put("description", OPEN); // what it is here, which its schema cannot know
      }
      return reference;
    }
    if (ENUM.matcher(standard).matches()) {
      Object value = schema.remove("default");
      String use = property + " = " + standard;
      Path file = written.computeIfAbsent(use, key -> file(enumName(property, hint), schema));
      Map<String, Object> reference = reference(file, from);
      if (value != null) {
        reference.put("default", value);
      }
      return reference;
    }
    schema.put("description", OPEN);
    return schema;
  }

  /** Some documents say {@code min} and {@code max}, which JSON Schema does not know. */
  private Map<String, Object> meant(Map<String, Object> schema, String property) {
    boolean isText = "string".equals(schema.get("type"));
    Object least = schema.remove("min");
    Object most = schema.remove("max");
    if (least != null) {
      schema.put(isText ? "minLength" : "minimum", least);
    }
    if (most != null) {
      schema.put(isText ? "maxLength" : "maximum", most);
    }
    if (least != null || most != null || schema.containsKey("json")) {
      notes.add("The documents are wrong at `" + property + "`; deviations.yaml has to say so");
    }
    schema.remove("json");
    return schema;
  }

  /** What to tell whoever goes on. */
  Set<String> notes() {
    Set<String> all = new TreeSet<>(notes);
    ofOtherAreas.forEach(
        file -> all.add("openapi/shared should have what this area needs, too: " + file));
    return all;
  }

  /** That of the property, such as {@code DeviceClass}, where it says enough. */
  private String enumName(String property, String hint) {
    String name = names.pascal(property);
    boolean saysEnough = name.matches("[A-Z][a-z]+[A-Z].*") && !name.matches("(Sort|Filter).*");
    return saysEnough && !taken.contains(name) ? name : hint;
  }

  /** An object or union as a file of its own. */
  private Path composite(Row row, String place, String hint) {
    Map<String, Object> schema = new LinkedHashMap<>();
    Path path = file(hint, schema);
    written.put(place, path);
    String name = path.getFileName().toString().replace(".yaml", "");
    Map<String, Object> facts = plain(FactSchema.of(new Row("", row.fact(), List.of())));
    boolean hasProperties = row.rows().stream().anyMatch(part -> part.label().matches("[^{].*"));
    boolean isUnion = row.rows().stream().anyMatch(part -> part.label().startsWith("or "));
    if (!isUnion || facts.containsKey("type")) {
      schema.put("type", facts.getOrDefault("type", "object"));
    }
    schema.put("description", OPEN);
    List<String> required =
        row.rows().stream().filter(Row::isRequired).map(part -> property(part.name())).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    facts.forEach(
        (key, value) -> {
          boolean isPart = key.equals("type") || value instanceof List<?> list && list.isEmpty();
          if (!isPart && !key.equals("additionalProperties")) {
            schema.putIfAbsent(key, value);
          }
        });
    parts(row, place, name, path, schema);
    if (facts.containsKey("additionalProperties")) {
      schema.put("additionalProperties", facts.get("additionalProperties"));
    }
    if (hasProperties && isUnion) {
      discriminator(row, place, path, schema);
    }
    return path;
  }

  private void parts(Row row, String place, String name, Path path, Map<String, Object> schema) {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> patterns = new LinkedHashMap<>();
    List<Object> variants = new ArrayList<>();
    String union = row.fact().contains("any of") ? "anyOf" : "oneOf";
    for (Row part : row.rows()) {
      String label = part.name();
      String below = part.placeBelow(place);
      if (label.startsWith("{/")) {
        Map<String, Object> value =
            schema(part, below, SchemaNames.singular(name) + "Value", "", path);
        patterns.put(label.substring(2, label.length() - 2), value);
      } else if (label.equals("{}")) {
        schema.put(
            "additionalProperties",
            schema(part, below, SchemaNames.singular(name) + "Value", "", path));
      } else if (label.startsWith("or ") || label.startsWith("and ")) {
        union = label.startsWith("and ") ? "allOf" : union;
        String variant = names.pascal(label.substring(label.indexOf(' ') + 1));
        boolean isNumber = variant.matches("\\d+");
        variants.add(schema(part, below, isNumber ? name + variant : variant + name, "", path));
      } else {
        // What the documents have beside the list of properties is meant to be in it.
        String property = property(label.replaceFirst("^(list )?beside ", ""));
        properties.put(property, schema(part, below, names.of(name, property), property, path));
      }
    }
    if (!properties.isEmpty()) {
      schema.put("properties", properties);
    }
    if (!patterns.isEmpty()) {
      schema.put("patternProperties", patterns);
    }
    if (!variants.isEmpty()) {
      schema.put(union, variants);
    }
  }

  private void discriminator(Row row, String place, Path path, Map<String, Object> schema) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    String name = "";
    for (Row variant : row.rows()) {
      String label = variant.label().substring(variant.label().indexOf(' ') + 1);
      Row target = variant.reference().isEmpty() ? variant : documents.at(variant.reference());
      for (Row property : target.rows()) {
        JsonNode values = isScalar(property) ? FactSchema.of(property.fact()).path("enum") : null;
        boolean isLabel =
            values != null && values.size() > 0 && values.get(0).asString().equals(label);
        if (isLabel && (name.isEmpty() || name.equals(property.name()))) {
          name = property.name();
          Path file =
              known(
                      variant,
                      variant.reference().isEmpty()
                          ? variant.placeBelow(place)
                          : variant.reference())
                  .orElse(path);
          values.forEach(value -> mapping.put(value.asString(), relative(file, path)));
        }
      }
    }
    if (!mapping.isEmpty()) {
      Map<String, Object> discriminator = new LinkedHashMap<>();
      discriminator.put("propertyName", name);
      discriminator.put("mapping", mapping);
      schema.put("discriminator", discriminator);
    }
  }

  private static String property(String label) {
    return FactSchema.unquoted(label);
  }

  /** A new file, under a name that no schema has yet. */
  private Path file(String hint, Map<String, Object> schema) {
    String name = hint;
    for (int i = 2; !taken.add(name); i++) {
      name = hint + i;
    }
    if (!schema.isEmpty()) {
      schema.put("description", OPEN);
    }
    Path path = Path.of(area, "schemas", name + ".yaml");
    files.put(path, schema);
    return path;
  }

  static Map<String, Object> reference(Path to, Path from) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("$ref", relative(to, from));
    return reference;
  }

  static String relative(Path to, Path from) {
    String path = from.getParent().relativize(to).toString().replace('\\', '/');
    return path.startsWith(".") ? path : "./" + path;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> plain(JsonNode schema) {
    JsonNode object =
        schema.isObject() ? schema : JsonMapper.shared().createObjectNode().set("json", schema);
    return JsonMapper.shared().convertValue(object, LinkedHashMap.class);
  }
}
