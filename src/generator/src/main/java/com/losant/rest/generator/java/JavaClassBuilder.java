package com.losant.rest.generator.java;

import java.util.List;

/** Builds a {@link JavaClass}, of which each kind needs a few parts only. */
final class JavaClassBuilder {
  private final String fullName;
  private final SchemaKind kind;
  private final String javadoc;
  private List<JavaProperty> properties = List.of();
  private List<JavaType> unions = List.of();
  private List<JavaClass.EnumValue> values = List.of();
  private String discriminator = "";
  private List<JavaClass.Variant> variants = List.of();
  private JavaType unknown;
  private List<JavaClass.Alternative> alternatives = List.of();
  private boolean secret;
  private JavaType element;
  private List<Setter> puts = List.of();
  private boolean errorBody;
  private JavaClass.Origin origin;

  JavaClassBuilder(String fullName, SchemaKind kind, String javadoc) {
    this.fullName = fullName;
    this.kind = kind;
    this.javadoc = javadoc;
  }

  JavaClassBuilder properties(List<JavaProperty> properties) {
    this.properties = List.copyOf(properties);
    return this;
  }

  JavaClassBuilder unions(List<JavaType> unions) {
    this.unions = List.copyOf(unions);
    return this;
  }

  JavaClassBuilder values(List<JavaClass.EnumValue> values) {
    this.values = List.copyOf(values);
    return this;
  }

  JavaClassBuilder discriminator(String discriminator) {
    this.discriminator = discriminator;
    return this;
  }

  JavaClassBuilder variants(List<JavaClass.Variant> variants) {
    this.variants = List.copyOf(variants);
    return this;
  }

  JavaClassBuilder unknown(JavaType unknown) {
    this.unknown = unknown;
    return this;
  }

  JavaClassBuilder alternatives(List<JavaClass.Alternative> alternatives) {
    this.alternatives = List.copyOf(alternatives);
    return this;
  }

  JavaClassBuilder secret(boolean secret) {
    this.secret = secret;
    return this;
  }

  JavaClassBuilder errorBody(boolean errorBody) {
    this.errorBody = errorBody;
    return this;
  }

  JavaClassBuilder element(JavaType element) {
    this.element = element;
    return this;
  }

  JavaClassBuilder puts(List<Setter> puts) {
    this.puts = List.copyOf(puts);
    return this;
  }

  JavaClassBuilder origin(JavaClass.Origin origin) {
    this.origin = origin;
    return this;
  }

  JavaClass build() {
    int dot = fullName.lastIndexOf('.');
    return new JavaClass(
        fullName.substring(0, dot),
        fullName.substring(dot + 1),
        kind,
        javadoc,
        properties,
        unions,
        values,
        discriminator,
        variants,
        unknown,
        alternatives,
        secret,
        element,
        puts,
        errorBody,
        origin);
  }
}
