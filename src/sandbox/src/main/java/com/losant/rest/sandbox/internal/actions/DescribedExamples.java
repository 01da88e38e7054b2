package com.losant.rest.sandbox.internal.actions;

import tools.jackson.databind.JsonNode;

/** What families look up in the examples of the description. */
public interface DescribedExamples {
  /** The body of the first response of success of an action, such as {@code flow.get}. */
  JsonNode response(String action);

  /** The value of a path parameter of an action. */
  String pathParameter(String action, String name);
}
