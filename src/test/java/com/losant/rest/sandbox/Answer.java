package com.losant.rest.sandbox;

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
}
