package com.losant.rest.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request as the sandbox received it. */
public final class SandboxRequest {
  private final String id;
  private final String action;
  private final String method;
  private final String path;
  private final String query;
  private final Map<String, List<String>> headers;
  private final String body;

  SandboxRequest(
      String id,
      String action,
      String method,
      String path,
      String query,
      Map<String, List<String>> headers,
      String body) {
    this.id = id;
    this.action = action;
    this.method = method;
    this.path = path;
    this.query = query;
    this.headers = headers;
    this.body = body;
  }

  /**
   * The identifier that the response carries as {@code X-Request-Id}.
   *
   * @return an identifier, such as {@code sandbox-1}
   */
  public String id() {
    return id;
  }

  /**
   * The action that was asked for.
   *
   * @return an action, such as {@code flow.get}; empty if the description has none for the request
   */
  public String action() {
    return action;
  }

  /**
   * The HTTP method.
   *
   * @return a method, such as {@code GET}
   */
  public String method() {
    return method;
  }

  /**
   * The path of the address.
   *
   * @return a path, still encoded
   */
  public String path() {
    return path;
  }

  /**
   * The query of the address.
   *
   * @return a query without its question mark, still encoded; empty if there was none
   */
  public String query() {
    return query;
  }

  /**
   * The headers.
   *
   * @return the values of each header, whose names are found in upper and lower case
   */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /**
   * The first value of a header.
   *
   * @param name the name of the header, in upper or lower case
   * @return its value, empty if the request has no such header
   */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * The body.
   *
   * @return a body; empty if there was none. Each byte of a form ({@code multipart/form-data}) is a
   *     character of ISO 8859-1
   */
  public String body() {
    return body;
  }

  /** Method, path and query; no headers, since a token is among them. */
  @Override
  public String toString() {
    return method + " " + path + (query.isEmpty() ? "" : "?" + query);
  }
}
