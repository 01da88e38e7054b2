package com.losant.rest.sandbox;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether an action takes an access token. */
enum TokenUse {
  /** Without a valid one the request is refused. */
  NEEDED,
  /** A request may do without; one that carries a token carries a valid one. */
  OPTIONAL,
  /** Whatever a request carries is not looked at. */
  NONE;

  /** What the requirements of an operation say. */
  static TokenUse of(JsonNode security) {
    List<JsonNode> requirements = security.valueStream().toList();
    if (security.isArray() && requirements.isEmpty()) {
      return NONE;
    }
    return requirements.stream().anyMatch(JsonNode::isEmpty) ? OPTIONAL : NEEDED;
  }
}
