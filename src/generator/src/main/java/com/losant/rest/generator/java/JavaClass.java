package com.losant.rest.generator.java;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A class to generate, made from a schema. Which of the lists are filled depends on its kind.
 *
 * @param packageName its package
 * @param className its simple name
 * @param kind what kind of class it is
 * @param javadoc what it is
 * @param properties of a model or a union: its properties
 * @param unions of a model: the unions that it is a variant of
 * @param values of an enum: its values
 * @param discriminator of a union: the property that tells the variants apart
 * @param variants of a union: its variants
 * @param unknown of a union: the variant for everything else
 * @param alternatives of a choice: what it can be made from
 * @param secret of a choice: whether no text for people shows it
 * @param element of a list: the type of its entries; of a map, that of its values
 * @param puts of a map: the ways to set the value of a key
 * @param errorBody whether errors have it as their body, and say more in it than others
 * @param origin of a model that is sent: what it can be made from; null if there is nothing
 */
record JavaClass(
    String packageName,
    String className,
    SchemaKind kind,
    String javadoc,
    List<JavaProperty> properties,
    List<JavaType> unions,
    List<EnumValue> values,
    String discriminator,
    List<Variant> variants,
    JavaType unknown,
    List<Alternative> alternatives,
    boolean secret,
    JavaType element,
    List<Setter> puts,
    boolean errorBody,
    Origin origin) {
  /** A value of an enum, with the name of its constant. */
  record EnumValue(String value, String constant) {}

  /** A variant of a union, with the values that stand for it as they are in a switch. */
  record Variant(JavaType type, String cases) {}

  /**
   * What a choice can be made from.
   *
   * @param type its type
   * @param factories the ways to make it
   * @param reader the method that gives it back; empty if it is any JSON
   * @param reading what this method returns, as an expression
   */
  record Alternative(JavaType type, List<Factory> factories, String reader, String reading) {
    boolean isReadable() {
      return !reader.isEmpty();
    }
  }

  /**
   * A way to make a choice.
   *
   * @param parameterType the type of the value; empty for a JSON null
   * @param tree the value as JSON, as an expression
   * @param imports the classes of other packages in it
   */
  record Factory(String parameterType, String tree, Set<String> imports) {
    boolean isNothing() {
      return parameterType.isEmpty();
    }

    boolean isNullable() {
      return parameterType.startsWith("@Nullable");
    }
  }

  /** What was read and can be sent as this, and which of its properties have no place here. */
  record Origin(JavaType type, List<String> leftOut) {
    String argument() {
      return JavaNames.property(JavaNames.uncapitalized(type.name()));
    }

    /** The names in a sentence. */
    String leftOutInWords() {
      return leftOut.stream().map(name -> "{@code " + name + "}").collect(Collectors.joining(", "));
    }

    boolean leavesOut() {
      return !leftOut.isEmpty();
    }
  }

  boolean isModel() {
    return kind == SchemaKind.MODEL;
  }

  boolean isList() {
    return kind == SchemaKind.LIST;
  }

  boolean isMap() {
    return kind == SchemaKind.MAP;
  }

  boolean isUnion() {
    return kind == SchemaKind.UNION;
  }

  boolean isChoice() {
    return kind == SchemaKind.CHOICE;
  }

  boolean isEnum() {
    return kind == SchemaKind.ENUM;
  }

  boolean hasUnions() {
    return !unions.isEmpty();
  }

  boolean hasRequired() {
    return properties.stream().anyMatch(JavaProperty::required);
  }

  boolean hasSecrets() {
    return properties.stream().anyMatch(JavaProperty::secret);
  }

  String fullName() {
    return packageName + "." + className;
  }

  /** What is set in a builder from the beginning. */
  List<JavaProperty> presets() {
    return properties.stream().filter(JavaProperty::hasOnlyValue).toList();
  }

  boolean hasProperties() {
    return !properties.isEmpty();
  }

  String jsonNames() {
    return properties.stream()
        .map(property -> "\"" + property.jsonName() + "\"")
        .collect(Collectors.joining(", "));
  }

  String requiredIndexes() {
    return indexes(properties.stream().filter(JavaProperty::required).toList());
  }

  String secretIndexes() {
    return indexes(properties.stream().filter(JavaProperty::secret).toList());
  }

  /** The properties that may be sent as null, as further arguments. */
  String nullableArguments() {
    String indexes =
        indexes(
            properties.stream()
                .filter(
                    property ->
                        property.setters().stream()
                            .anyMatch(setter -> setter.parameterType().startsWith("@Nullable")))
                .toList());
    return indexes.isEmpty() ? "" : ", " + indexes;
  }

  private static String indexes(List<JavaProperty> properties) {
    return properties.stream()
        .map(property -> Integer.toString(property.index()))
        .collect(Collectors.joining(", "));
  }

  /** The codecs of the properties, each with the indexes that have it. */
  List<CodecCase> codecCases() {
    return properties.stream()
        .map(JavaProperty::codec)
        .distinct()
        .map(
            codec ->
                new CodecCase(
                    codec,
                    indexes(
                        properties.stream()
                            .filter(property -> property.codec().equals(codec))
                            .toList())))
        .toList();
  }

  /** One branch of the switch over the properties. */
  record CodecCase(String codec, String indexes) {}

  String implementedUnions() {
    return unions.stream().map(JavaType::name).collect(Collectors.joining(", "));
  }

  String permitted() {
    return variants.stream()
        .map(variant -> variant.type().name())
        .collect(Collectors.joining(", "));
  }

  Set<String> imports() {
    Set<String> imports = new TreeSet<>();
    for (JavaProperty property : properties) {
      imports.addAll(property.type().imports());
      property.setters().forEach(setter -> imports.addAll(setter.imports()));
    }
    add(imports, unions);
    add(imports, variants.stream().map(Variant::type).toList());
    add(imports, alternatives.stream().map(Alternative::type).toList());
    if (unknown != null) {
      imports.addAll(unknown.imports());
    }
    if (element != null) {
      imports.addAll(element.imports());
    }
    puts.forEach(put -> imports.addAll(put.imports()));
    if (origin != null) {
      imports.addAll(origin.type().imports());
    }
    return elsewhere(imports, packageName);
  }

  /** The codec of the values of a map, which is not made anew for each object. */
  String elementCodec() {
    return hasElementConstant() ? "VALUES" : element.codec();
  }

  boolean hasElementConstant() {
    return isMap() && (element.isList() || element.isMap());
  }

  /** Whether a value of a map may be set to anything that Jackson can write. */
  boolean holdsAnyJson() {
    return isMap() && element.isAnyJson();
  }

  private static void add(Set<String> imports, Collection<JavaType> types) {
    types.forEach(type -> imports.addAll(type.imports()));
  }

  /** Those classes that are not in a package. */
  static Set<String> elsewhere(Set<String> classes, String packageName) {
    return classes.stream()
        .filter(name -> !name.substring(0, name.lastIndexOf('.')).equals(packageName))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
