package com.losant.rest.generator.java;

import com.losant.rest.generator.SpecException;
import com.losant.rest.generator.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes classes of the schemas of a bundle. */
final class ClassBuilder {
  /** How the names of bodies end that consist of what a response of the name before has. */
  private static final Pattern SENT = Pattern.compile("(Post|Patch|Import)$");

  private final Map<String, Object> schemas;
  private final JavaTypes types;
  private final Packages packages;
  private final Set<Object> errorBodies;
  private final Unions unions;
  private final Choices choices;
  private final Map<String, JavaClass> classes = new TreeMap<>();

  /**
   * A builder for the schemas of a bundle.
   *
   * @param errorBodies references to the schemas of errors that say more than every error does
   */
  ClassBuilder(
      Map<String, Object> schemas, JavaTypes types, Packages packages, Set<Object> errorBodies) {
    this.schemas = schemas;
    this.types = types;
    this.packages = packages;
    this.errorBodies = errorBodies;
    this.unions = new Unions(schemas);
    this.choices = new Choices(types);
  }

  /** All classes, in the order of their names; refuses at once what has no form in Java. */
  Collection<JavaClass> classes() {
    List<String> faults = new ArrayList<>();
    for (String name : schemas.keySet()) {
      try {
        add(name, Tree.map(schemas.get(name)));
      } catch (SpecException e) {
        faults.add(name + ": " + e.getMessage());
      }
    }
    if (!faults.isEmpty()) {
      throw new SpecException("no Java can be made of this:\n  " + String.join("\n  ", faults));
    }
    JavaNames.refuseNamesOfTheJdk(classes.keySet());
    return classes.values();
  }

  private void add(String name, Map<String, Object> schema) {
    switch (types.kindOf(name)) {
      case MODEL -> add(model(name, schema).build());
      case ENUM -> add(enumeration(name, schema));
      case UNION -> union(name, schema);
      case CHOICE -> add(choice(name, schema));
      case LIST -> add(list(name, schema));
      case MAP -> add(map(name, schema));
      case INLINE -> {} // no class of its own: it stands where it is used
    }
  }

  private void add(JavaClass made) {
    if (classes.putIfAbsent(made.className(), made) != null) {
      throw new SpecException(
          "two schemas become the class " + made.className() + "; rename one of them");
    }
  }

  private JavaClassBuilder start(String name, SchemaKind kind, Map<String, Object> schema) {
    return new JavaClassBuilder(packages.classOf(name), kind, Javadoc.of(schema, schema))
        .errorBody(errorBodies.contains(JavaTypes.REF + name));
  }

  // ---- classes with properties

  private JavaClassBuilder model(String name, Map<String, Object> schema) {
    List<String> of = unions.of(name);
    Map<String, Set<String>> shared = new LinkedHashMap<>();
    of.forEach(union -> shared.put(union, sharedProperties(union).keySet()));
    List<Object> required = Tree.list(schema, "required");
    List<Object> always = Tree.list(schema, "x-always-present");
    List<JavaProperty> properties = new ArrayList<>();
    Tree.map(schema, "properties")
        .forEach(
            (jsonName, node) -> {
              JavaProperty property =
                  property(
                      jsonName,
                      Tree.map(node),
                      required.contains(jsonName),
                      always.contains(jsonName));
              for (String union : of) {
                if (jsonName.equals(unions.discriminator(union))) {
                  property = discriminating(property, union, unions.variants(union).get(name));
                }
              }
              boolean overrides =
                  shared.values().stream().anyMatch(names -> names.contains(jsonName));
              property = property.at(properties.size());
              properties.add(overrides ? property.overriding() : property);
            });
    refuseSameAccessors(properties);
    return start(name, types.kindOf(name), schema)
        .properties(properties)
        .unions(of.stream().map(this::generated).toList())
        .origin(origin(name, schema));
  }

  /**
   * What a body can be made from: {@code WorkflowPost} from a {@code Workflow}, if that has all
   * that is required.
   */
  private JavaClass.Origin origin(String name, Map<String, Object> schema) {
    String read = SENT.matcher(name).replaceFirst("");
    if (read.equals(name) || !schemas.containsKey(read) || types.kindOf(read) != SchemaKind.MODEL) {
      return null;
    }
    Set<String> there = Tree.map(Tree.map(schemas.get(read)), "properties").keySet();
    Set<String> here = Tree.map(schema, "properties").keySet();
    if (!there.containsAll(Tree.list(schema, "required"))) {
      return null;
    }
    return new JavaClass.Origin(
        generated(read), there.stream().filter(property -> !here.contains(property)).toList());
  }

