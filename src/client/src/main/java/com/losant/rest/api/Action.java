package com.losant.rest.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the description says of an action, whatever its arguments.
 *
 * @param name the documented name, such as {@code flow.get}
 * @param method the HTTP method
 * @param path the path, with the names of its parameters in braces
 * @param idempotent whether doing it twice is the same as doing it once, so that it may be retried
 * @param scopes the scopes that allow it; an access token needs one of them
 * @param throttle the documented limit of requests; null if there is none
 */
public record Action(
    String name,
    String method,
    String path,
    boolean idempotent,
    List<String> scopes,
    @Nullable Throttle throttle) {
  /**
   * An action of your own, without scopes and without a documented limit.
   *
   * @param name a name for it, such as {@code devices.get}
   * @param method the HTTP method
   * @param path the path, with the names of its parameters in braces
   * @param idempotent whether it may be sent again when its answer is lost
   */
  public Action(String name, String method, String path, boolean idempotent) {
    this(name, method, path, idempotent, List.of(), null);
  }
}
