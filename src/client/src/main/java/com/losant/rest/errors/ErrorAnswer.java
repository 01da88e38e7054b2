package com.losant.rest.errors;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is an error, with the request that it is for.
 *
 * @param method the HTTP method
 * @param path the path of the request, without its query
 * @param scopes the scopes that allow the action; empty if they are not known
 * @param status the HTTP status
 * @param type the kind of error in Losant's words, such as {@code NotFound}; null if the body does
 *     not say
 * @param message what is wrong in Losant's words; null if the body does not say
 * @param headers the headers
 * @param body the body as text; may be anything, and empty
 * @param attempts how often the request was sent
 * @param receivedAt when it came, by the clock of this machine
 */
public record ErrorAnswer(
    String method,
    String path,
    List<String> scopes,
    int status,
    @Nullable String type,
    @Nullable String message,
    Map<String, List<String>> headers,
    String body,
    int attempts,
    Instant receivedAt) {
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

  /**
   * The message of an exception: what was asked, what came back, and no more of the body than
   * Losant means to be read.
   */
  String summary() {
    StringBuilder summary = new StringBuilder(method).append(' ').append(path);
    summary.append(" was answered with ").append(status);
    if (type != null) {
      summary.append(' ').append(type);
    }
    if (message != null) {
      summary.append(": ").append(message);
    } else {
      String contentType = header("Content-Type").orElse("no content type");
      summary.append(" and no error document (").append(contentType).append(", ");
      summary.append(body.length()).append(" characters)");
    }
    if (attempts > 1) {
      summary.append(" after ").append(attempts).append(" attempts");
    }
    return summary.toString();
  }
}
