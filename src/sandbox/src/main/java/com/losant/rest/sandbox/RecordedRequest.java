package com.losant.rest.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that the sandbox received, exactly as it came over the wire.
 *
 * @param id what the answer carries as {@code X-Request-Id}
 * @param action the action that it asks for, such as {@code flow.get}, empty where it is none
 * @param method the method, such as {@code GET}
 * @param path the path, still encoded
 * @param query the query without its question mark, still encoded, empty where there was none
 * @param headers the values of each header; names are found in any case
 * @param body the body, empty where there was none
 */
public record RecordedRequest(
    String id,
    String action,
    String method,
    String path,
    String query,
    Map<String, List<String>> headers,
    String body) {

  /** The first value of a header. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }
}
