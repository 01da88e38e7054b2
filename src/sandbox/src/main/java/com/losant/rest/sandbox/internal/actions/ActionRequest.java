package com.losant.rest.sandbox.internal.actions;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A valid request for an action. */
public final class ActionRequest {
  private final String action;
  private final ObjectNode parameters;
  private final JsonNode body;
  private final Map<String, UploadedFile> files;
  private final String origin;

  /**
   * A request.
   *
   * @param action the operation id of the action, such as {@code flow.get}
   * @param parameters path, query and header parameters with their types; defaults are filled in
   * @param body the JSON body, or the parts of a form by name, with the name of each file; an empty
   *     object if an optional one is left out, a missing node if the action takes none
   * @param files the files of a form, by the names of their parts
   * @param origin where the caller sees the sandbox, such as {@code http://127.0.0.1:8080}
   */
  public ActionRequest(
      String action,
      ObjectNode parameters,
      JsonNode body,
      Map<String, UploadedFile> files,
      String origin) {
    this.action = action;
    this.parameters = parameters;
    this.body = body;
    this.files = Map.copyOf(files);
    this.origin = origin;
  }

  /** What was uploaded as a part that the action demands. */
  public UploadedFile file(String part) {
    return files.get(part);
  }

  /** What addresses of the sandbox begin with; empty if the caller is the sandbox itself. */
  public String origin() {
    return origin;
  }

  /** The operation id of the action, such as {@code flow.get}. */
  public String action() {
    return action;
  }

  /** The JSON body, empty if an optional one is left out, a missing node if there is none. */
  public JsonNode body() {
    return body;
  }

  /** Whether a parameter was given or has a default. */
  public boolean has(String parameter) {
    return parameters.has(parameter);
  }

  /** The value of a parameter, a missing node if it was not given. */
  public JsonNode value(String parameter) {
    return parameters.path(parameter);
  }

  /** All parameters by name. */
  public JsonNode values() {
    return parameters;
  }

  /** The texts of a list, be it written with commas or with indexes; none if it was not given. */
  public Set<String> texts(String parameter) {
    Set<String> texts = new LinkedHashSet<>();
    parameters.path(parameter).forEach(text -> texts.add(text.asString()));
    return texts;
  }

  /** The text of a parameter, empty if it was not given. */
  public String text(String parameter) {
    return JsonTrees.text(parameters, parameter);
  }

  /** The value of a boolean parameter, {@code false} if it was not given. */
  public boolean flag(String parameter) {
    return parameters.path(parameter).asBoolean(false);
  }

  /** A whole number of at least {@code least}; the description itself sets no bounds. */
  public long number(String parameter, long least) {
    BigInteger value = parameters.path(parameter).bigIntegerValue();
    if (value.bitLength() > 53 || value.longValue() < least) {
      String bounds = least == Long.MIN_VALUE ? "within 2^53" : "at least " + least;
      throw RefusedException.invalid(
          "query parameter " + parameter + ": " + value + " is not " + bounds);
    }
    return value.longValue();
  }
}
