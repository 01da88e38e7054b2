package com.losant.rest.sandbox.internal.actions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The response of an action. */
public final class ActionResponse {
  /** The status of a response without a body. */
  public static final int NO_CONTENT = 204;

  private final int status;
  private final JsonNode body;
  private final Map<String, String> headers;
  private final Optional<OpenStream> stream;

  /** A response without headers of its own. */
  public ActionResponse(int status, JsonNode body) {
    this(status, body, Map.of());
  }

  ActionResponse(int status, JsonNode body, Map<String, String> headers) {
    this(status, body, headers, Optional.empty());
  }

  private ActionResponse(
      int status, JsonNode body, Map<String, String> headers, Optional<OpenStream> stream) {
    this.status = status;
    this.body = body;
    this.headers = Map.copyOf(headers);
    this.stream = stream;
  }

  /** Its status code. */
  public int status() {
    return status;
  }

  /**
   * Its JSON body; a missing node with the status 204. Of an event stream, a list with the data of
   * the events that it begins with.
   */
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
    return new ActionResponse(status, body, more, stream);
  }

  /** The same response, sent as a stream. */
  public ActionResponse as(OpenStream stream) {
    return new ActionResponse(status, body, headers, Optional.of(stream));
  }

  /** The stream that it is sent as, if it is no document. */
  public Optional<OpenStream> stream() {
    return stream;
  }
}