  private static void refuseSameAccessors(List<JavaProperty> properties) {
    Map<String, List<String>> byAccessor =
        properties.stream()
            .collect(
                Collectors.groupingBy(
                    JavaProperty::name,
                    Collectors.mapping(JavaProperty::jsonName, Collectors.toList())));
    byAccessor.values().removeIf(names -> names.size() == 1);
    if (!byAccessor.isEmpty()) {
      throw new SpecException(
          "has properties whose accessors would have one name: " + byAccessor.values());
    }
  }

  private JavaType generated(String schema) {
    return JavaType.generated(packages.classOf(schema));
  }

  private JavaProperty property(
      String jsonName, Map<String, Object> schema, boolean required, boolean always) {
    JavaType type = typeOf(jsonName, schema);
    boolean present = required || always;
    String accessor;
    String returnType = type.name();
    boolean nullable = types.isNullable(schema);
    if (type.isAnyJson()) {
      accessor = "any";
      returnType = "@Nullable " + returnType;
    } else if (type.holdsAnyJson()) {
      String container = type.isList() ? "AnyList" : "AnyMap";
      accessor = present && !nullable ? "required" + container : "a" + container.substring(1);
    } else if (present && !nullable) {
      accessor = "required";
    } else if (type.isList() || type.isMap()) {
      accessor = type.isList() ? "list" : "map";
    } else {
      accessor = "optional";
      returnType = "@Nullable " + returnType;
    }
    boolean container = type.isList() || type.isMap();
    return new JavaProperty(
        0,
        jsonName,
        JavaNames.property(jsonName, type),
        Javadoc.of(schema, types.resolve(schema)),
        type,
        accessor,
        returnType,
        required,
        // Where the accessor alone does not tell a property that is left out.
        (container && !accessor.startsWith("required")) || (nullable && !type.isAnyJson()),
        isSecret(schema),
        required && type.name().equals("String") ? onlyValue(schema) : "",
        false,
        setters(schema, type, JavaNames.property(jsonName, type), nullable));
  }

  /** Whether a value is a secret, or a list or map of secrets. */
  private boolean isSecret(Map<String, Object> schema) {
    Map<String, Object> resolved = types.resolve(schema);
    return "password".equals(resolved.get("format"))
        || (resolved.get("items") instanceof Map<?, ?> each && isSecret(Tree.map(each)))
        || (resolved.get("additionalProperties") instanceof Map<?, ?> each
            && isSecret(Tree.map(each)));
  }

  /** The one text that a property can have, which nobody has to set; empty if there are several. */
  private static String onlyValue(Map<String, Object> schema) {
    List<Object> values = Tree.list(schema, "enum");
    return values.size() == 1 ? "\"" + values.get(0) + "\"" : "";
  }

  private JavaType typeOf(String property, Map<String, Object> schema) {
    try {
      return types.of(schema);
    } catch (SpecException e) {
      throw new SpecException("its property " + property + ": " + e.getMessage());
    }
  }

  /**
   * The ways to set a property in a builder: mostly one, more where Java has several natural types
   * for it.
   */
  private List<Setter> setters(
      Map<String, Object> schema, JavaType type, String name, boolean nullable) {
    if (type.isAnyJson()) {
      return List.of(
          new Setter(
              "@Nullable Object",
              "setAny",
              name,
              " to anything that Jackson can write; null is sent as a JSON null"));
    }
    if (nullable) {
      String call =
          type.isList() ? "setNullableList" : type.isMap() ? "setNullableMap" : "setNullable";
      String parameter = type.isList() ? types.parameterType(schema) : type.name();
      return List.of(
          new Setter("@Nullable " + parameter, call, name, "; null is sent as a JSON null"));
    }
    if (type.holdsAnyJson()) {
      return List.of(
          type.isList()
              ? new Setter("List<?>", "setAnyList", name, " to anything that Jackson can write")
              : new Setter(
                  "Map<String, ?>", "setAnyMap", name, " to anything that Jackson can write"));
    }
    if (type.isList() || type.isMap()) {
      String call = type.isList() ? "setList" : "setMap";
      return List.of(new Setter(types.parameterType(schema), call, name, ""));
    }
    List<Setter> setters = new ArrayList<>();
    setters.add(new Setter(type.asParameter(), "set", name, ""));
    if (type.name().equals("BigDecimal")) {
      setters.add(new Setter("long", "set", "BigDecimal.valueOf(" + name + ")", ""));
      setters.add(new Setter("double", "setDecimal", name, ""));
    }
    if (type.isTime()) {
      String at = type.name() + ".at(" + name + ")";
      setters.add(
          new Setter("Instant", "set", at, Set.of("java.time.Instant"), " to a fixed time"));
    }
    setters.addAll(ofAlternatives(schema, type, "set", name));
    return setters;
  }

