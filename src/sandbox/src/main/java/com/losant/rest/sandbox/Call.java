package com.losant.rest.sandbox;

import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A valid request.
 *
 * @param parameters path, query and header parameters with their types; defaults are filled in
 * @param body the JSON body, a missing node where the action takes none
 */
record Call(Operation operation, ObjectNode parameters, JsonNode body) {
  boolean has(String parameter) {
    return parameters.has(parameter);
  }

  JsonNode value(String parameter) {
    return parameters.path(parameter);
  }

  /** The text of the parameter, empty where it was not given. */
  String text(String parameter) {
    return Json.text(parameters, parameter);
  }

  boolean flag(String parameter) {
    return parameters.path(parameter).asBoolean(false);
  }

  /** A whole number of at least {@code least}; the spec itself sets no bounds. */
  long number(String parameter, long least) {
    BigInteger value = parameters.path(parameter).bigIntegerValue();
    if (value.bitLength() > 53 || value.longValue() < least) {
      String bounds = least == Long.MIN_VALUE ? "within 2^53" : "at least " + least;
      throw Problem.invalid("query parameter " + parameter + ": " + value + " is not " + bounds);
    }
    return value.longValue();
  }
}
