package com.losant.rest.generator.java;

import com.losant.rest.generator.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what an action sends: JSON in one or several forms, or a form with parts. */
final class BodyBuilder {
  private final Map<String, Object> body;
  private final boolean isGet;
  private final JavaTypes types;
  private final Consumer<String> faults;

  /**
   * A builder for the body of one action.
   *
   * @param faults takes what is wrong
   */
  BodyBuilder(Operation operation, JavaTypes types, Consumer<String> faults) {
    this.body = operation.body();
    this.isGet = operation.method().equals("get");
    this.types = types;
    this.faults = faults;
  }

  /**
   * The schemas that a body consists of as a whole, in one of its forms, or in each entry of a
   * list.
   */
  static Set<String> schemas(Map<String, Object> bundle) {
    Map<String, Object> schemas = Tree.map(Tree.map(bundle, "components"), "schemas");
    Set<String> bodies = new LinkedHashSet<>();
    Operation.all(bundle)
        .forEach(operation -> add(Operation.jsonSchema(operation.body()), schemas, bodies));
    return bodies;
  }

  private static void add(
      Map<String, Object> schema, Map<String, Object> schemas, Set<String> bodies) {
    if (schema.get("$ref") instanceof String ref) {
      String name = JavaTypes.name(ref);
      if (bodies.add(name)) {
        add(Tree.map(schemas.get(name)), schemas, bodies);
      }
    }
    Tree.list(schema, "oneOf").forEach(form -> add(Tree.map(form), schemas, bodies));
    if (schema.containsKey("items")) {
      add(Tree.map(schema, "items"), schemas, bodies);
    }
  }

  /** A part of a body that is a form. */
  record Part(JavaResource.Argument argument, boolean required) {}

  /** The parts are arguments as parameters are: those that are required, and those in a lambda. */
  List<Part> parts() {
    Map<String, Object> form = Operation.formSchema(body);
    if (form.containsKey("$ref") || Tree.map(body, "content").size() > 1) {
      faults.accept("its form is not written in its place, or not the only body");
    }
    List<Object> required = Tree.list(form, "required");
    List<Part> parts = new ArrayList<>();
    Tree.map(form, "properties")
        .forEach(
            (name, node) ->
                parts.add(new Part(part(name, Tree.map(node)), required.contains(name))));
    return parts;
  }

  private JavaResource.Argument part(String name, Map<String, Object> schema) {
    boolean file = types.resolve(schema).containsKey("contentMediaType");
    JavaType type = file ? JavaTypes.UPLOAD : types.of(schema);
    return new JavaResource.Argument(
        file ? "file" : "part",
        name,
        JavaNames.property(name),
        Javadoc.of(schema, types.resolve(schema)),
        type,
        file ? type.name() : types.parameterType(schema),
        QueryEncoding.TEXT);
  }

  /**
   * The ways to call the action: without a body that is optional, and with each form of a body.
   *
   * @param arguments what comes before the body
   */
  List<JavaResource.Form> forms(List<JavaResource.Argument> arguments) {
    JavaResource.Form withoutBody = new JavaResource.Form(List.copyOf(arguments), "", "");
    List<JavaResource.Form> forms = new ArrayList<>();
    if (!Boolean.TRUE.equals(body.get("required"))) {
      forms.add(withoutBody);
    }
    if (body.isEmpty()) {
      return forms;
    }
    Map<String, Object> schema = Operation.jsonSchema(body);
    boolean isForm = !Operation.formSchema(body).isEmpty();
    if (isGet || !(isForm || schema.containsKey("$ref"))) {
      faults.accept("its body is not JSON with a named schema, nor a form, or goes with a GET");
      return forms;
    }
    if (isForm) {
      return List.of(withoutBody);
    }
    String javadoc = Javadoc.of(body, Map.of());
    String described = javadoc.isEmpty() ? "what to send" : javadoc;
    forms.add(form(arguments, schema, described, forms.isEmpty() ? "" : "with a body"));
    if (types.kindOf(schema) == SchemaKind.CHOICE) {
      for (Object node : Tree.list(types.resolve(schema), "oneOf")) {
        Map<String, Object> alternative = Tree.map(node);
        if (!types.of(alternative).isAnyJson()) {
          String what = Javadoc.of(alternative, types.resolve(alternative));
          forms.add(form(arguments, alternative, what, "for one form of the body"));
        }
      }
    }
    return forms;
  }

  private JavaResource.Form form(
      List<JavaResource.Argument> arguments,
      Map<String, Object> schema,
      String javadoc,
      String difference) {
    JavaType type = types.of(schema);
    String name = JavaNames.property(JavaNames.uncapitalized(name(schema)));
    List<JavaResource.Argument> all = new ArrayList<>(arguments);
    all.add(
        new JavaResource.Argument(
            "body", "", name, javadoc, type, type.freeParameter(), QueryEncoding.TEXT));
    String expression = name + ", " + type.codec();
    if (type.isFree()) {
      expression =
          "JsonCodec.treeOf(Objects.requireNonNull(%1$s, \"%1$s\")), JsonCodec.ANY".formatted(name);
    } else if (isObject(schema)) {
      expression = name;
    }
    return new JavaResource.Form(all, difference, expression);
  }

  /** Whether the Java of a schema is a class that knows how it is written. */
  private boolean isObject(Map<String, Object> schema) {
    return switch (types.kindOf(schema)) {
      case MODEL, LIST, MAP -> true;
      case ENUM, UNION, CHOICE, INLINE -> false;
    };
  }

  /** The name of a schema; of a list without one, the plural of its items. */
  private static String name(Map<String, Object> schema) {
    if (schema.get("$ref") instanceof String ref) {
      return JavaTypes.name(ref);
    }
    String item = name(Tree.map(schema, "items"));
    return item.endsWith("s") ? item : item + "s";
  }
}
