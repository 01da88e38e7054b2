package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.StringNode;

/** What the schema of a value says of its parts, for a query and a form have nothing but text. */
record QueryShape(JsonNode document, JsonNode schema) {
  private static final Set<String> PLAIN = Set.of("string", "integer", "number", "boolean");
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,40}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

  /** Losant's client for Python writes booleans as Python does. */
  private static final Pattern BOOLEAN = Pattern.compile("[Tt]rue|[Ff]alse");

  QueryShape {
    while (schema.path("$ref").isString()) {
      schema = document.at(schema.get("$ref").stringValue().substring(1));
    }
  }

  /** The alternative that is a list. */
  Optional<QueryShape> list() {
    return alternatives().filter(one -> one.type().equals("array")).findFirst();
  }

  /** The alternative that is an object. */
  Optional<QueryShape> object() {
    return alternatives().filter(one -> one.type().equals("object")).findFirst();
  }

  /** The alternative that is a single value. */
  Optional<QueryShape> plain() {
    return alternatives().filter(one -> PLAIN.contains(one.type())).findFirst();
  }

  private Stream<QueryShape> alternatives() {
    return schema.has("oneOf")
        ? schema.get("oneOf").valueStream().map(one -> new QueryShape(document, one))
        : Stream.of(this);
  }

  /** What an entry of this list is. */
  QueryShape items() {
    return new QueryShape(document, schema.path("items"));
  }

  /** What a property of this object is; a text, if it is none that is described. */
  QueryShape property(String name) {
    return new QueryShape(document, schema.path("properties").path(name));
  }

  private String type() {
    return JsonTrees.text(schema, "type");
  }

  /** Text that does not fit the type stays text, so that the schema says what is wrong. */
  JsonNode typed(String text) {
    String type = type();
    if (type.equals("integer") && INTEGER.matcher(text).matches()) {
      return BigIntegerNode.valueOf(new BigInteger(text));
    }
    if (type.equals("number") && NUMBER.matcher(text).matches()) {
      return DecimalNode.valueOf(new BigDecimal(text));
    }
    if (type.equals("boolean") && BOOLEAN.matcher(text).matches()) {
      return BooleanNode.valueOf(text.equalsIgnoreCase("true"));
    }
    return StringNode.valueOf(text);
  }

  /** How the first value in it is written, as in {@code [0][type]}. */
  String firstPath() {
    if (list().isPresent()) {
      return "[0]" + list().get().items().firstPath();
    }
    return object()
        .flatMap(one -> one.schema.path("properties").propertyNames().stream().findFirst())
        .map(name -> "[" + name + "]" + object().get().property(name).firstPath())
        .orElse("");
  }
}
