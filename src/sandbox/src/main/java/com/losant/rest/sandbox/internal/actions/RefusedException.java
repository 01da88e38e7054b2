package com.losant.rest.sandbox.internal.actions;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A request that is answered with an error of the documented form. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_VIOLATIONS = 100;

  private final int status;
  private final String type;
  private final transient Map<String, String> headers;

  private RefusedException(int status, String type, String message) {
    this(status, type, message, Map.of());
  }

  private RefusedException(int status, String type, String message, Map<String, String> headers) {
    super(message);
    this.headers = headers;
    this.status = status;
    this.type = type;
  }

  /** 400 for a request with something wrong in it, one sentence for each fault. */
  public static RefusedException invalid(List<String> violations) {
    if (violations.size() <= MOST_VIOLATIONS) {
      return new RefusedException(400, "Validation", String.join("; ", violations));
    }
    String first = String.join("; ", violations.subList(0, MOST_VIOLATIONS));
    String rest = "; and " + (violations.size() - MOST_VIOLATIONS) + " more";
    return new RefusedException(400, "Validation", first + rest);
  }

  /** 400 for a request with one fault. */
  public static RefusedException invalid(String violation) {
    return invalid(List.of(violation));
  }

  /** 401 for a request without a valid access token. */
  public static RefusedException unauthorized(String message) {
    return new RefusedException(401, "Unauthorized", message);
  }

  /** 403 for a token without the scope that the action needs. */
  public static RefusedException forbidden(String message) {
    return new RefusedException(403, "Forbidden", message);
  }

  /** 404 for a resource that does not exist. */
  public static RefusedException notFound(String message) {
    return new RefusedException(404, "NotFound", message);
  }

  /** 411 for an upload that does not say how long it is. */
  public static RefusedException lengthRequired() {
    return new RefusedException(411, "LengthRequired", "The request has no Content-Length");
  }

  /** 413 for a body that is larger than a number of bytes. */
  public static RefusedException tooLarge(long limit) {
    return new RefusedException(
        413, "PayloadTooLarge", "The request body is larger than " + limit + " bytes");
  }

  /** 429 for one request too many. */
  public static RefusedException tooMany(String message, long retryAfterSeconds) {
    return new RefusedException(
        429, "TooManyRequests", message, Map.of("Retry-After", Long.toString(retryAfterSeconds)));
  }

  /** 500 for a change that cannot be written to the data file. */
  public static RefusedException notKept(String why) {
    return new RefusedException(
        500, "DataFile", "The sandbox cannot write its data file and takes no change: " + why);
  }

  /** The status that a test asked for. */
  public static RefusedException injected(int status) {
    return new RefusedException(status, "InjectedFault", "This fault was asked for");
  }

  /** 500 for what only a mistake in the sandbox can cause. */
  public static RefusedException sandboxBug(String message) {
    return new RefusedException(500, "SandboxBug", "This is a bug of the sandbox: " + message);
  }

  /** The response that the caller gets. */
  public ActionResponse response() {
    ObjectNode body = JsonTrees.object();
    body.put("type", type);
    body.put("message", getMessage());
    return new ActionResponse(status, body, headers);
  }
}
