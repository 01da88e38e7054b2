package com.losant.rest.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the generator reads: the bundle with everything computed that a logic-less template cannot
 * compute, as {@code x-} extensions. {@code openapi/java/README.md} lists them. Nothing in here is
 * kept twice: all of it follows from the bundle.
 *
 * <p>The generator keeps to names, files and templates. It sees every property as a string, for its
 * own reading of OpenAPI 3.1 merges equal schemas, splits unions and drops what it does not know.
 */
final class GeneratorInput {
  private static final Map<String, String> PRIMITIVES =
      Map.of("Boolean", "boolean", "Integer", "int", "Long", "long");

  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "400", "BadRequestException",
          "401", "UnauthorizedException",
          "403", "ForbiddenException",
          "404", "NotFoundException",
          "413", "PayloadTooLargeException",
          "429", "TooManyRequestsException");

  private final Map<String, Object> bundle;
  private final Map<String, Object> schemas;
  private final JavaTypes types;
  private final Map<String, Object> models = new TreeMap<>();

  private GeneratorInput(Map<String, Object> bundle) {
    this.bundle = bundle;
    this.schemas = Tree.map(Tree.map(bundle, "components"), "schemas");
    this.types = new JavaTypes(schemas);
  }

  static Map<String, Object> of(Map<String, Object> bundle) {
    return new GeneratorInput(Tree.map(Tree.copy(bundle))).document();
  }

  private Map<String, Object> document() {
    for (String root : responseRoots()) {
      types.makeModel(root);
    }
    schemas.forEach(this::model);
    Map<String, Object> paths = new LinkedHashMap<>();
    Map<String, Object> settings = new LinkedHashMap<>();
    Tree.map(bundle, "paths")
        .forEach((path, item) -> paths.put(path, pathItem(path, Tree.map(item), settings)));

    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.0.3");
    Map<String, Object> info = Tree.map(bundle, "info");
    document.put("info", Tree.of("title", info.get("title"), "version", info.get("version")));
    document.put("tags", bundle.get("tags"));
    document.put("paths", paths);
    document.put("components", Map.of("schemas", models));
    document.put("x-client-settings", new ArrayList<>(settings.values()));
    return document;
  }

  // ---- schemas

  private void model(String name, Object schemaNode) {
    Map<String, Object> schema = Tree.map(schemaNode);
    switch (types.kindOf(name)) {
      case OBJECT -> models.put(name, object(name, schema));
      case ENUM -> models.put(name, enumeration(schema));
      case UNION -> union(name, schema);
      case CHOICE -> models.put(name, choice(schema));
      case LIST -> models.put(name, list(schema));
      case MAP -> models.put(name, mapModel(schema));
      default -> {} // no class of its own: stands where it is used
    }
  }

  private Map<String, Object> object(String name, Map<String, Object> schema) {
    Map<String, Object> model = start("x-is-object", schema);
    List<Object> required = Tree.list(schema, "required");
    Map<String, Object> properties = new LinkedHashMap<>();
    Tree.map(schema, "properties")
        .forEach(
            (property, node) ->
                properties.put(property, property(property, Tree.map(node), required)));
    model.put("properties", properties);
    if (!required.isEmpty()) {
      model.put("x-has-required", true);
    }
    List<String> secrets =
        properties.entrySet().stream()
            .filter(property -> Tree.map(property.getValue()).containsKey("x-secret"))
            .map(property -> "\"" + property.getKey() + "\"")
            .toList();
    if (!secrets.isEmpty()) {
      model.put("x-secrets", String.join(", ", secrets));
    }
    for (Map.Entry<String, Map<String, Object>> union : unionsWith(name).entrySet()) {
      model.put("x-implements-union", union.getKey());
      discriminate(model, union.getKey(), union.getValue(), name);
      Set<String> shared = sharedProperties(valuesByVariant(union.getValue()).keySet()).keySet();
      shared.forEach(property -> Tree.map(properties.get(property)).put("x-overrides", true));
    }
    return model;
  }

  private Map<String, Object> property(
      String name, Map<String, Object> schema, List<Object> required) {
    Map<String, Object> property = typed(schema);
    property.put("x-javadoc", Javadoc.of(schema, types.resolve(schema)));
    if (required.contains(name)) {
      property.put("x-required", true);
    }
    return property;
  }

  /** The extensions that say which Java type a schema has, and how it is read and written. */
  private Map<String, Object> typed(Map<String, Object> schema) {
    Map<String, Object> resolved = types.resolve(schema);
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("type", "string");
    property.put("x-java-type", types.javaType(schema));
    property.put("x-json-type", types.jsonType(schema));
    if (types.isComposite(schema)) {
      property.put("x-composite", true);
    }
    if (types.isComposite(schema) && types.javaType(schema).contains("JsonNode")) {
      property.put("x-copied", true);
    }
    if (types.isAnyJson(schema)) {
      property.put("x-any-json", true);
    }
    // Where the accessor alone does not tell a property that is left out.
    if (types.isComposite(schema) || (types.isNullable(schema) && !types.isAnyJson(schema))) {
      property.put("x-has", true);
    }
    if ("password".equals(resolved.get("format"))) {
      property.put("x-secret", true);
    }
    property.put("x-setters", setters(schema));
    return property;
  }

  /**
   * The ways to set a property in a builder: mostly one, more where Java has several natural types
   * for it.
   */
  private List<Object> setters(Map<String, Object> schema) {
    String type = types.javaType(schema);
    if (types.isAnyJson(schema)) {
      return List.of(
          setter(
              "@Nullable Object",
              "setAny",
              "",
              "",
              "anything that Jackson can write; null for a JSON null"));
    }
    if (types.isNullable(schema)) {
      return List.of(
          setter(
              "@Nullable " + type,
              "setNullable",
              "",
              "",
              "the value; null is sent as a JSON null"));
    }
    if (type.equals("List<JsonNode>")) {
      return List.of(setter("List<?>", "setAnyList", "", "", "anything that Jackson can write"));
    }
    if (type.equals("Map<String, JsonNode>")) {
      return List.of(
          setter("Map<String, ?>", "setAnyMap", "", "", "anything that Jackson can write"));
    }
    if (type.startsWith("List<")) {
      return List.of(setter(types.widened(schema), "setList", "", "", "the values; copied"));
    }
    if (type.startsWith("Map<")) {
      return List.of(setter(type, "setMap", "", "", "the values; copied"));
    }
    List<Object> setters = new ArrayList<>();
    setters.add(setter(PRIMITIVES.getOrDefault(type, type), "set", "", "", "the value"));
    if (type.equals("BigDecimal")) {
      setters.add(setter("long", "set", "BigDecimal.valueOf(", ")", "the value"));
      setters.add(setter("double", "setDecimal", "", "", "the value; no infinity and no NaN"));
    }
    if (types.kindOf(schema) == Kind.CHOICE) {
      for (Object node : alternatives(types.resolve(schema))) {
        Map<String, Object> alternative = Tree.map(node);
        String nullable = Boolean.TRUE.equals(alternative.get("x-scalar")) ? "@Nullable " : "";
        setters.add(
            setter(
                nullable + alternative.get("x-java-type"), "set", type + ".of(", ")", "the value"));
      }
    }
    return setters;
  }

  private static Map<String, Object> setter(
      String type, String call, String open, String close, String what) {
    return Tree.of(
        "x-parameter-type", type, "x-call", call, "x-open", open, "x-close", close, "x-what", what);
  }

  private Map<String, Object> enumeration(Map<String, Object> schema) {
    Map<String, Object> model = start("x-is-enum", schema);
    values(model, schema.get("enum"));
    if (schema.containsKey("x-enum-varnames")) {
      model.put("x-enum-varnames", schema.get("x-enum-varnames"));
    }
    return model;
  }

  private static void values(Map<String, Object> enumeration, Object values) {
    enumeration.remove("allOf");
    enumeration.put("type", "string");
    enumeration.put("enum", values);
  }

  private Map<String, Object> choice(Map<String, Object> schema) {
    Map<String, Object> model = start("x-is-choice", schema);
    model.put("x-alternatives", alternatives(schema));
    return model;
  }

  private List<Object> alternatives(Map<String, Object> choice) {
    List<Object> alternatives = new ArrayList<>();
    for (Object node : Tree.list(choice, "oneOf")) {
      Map<String, Object> alternative = new LinkedHashMap<>();
      alternative.put(
          "x-java-type",
          types.isAnyJson(Tree.map(node)) ? "Object" : types.javaType(Tree.map(node)));
      alternative.put("x-scalar", !types.isModel(Tree.map(node)));
      alternatives.add(alternative);
    }
    return alternatives;
  }

  private Map<String, Object> list(Map<String, Object> schema) {
    Map<String, Object> model = start("x-is-list", schema);
    Map<String, Object> entries = property("entries", schema, List.of("entries"));
    entries.remove("x-has");
    model.put("x-has-required", true);
    model.put("properties", new LinkedHashMap<>(Map.of("entries", entries)));
    model.put("x-element-type", types.javaType(Tree.map(schema, "items")));
    return model;
  }

  private Map<String, Object> mapModel(Map<String, Object> schema) {
    return start("x-is-map", schema);
  }

  /**
   * A union becomes an interface, an enum of its type values, and one more variant for the types to
   * come. That variant has the properties that all others share.
   */
  private void union(String name, Map<String, Object> schema) {
    Map<String, Object> discriminator = Tree.map(schema, "discriminator");
    String property = (String) discriminator.get("propertyName");
    Map<String, List<Object>> valuesOf = valuesByVariant(discriminator);

    Map<String, Object> shared = sharedProperties(valuesOf.keySet());
    Map<String, Object> type = Tree.map(shared.get(property));
    String kind = "What kind of " + words(name) + " it is.";
    giveTypeOf(name, type);
    type.put("x-javadoc", kind);

    Map<String, Object> model = start("x-is-union", schema);
    model.put("properties", shared);
    model.put("x-discriminator", property);
    List<Object> variants = new ArrayList<>();
    valuesOf.forEach(
        (variant, values) -> variants.add(Tree.of("x-variant", variant, "x-values", values)));
    model.put("x-variants", variants);
    models.put(name, model);

    Map<String, Object> enumeration = start("x-is-enum", Map.of("description", kind));
    values(enumeration, new ArrayList<>(Tree.map(discriminator, "mapping").keySet()));
    models.put(name + "Type", enumeration);

    String text =
        "A "
            + words(name)
            + " of a type that this version of the library does not know, kept as it came.";
    Map<String, Object> unknown = start("x-is-object", Map.of("description", text));
    Map<String, Object> properties = Tree.map(Tree.copy(shared));
    properties.values().forEach(node -> Tree.map(node).put("x-overrides", true));
    unknown.put("properties", properties);
    unknown.put("x-implements-union", name);
    models.put("Unknown" + name, unknown);
  }

  private static Map<String, List<Object>> valuesByVariant(Map<String, Object> discriminator) {
    Map<String, List<Object>> values = new LinkedHashMap<>();
    Tree.map(discriminator, "mapping")
        .forEach(
            (value, ref) ->
                values
                    .computeIfAbsent(JavaTypes.name((String) ref), k -> new ArrayList<>())
                    .add(value));
    return values;
  }

  /**
   * What all variants have under the same name and with the same Java type, as the first one
   * describes it.
   */
  private Map<String, Object> sharedProperties(Set<String> variants) {
    Map<String, Object> shared = null;
    for (String variant : variants) {
      Map<String, Object> schema = Tree.map(schemas.get(variant));
      Map<String, Object> properties = new LinkedHashMap<>();
      Tree.map(schema, "properties")
          .forEach((name, node) -> properties.put(name, sharedProperty(name, Tree.map(node))));
      if (shared == null) {
        shared = properties;
      } else {
        shared
            .entrySet()
            .removeIf(entry -> !sameType(entry.getValue(), properties.get(entry.getKey())));
      }
    }
    return Objects.requireNonNull(shared);
  }

  /** Described by what the variants refer to, not by what one of them adds. */
  private Map<String, Object> sharedProperty(String name, Map<String, Object> schema) {
    Map<String, Object> reference =
        schema.containsKey("$ref") ? Map.of("$ref", schema.get("$ref")) : schema;
    return property(name, reference, List.of());
  }

  private static boolean sameType(Object one, Object other) {
    return other != null
        && Tree.map(one).get("x-java-type").equals(Tree.map(other).get("x-java-type"));
  }

  private Map<String, Map<String, Object>> unionsWith(String variant) {
    Map<String, Map<String, Object>> unions = new LinkedHashMap<>();
    schemas.forEach(
        (name, node) -> {
          Map<String, Object> discriminator = Tree.map(Tree.map(node), "discriminator");
          if (!discriminator.isEmpty() && valuesByVariant(discriminator).containsKey(variant)) {
            unions.put(name, discriminator);
          }
        });
    return unions;
  }

  /**
   * Gives a variant's type property the union's enum; where only one value is possible, nobody has
   * to set it.
   */
  private static void discriminate(
      Map<String, Object> model, String union, Map<String, Object> discriminator, String variant) {
    Map<String, Object> type =
        Tree.map(Tree.map(model, "properties").get(discriminator.get("propertyName")));
    giveTypeOf(union, type);
    List<Object> values = valuesByVariant(discriminator).get(variant);
    if (values.size() == 1) {
      type.put("x-only-value", values.get(0));
    }
  }

  private static void giveTypeOf(String union, Map<String, Object> property) {
    property.put("x-java-type", union + "Type");
    property.put("x-json-type", union + "Type.TYPE");
    property.put("x-setters", List.of(setter(union + "Type", "set", "", "", "the value")));
  }

  private static Map<String, Object> start(String kind, Map<String, Object> schema) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("type", "object");
    // Without properties of its own it would be free-form JSON to the generator, which makes no
    // class of that.
    model.put("allOf", List.of(Map.of("type", "object"), Map.of("type", "object")));
    model.put(kind, true);
    model.put("x-javadoc", Javadoc.of(schema, schema));
    return model;
  }

  private static String words(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  // ---- operations

  private Set<String> responseRoots() {
    Set<String> roots = new LinkedHashSet<>();
    for (Object item : Tree.map(bundle, "paths").values()) {
      for (Map<String, Object> operation : operations(Tree.map(item)).values()) {
        successSchema(operation)
            .ifPresent(schema -> roots.add(JavaTypes.name((String) schema.get("$ref"))));
      }
    }
    return roots;
  }

  private static Map<String, Map<String, Object>> operations(Map<String, Object> item) {
    Map<String, Map<String, Object>> operations = new LinkedHashMap<>();
    for (String method : List.of("get", "post", "put", "patch", "delete")) {
      if (item.get(method) != null) {
        operations.put(method, Tree.map(item.get(method)));
      }
    }
    return operations;
  }

  private Optional<Map<String, Object>> success(Map<String, Object> operation) {
    return Tree.map(operation, "responses").entrySet().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .map(response -> dereference(Tree.map(response.getValue())))
        .findFirst();
  }

  private Optional<Map<String, Object>> successSchema(Map<String, Object> operation) {
    return success(operation)
        .map(GeneratorInput::jsonSchema)
        .filter(schema -> schema.containsKey("$ref"));
  }

  private List<Object> errors(Map<String, Object> operation) {
    List<Object> errors = new ArrayList<>();
    Tree.map(operation, "responses")
        .forEach(
            (status, response) -> {
              String exception = EXCEPTIONS.get(status);
              if (exception != null) {
                String when = Javadoc.of(dereference(Tree.map(response)), Map.of());
                errors.add(Tree.of("x-exception", exception, "x-when", when));
              }
            });
    return errors;
  }

  private static Map<String, Object> jsonSchema(Map<String, Object> withContent) {
    return Tree.map(Tree.map(Tree.map(withContent, "content"), "application/json"), "schema");
  }

  private Map<String, Object> dereference(Map<String, Object> node) {
    if (!(node.get("$ref") instanceof String ref)) {
      return node;
    }
    Object target = bundle;
    for (String key : ref.substring(2).split("/")) {
      target = Tree.map(target).get(key);
    }
    return Tree.map(target);
  }

  private Map<String, Object> pathItem(
      String path, Map<String, Object> item, Map<String, Object> settings) {
    Map<String, Object> result = new LinkedHashMap<>();
    operations(item)
        .forEach(
            (method, operation) ->
                result.put(method, operation(path, method, operation, item, settings)));
    return result;
  }

  private Map<String, Object> operation(
      String path,
      String method,
      Map<String, Object> operation,
      Map<String, Object> item,
      Map<String, Object> settings) {
    Map<String, Object> result = new LinkedHashMap<>(operation);
    List<Object> all = new ArrayList<>(Tree.list(item, "parameters"));
    all.addAll(Tree.list(operation, "parameters"));
    List<Object> own = new ArrayList<>();
    for (Object node : all) {
      Map<String, Object> parameter = dereference(Tree.map(node));
      if (Boolean.TRUE.equals(parameter.get("x-client-setting"))) {
        settings.putIfAbsent((String) parameter.get("name"), setting(parameter));
      } else {
        own.add(parameter(parameter));
      }
    }
    result.put("parameters", own);
    result.put("x-action", operation.get("operationId"));
    String resource = (String) Tree.list(operation, "tags").get(0);
    result.put("x-resource", resource);
    result.put("x-resource-javadoc", resourceJavadoc(resource));
    result.put("x-scopes", scopes(operation));
    result.put(
        "x-returns", success(operation).map(answer -> Javadoc.of(answer, Map.of())).orElse(""));
    result.put("x-errors", errors(operation));
    result.put("x-javadoc", Javadoc.of(operation, operation));
    if (own.stream()
        .anyMatch(parameter -> !Boolean.TRUE.equals(Tree.map(parameter).get("required")))) {
      String id = (String) operation.get("operationId");
      String action = id.substring(id.indexOf('.') + 1);
      result.put(
          "x-params-class",
          Character.toUpperCase(action.charAt(0)) + action.substring(1) + "Params");
    }
    if (operation.containsKey("x-pagination")) {
      result.put("x-pages", pages(Tree.map(operation, "x-pagination"), operation));
    }
    Map<String, Object> body = jsonSchema(dereference(Tree.map(operation, "requestBody")));
    if (!body.isEmpty()) {
      Map<String, Object> content = content(body);
      content.put("required", true);
      result.put("requestBody", content);
    }
    Map<String, Object> success =
        successSchema(operation)
            .orElseThrow(
                () -> new SpecException(path + " " + method + ": no named schema for its success"));
    Map<String, Object> ok = content(success);
    ok.put("description", "success");
    result.put("responses", Map.of("200", ok));
    result.remove("security");
    return result;
  }

  private Map<String, Object> pages(Map<String, Object> pagination, Map<String, Object> operation) {
    Map<String, Object> pages = new LinkedHashMap<>(pagination);
    Map<String, Object> page = types.resolve(successSchema(operation).orElseThrow());
    Map<String, Object> items = Tree.map(Tree.map(page, "properties").get(pagination.get("items")));
    pages.put("x-item-type", types.javaType(Tree.map(types.resolve(items), "items")));
    return pages;
  }

  private static Map<String, Object> content(Map<String, Object> schema) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put(
        "content",
        Map.of("application/json", Map.of("schema", Map.of("$ref", schema.get("$ref")))));
    return content;
  }

  private String resourceJavadoc(String resource) {
    return Tree.list(bundle, "tags").stream()
        .map(Tree::map)
        .filter(tag -> tag.get("name").equals(resource))
        .map(tag -> Javadoc.of(tag, tag))
        .findFirst()
        .orElseThrow(() -> new SpecException("openapi.yaml describes no tag `" + resource + "`"));
  }

  private static List<Object> scopes(Map<String, Object> operation) {
    List<Object> scopes = new ArrayList<>();
    for (Object requirement : Tree.list(operation, "security")) {
      Tree.map(requirement).values().forEach(names -> scopes.addAll(Tree.list(names)));
    }
    return scopes;
  }

  private Map<String, Object> parameter(Map<String, Object> parameter) {
    Map<String, Object> schema = parameterSchema(parameter);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("name", parameter.get("name"));
    result.put("in", parameter.get("in"));
    result.put("required", parameter.getOrDefault("required", false));
    result.put("schema", Map.of("type", "string"));
    result.putAll(typed(schema));
    result.remove("type");
    String type = types.javaType(schema);
    boolean primitive = PRIMITIVES.containsKey(type);
    result.put(
        "x-parameter-type",
        types.widened(schema).equals(type)
            ? PRIMITIVES.getOrDefault(type, type)
            : types.widened(schema));
    result.put(
        "x-copy-open",
        type.startsWith("List<") ? "List.copyOf(" : primitive ? "" : "Objects.requireNonNull(");
    result.put(
        "x-copy-close",
        type.startsWith("List<") ? ")" : primitive ? "" : ", \"" + parameter.get("name") + "\")");
    Map<String, Object> described = new LinkedHashMap<>(schema);
    described.put("description", parameter.get("description"));
    result.put("x-javadoc", Javadoc.of(described, types.resolve(schema)));
    if ("indexed".equals(parameter.get("x-query-encoding"))) {
      result.put("x-indexed", true);
    }
    return result;
  }

  private Map<String, Object> setting(Map<String, Object> parameter) {
    Map<String, Object> setting = parameter(parameter);
    String name = (String) parameter.get("name");
    setting.put("x-java-name", camelCase(name));
    setting.put("x-in-" + parameter.get("in"), true);
    Object byDefault = parameterSchema(parameter).get("default");
    if (byDefault != null) {
      setting.put(
          "x-default",
          byDefault instanceof String ? "\"" + byDefault + "\"" : byDefault.toString());
    }
    return setting;
  }

  private static Map<String, Object> parameterSchema(Map<String, Object> parameter) {
    return parameter.containsKey("schema")
        ? Tree.map(parameter.get("schema"))
        : jsonSchema(parameter);
  }

  private static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        char first = word.charAt(0);
        camel
            .append(camel.isEmpty() ? Character.toLowerCase(first) : Character.toUpperCase(first))
            .append(word.substring(1));
      }
    }
    return camel.toString();
  }
}
