package com.losant.rest.sandbox;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A parameter of an operation.
 *
 * @param in where it stands: path, query or header
 * @param emptyIsNone whether an empty value is the same as none
 * @param encoding how its value is written
 * @param pointer where its schema stands in the document
 * @param shape what its schema says of its parts
 * @param fallback the documented default, a missing node where there is none
 * @param examples values that it can have
 */
record OperationParameter(
    String name,
    String in,
    boolean required,
    boolean emptyIsNone,
    Encoding encoding,
    String pointer,
    QueryShape shape,
    JsonNode fallback,
    List<JsonNode> examples) {

  /** How a value is written into the address. */
  enum Encoding {
    /** As it is: {@code page=2}. */
    PLAIN,
    /** As JSON text: {@code query={"name":"a"}}. */
    JSON,
    /** One entry for each value in it: {@code triggerFilter[0][type]=webhook}. */
    BRACKETS,
    /** As a list of texts: {@code attributes=rpm,running}. */
    COMMAS
  }

  /** Whether a name in a query is that of the parameter, or of an entry of it. */
  boolean isNamed(String given) {
    return given.equals(name) || isEntry(given);
  }

  /** Whether a name in a query is that of a part of the value, in brackets. */
  boolean isEntry(String given) {
    boolean hasParts = encoding == Encoding.JSON || encoding == Encoding.BRACKETS;
    return hasParts && given.startsWith(name + "[");
  }

  /** What to call the parameter in messages. */
  String label() {
    return (in.equals("header") ? "header " : in + " parameter ") + name;
  }
}
