package com.losant.rest.sandbox;

import tools.jackson.databind.JsonNode;

/** What an action answers. */
record Answer(int status, JsonNode body) {
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