  /** Where the value is a choice, what that can be made from. */
  private List<Setter> ofAlternatives(
      Map<String, Object> schema, JavaType type, String call, String name) {
    if (types.kindOf(schema) != SchemaKind.CHOICE) {
      return List.of();
    }
    return choices.alternatives(type.name(), types.resolve(schema)).stream()
        .flatMap(alternative -> alternative.factories().stream())
        .filter(factory -> !factory.isNothing())
        .map(
            factory ->
                new Setter(
                    factory.parameterType(),
                    call,
                    type.name() + ".of(" + name + ")",
                    factory.imports(),
                    ""))
        .toList();
  }

  // ---- unions

  /**
   * A union becomes an interface, an enum of its values, and one more variant for values to come.
   */
  private void union(String name, Map<String, Object> schema) {
    Map<String, JavaProperty> shared = sharedProperties(name);
    List<JavaProperty> properties = numbered(shared.values());
    String property = unions.discriminator(name);
    List<JavaClass.Variant> variants = new ArrayList<>();
    unions
        .variants(name)
        .forEach(
            (variant, values) -> {
              JavaType type = generated(variant);
              String cases =
                  values.stream()
                      .map(value -> "\"" + value + "\"")
                      .collect(Collectors.joining(", "));
              variants.add(new JavaClass.Variant(type, cases));
            });
    refuseOtherPackages(name, variants);
    String fullName = packages.classOf(name);
    String packageName = fullName.substring(0, fullName.lastIndexOf('.') + 1);
    add(
        start(name, SchemaKind.UNION, schema)
            .properties(properties)
            .discriminator(property)
            .variants(variants)
            .unknown(JavaType.generated(packageName + "Unknown" + name))
            .build());
    if (unions.enumOwner(name).equals(name)) {
      List<String> values =
          unions.variants(name).values().stream().flatMap(List::stream).distinct().toList();
      add(
          new JavaClassBuilder(
                  packageName + name + "Type",
                  SchemaKind.ENUM,
                  "The kinds of " + JavaNames.words(name) + ".")
              .values(constants(values, List.of()))
              .build());
    }
    String text =
        "A "
            + JavaNames.words(name)
            + " of a kind that this version of the library does not know, kept as it came.";
    add(
        new JavaClassBuilder(packageName + "Unknown" + name, SchemaKind.MODEL, text)
            .properties(properties.stream().map(JavaProperty::overriding).toList())
            .unions(List.of(JavaType.generated(fullName)))
            .build());
  }

  /** On the class path, the JVM takes variants of a sealed interface from its own package only. */
  private void refuseOtherPackages(String name, List<JavaClass.Variant> variants) {
    String home = packages.classOf(name).replaceFirst("\\.[^.]*$", "");
    List<String> elsewhere =
        variants.stream()
            .map(variant -> variant.type().imports().iterator().next())
            .filter(variant -> !variant.replaceFirst("\\.[^.]*$", "").equals(home))
            .toList();
    if (!elsewhere.isEmpty()) {
      throw new SpecException(
          "has variants of other areas, and has to be in one with them: " + elsewhere);
    }
  }

  private static List<JavaProperty> numbered(Collection<JavaProperty> properties) {
    List<JavaProperty> numbered = new ArrayList<>();
    properties.forEach(property -> numbered.add(property.at(numbered.size())));
    return numbered;
  }

