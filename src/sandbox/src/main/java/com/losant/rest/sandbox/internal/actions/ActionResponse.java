package com.losant.rest.sandbox.internal.actions;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The response of an action. */
public final class ActionResponse {
  /** The status of a response without a body. */
  public static final int NO_CONTENT = 204;

  private final int status;
  private final JsonNode body;
  private final Map<String, String> headers;

  /** A response without headers of its own. */
  public ActionResponse(int status, JsonNode body) {
    this(status, body, Map.of());
  }

  ActionResponse(int status, JsonNode body, Map<String, String> headers) {
    this.status = status;
    this.body = body;
    this.headers = Map.copyOf(headers);
  }

  /** Its status code. */
  public int status() {
    return status;
  }

  /** Its JSON body; a missing node with the status 204. */
  public JsonNode body() {
    return body;
  }

  /** The headers besides those that every response has. */
  public Map<String, String> headers() {
    return headers;
  }

  /** A response with status 200. */
  public static ActionResponse ok(JsonNode body) {
    return new ActionResponse(200, body);
  }

  /** A response with status 201. */
  public static ActionResponse created(JsonNode body) {
    return new ActionResponse(201, body);
  }

  /** The response of actions that have nothing to return: {@code {"success": true}}. */
  public static ActionResponse success() {
    return ok(JsonTrees.object().put("success", true));
  }

  /** A response with status 204, and no body. */
  public static ActionResponse noContent() {
    return new ActionResponse(NO_CONTENT, MissingNode.getInstance());
  }

  /** The same response with one more header. */
  public ActionResponse with(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new ActionResponse(status, body, more);
  }
}
