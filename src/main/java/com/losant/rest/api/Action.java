package com.losant.rest.api;

import java.util.List;

/**
 * What the description says of an action, whatever its arguments.
 *
 * @param name the documented name, such as {@code flow.get}
 * @param method the HTTP method
 * @param path the path, with the names of its parameters in braces
 * @param idempotent whether doing it twice is the same as doing it once, so that it may be retried
 * @param scopes the scopes that allow it; an access token needs one of them
 */
public record Action(
    String name, String method, String path, boolean idempotent, List<String> scopes) {}
