package com.losant.rest.sandbox;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A request that ends in an error answer of the documented shape. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_VIOLATIONS = 100;

  private final int status;
  private final String type;
  private final transient Map<String, String> headers;

  private Problem(int status, String type, String message) {
    this(status, type, message, Map.of());
  }

  private Problem(int status, String type, String message, Map<String, String> headers) {
    super(message);
    this.headers = headers;
    this.status = status;
    this.type = type;
  }

  static Problem invalid(List<String> violations) {
    if (violations.size() <= MOST_VIOLATIONS) {
      return new Problem(400, "Validation", String.join("; ", violations));
    }
    String first = String.join("; ", violations.subList(0, MOST_VIOLATIONS));
    String rest = "; and " + (violations.size() - MOST_VIOLATIONS) + " more";
    return new Problem(400, "Validation", first + rest);
  }

  static Problem invalid(String violation) {
    return invalid(List.of(violation));
  }

  static Problem unauthorized(String message) {
    return new Problem(401, "Unauthorized", message);
  }

  static Problem forbidden(String message) {
    return new Problem(403, "Forbidden", message);
  }

  static Problem notFound(String message) {
    return new Problem(404, "NotFound", message);
  }

  static Problem tooLarge(long limit) {
    return new Problem(
        413, "PayloadTooLarge", "The request body is larger than " + limit + " bytes");
  }

  static Problem notKept(String why) {
    return new Problem(
        500, "DataFile", "The sandbox cannot write its data file and takes no change: " + why);
  }

  static Problem tooMany(String message, long retryAfterSeconds) {
    return new Problem(
        429, "TooManyRequests", message, Map.of("Retry-After", Long.toString(retryAfterSeconds)));
  }

  static Problem injected(int status) {
    return new Problem(status, "InjectedFault", "This fault was asked for");
  }

  static Problem sandboxBug(String message) {
    return new Problem(500, "SandboxBug", "This is a bug of the sandbox: " + message);
  }

  Answer answer() {
    ObjectNode body = Json.object();
    body.put("type", type);
    body.put("message", getMessage());
    return new Answer(status, body, headers);
  }
}
