package com.losant.rest.generator.java;

import java.util.List;

/**
 * A property of a class.
 *
 * @param index its place among the properties
 * @param jsonName its name in JSON
 * @param name its accessor
 * @param javadoc what it is
 * @param type its Java type
 * @param accessor the method of the superclass that gives the value
 * @param returnType the type of the accessor, with its nullness
 * @param required whether a caller has to set it
 * @param tellsAbsence whether a method says if it is there
 * @param secret whether no text for people shows it
 * @param onlyValue the one value that it has in objects made here, as an expression; empty if there
 *     are several
 * @param overrides whether an interface declares the accessor
 * @param setters the ways to set it
 */
record JavaProperty(
    int index,
    String jsonName,
    String name,
    String javadoc,
    JavaType type,
    String accessor,
    String returnType,
    boolean required,
    boolean tellsAbsence,
    boolean secret,
    String onlyValue,
    boolean overrides,
    List<Setter> setters) {
  /** Whether its codec is made of others, and thus not made anew each time. */
  boolean composite() {
    return type.isList() || type.isMap();
  }

  /** The codec, as an expression. */
  String codec() {
    return composite() ? JavaNames.constant(jsonName) : type.codec();
  }

  boolean anyJson() {
    return type.isAnyJson();
  }

  String capitalizedName() {
    return JavaNames.capitalized(name);
  }

  boolean hasOnlyValue() {
    return !onlyValue.isEmpty();
  }

  String nullMark() {
    return returnType.startsWith("@Nullable") ? "?" : "";
  }

  JavaProperty at(int otherIndex) {
    return copy(otherIndex, javadoc, required, overrides);
  }

  JavaProperty described(String otherJavadoc) {
    return copy(index, otherJavadoc, required, overrides);
  }

  JavaProperty overriding() {
    return copy(index, javadoc, required, true);
  }

  JavaProperty notRequired() {
    return copy(index, javadoc, false, overrides);
  }

  private JavaProperty copy(int index, String javadoc, boolean required, boolean overrides) {
    return new JavaProperty(
        index,
        jsonName,
        name,
        javadoc,
        type,
        accessor,
        returnType,
        required,
        tellsAbsence,
        secret,
        onlyValue,
        overrides,
        setters);
  }

  /** The same, always there, with another type. */
  JavaProperty typed(JavaType otherType, String otherOnlyValue) {
    return new JavaProperty(
        index,
        jsonName,
        name,
        javadoc,
        otherType,
        "required",
        otherType.name(),
        required,
        false,
        false,
        otherOnlyValue,
        overrides,
        List.of(new Setter(otherType.name(), "set", name, "")));
  }
}
