package com.losant.rest.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An action as the spec describes it.
 *
 * @param segments the path template, cut at its slashes
 * @param body where the schema of the request body stands, empty for an action without one
 * @param answers where the schema of each answer stands, by status or {@code default}
 * @param scopes any one of these allows the action
 * @param limit how often it is taken, where that is documented
 * @param example an answer of success
 */
record Operation(
    String id,
    String method,
    List<String> segments,
    List<Parameter> parameters,
    String body,
    Map<String, String> answers,
    List<String> scopes,
    Optional<Limit> limit,
    Answer example) {

  /** The values of the path parameters, still encoded, or nothing where the path is another one. */
  Optional<Map<String, String>> match(List<String> path) {
    if (path.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < path.size(); i++) {
      String segment = segments.get(i);
      if (segment.startsWith("{") && !path.get(i).isEmpty()) {
        values.put(segment.substring(1, segment.length() - 1), path.get(i));
      } else if (!segment.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /** How many segments are variable; of two templates that match, the one with fewer counts. */
  long variables() {
    return segments.stream().filter(segment -> segment.startsWith("{")).count();
  }
}
