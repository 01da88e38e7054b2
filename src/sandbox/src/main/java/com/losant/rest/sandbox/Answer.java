package com.losant.rest.sandbox;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What an action answers.
 *
 * @param headers further headers
 */
record Answer(int status, JsonNode body, Map<String, String> headers) {
  Answer(int status, JsonNode body) {
    this(status, body, Map.of());
  }

  static Answer ok(JsonNode body) {
    return new Answer(200, body);
  }

  static Answer created(JsonNode body) {
    return new Answer(201, body);
  }

  static Answer success() {
    return ok(Json.object().put("success", true));
  }

  /** The same with one more header. */
  Answer with(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Answer(status, body, Map.copyOf(more));
  }
}
