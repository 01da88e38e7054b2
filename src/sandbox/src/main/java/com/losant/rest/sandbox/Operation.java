package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An action as the description has it.
 *
 * @param segments the path template, cut at its slashes
 * @param body where the schema of the request body stands, empty if there is none
 * @param form the parts of a body that is a form, none if it is JSON
 * @param bodyRequired whether a request needs a body; without one, clients may send {@code {}}
 * @param responses where the schema of each response stands, by status or {@code default}
 * @param token whether it takes an access token
 * @param scopes any one of these allows the action
 * @param limit how often it is taken, if that is documented
 * @param events what it streams; empty if its response is a document
 * @param example a response of success
 */
record Operation(
    String id,
    String method,
    List<String> segments,
    List<OperationParameter> parameters,
    String body,
    List<FormPart> form,
    boolean bodyRequired,
    Map<String, String> responses,
    TokenUse token,
    List<String> scopes,
    Optional<OperationLimit> limit,
    Optional<OperationEvents> events,
    ActionResponse example) {

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
