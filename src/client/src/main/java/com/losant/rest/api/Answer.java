package com.losant.rest.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer with all that came with it.
 *
 * @param <T> the type of the body
 * @param status the HTTP status, 200 to 299
 * @param headers the headers
 * @param body the body
 * @param attempts how often the request was sent until this came
 */
public record Answer<T>(int status, Map<String, List<String>> headers, T body, int attempts) {
  /**
   * The first value of a header.
   *
   * @param name the name, in any case
   * @return the value, or nothing
   */
  public Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .findFirst();
  }
}