  /**
   * What all variants have under the same name and with the same accessor, as the first one
   * describes it.
   */
  private Map<String, JavaProperty> sharedProperties(String union) {
    Map<String, JavaProperty> shared = null;
    for (String variant : unions.variants(union).keySet()) {
      Map<String, Object> schema = Tree.map(schemas.get(variant));
      List<Object> required = Tree.list(schema, "required");
      List<Object> always = Tree.list(schema, "x-always-present");
      Map<String, JavaProperty> properties = new LinkedHashMap<>();
      Tree.map(schema, "properties")
          .forEach(
              (jsonName, node) ->
                  properties.put(
                      jsonName,
                      sharedProperty(
                          jsonName,
                          Tree.map(node),
                          required.contains(jsonName),
                          always.contains(jsonName))));
      if (shared == null) {
        shared = properties;
      } else {
        shared.keySet().retainAll(properties.keySet());
        shared.replaceAll((jsonName, one) -> common(one, properties.get(jsonName)));
        shared.values().removeIf(Objects::isNull);
      }
    }
    Map<String, JavaProperty> result = Objects.requireNonNull(shared);
    String property = unions.discriminator(union);
    result.computeIfPresent(
        property,
        (jsonName, one) ->
            discriminating(one, union, List.of())
                .described("What kind of " + JavaNames.words(union) + " it is.")
                .notRequired());
    return result;
  }

  /** Described by what the variants refer to, not by what one of them adds. */
  private JavaProperty sharedProperty(
      String jsonName, Map<String, Object> schema, boolean required, boolean always) {
    Map<String, Object> reference =
        schema.containsKey("$ref") ? Map.of("$ref", schema.get("$ref")) : schema;
    return property(jsonName, reference, required, always).notRequired();
  }

  /**
   * A property of two variants: not there for sure unless it is in both; nothing if types differ.
   */
  private static JavaProperty common(JavaProperty one, JavaProperty other) {
    if (!one.type().name().equals(other.type().name())) {
      return null;
    }
    return other.returnType().startsWith("@Nullable") || other.tellsAbsence() ? other : one;
  }

  /**
   * Gives the property that tells variants apart the enum of the union; where only one value is
   * possible, nobody has to set it. It is always there: a variant is known by nothing else.
   */
  private JavaProperty discriminating(JavaProperty property, String union, List<String> values) {
    String owner = unions.enumOwner(union);
    JavaType type = JavaType.generated(packages.classOf(owner) + "Type");
    String onlyValue = values.size() == 1 ? type.name() + ".of(\"" + values.get(0) + "\")" : "";
    return property.typed(type, onlyValue);
  }

  // ---- the other kinds

  private JavaClass enumeration(String name, Map<String, Object> schema) {
    List<String> values =
        Tree.list(schema, "enum").stream().filter(Objects::nonNull).map(Object::toString).toList();
    return start(name, SchemaKind.ENUM, schema)
        .values(constants(values, Tree.list(schema, "x-enum-varnames")))
        .build();
  }

  private static List<JavaClass.EnumValue> constants(List<String> values, List<Object> names) {
    List<JavaClass.EnumValue> constants = new ArrayList<>();
    Map<String, String> byConstant = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String constant = names.isEmpty() ? JavaNames.constant(values.get(i)) : (String) names.get(i);
      // CODEC and UNKNOWN are what every enum has besides.
      boolean taken = constant.equals("CODEC") || constant.equals("UNKNOWN");
      constants.add(new JavaClass.EnumValue(values.get(i), taken ? constant + "_" : constant));
      String other = byConstant.put(constant, values.get(i));
      if (other != null) {
        throw new SpecException(
            "its values %s and %s would both be %s; name them with x-enum-varnames"
                .formatted(other, values.get(i), constant));
      }
    }
    return constants;
  }

  private JavaClass choice(String name, Map<String, Object> schema) {
    return start(name, SchemaKind.CHOICE, schema)
        .alternatives(choices.alternatives(name, schema))
        .secret(types.holdsSecret(schema))
        .build();
  }

  private JavaClass map(String name, Map<String, Object> schema) {
    return model(name, schema).element(types.elementOf(schema)).puts(puts(schema)).build();
  }

  /** The ways to set the value of a key in a builder. */
  private List<Setter> puts(Map<String, Object> schema) {
    JavaType type = types.elementOf(schema);
    if (type.isAnyJson()) {
      String what = type.equals(JavaTypes.PLAIN) ? "a text, a number or a boolean" : "anything";
      String note = " to " + what + " that Jackson can write; null is sent as a JSON null";
      return List.of(new Setter("@Nullable Object", "putAny", "value", note));
    }
    List<Setter> puts = new ArrayList<>();
    puts.add(new Setter(type.asParameter(), "put", "value", ""));
    puts.addAll(ofAlternatives(JavaTypes.values(schema), type, "put", "value"));
    return puts;
  }

  private JavaClass list(String name, Map<String, Object> schema) {
    return start(name, SchemaKind.LIST, schema)
        .properties(List.of(property("entries", schema, true, false)))
        .element(types.of(Tree.map(schema, "items")))
        .build();
  }
}
