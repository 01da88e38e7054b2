package com.losant.rest.generator.java;

import com.losant.rest.generator.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the errors that are particular to an action, or whose bodies are, from those of all. */
final class ErrorResponses {
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "400", "BadRequestException",
          "401", "UnauthorizedException",
          "403", "ForbiddenException",
          "404", "NotFoundException",
          "410", "GoneException",
          "413", "PayloadTooLargeException",
          "422", "UnprocessableContentException",
          "429", "TooManyRequestsException");

  private final Set<String> common;
  private final Set<Object> bodies;
  private final JavaTypes types;

  /**
   * The errors of a bundle.
   *
   * @param common references to the responses that every action has
   */
  ErrorResponses(Map<String, Object> bundle, Set<String> common, JavaTypes types) {
    this.common = common;
    this.bodies = bodies(bundle);
    this.types = types;
  }

  /** References to the schemas of errors that say more than every error does. */
  static Set<Object> bodies(Map<String, Object> bundle) {
    Set<Object> bodies = new LinkedHashSet<>();
    Set<Object> usual = new LinkedHashSet<>();
    for (Operation operation : Operation.all(bundle)) {
      operation
          .responses()
          .forEach(
              (status, response) -> {
                Object schema = Operation.jsonSchema(response).get("$ref");
                if (schema != null && isError(status)) {
                  bodies.add(schema);
                } else if (schema != null && status.equals("default")) {
                  usual.add(schema);
                }
              });
    }
    bodies.removeAll(usual);
    return bodies;
  }

  /** What is particular to an action; the Javadoc of the class tells the errors of all. */
  List<JavaResource.Failure> of(Operation operation) {
    List<JavaResource.Failure> failures = new ArrayList<>();
    Map<String, Object> references = Tree.map(operation.node(), "responses");
    operation
        .responses()
        .forEach(
            (status, response) -> {
              Object reference = Tree.map(references, status).get("$ref");
              if (isError(status) && !common.contains(reference)) {
                failures.add(failure(status, response));
              }
            });
    return failures;
  }

  private JavaResource.Failure failure(String status, Map<String, Object> response) {
    Map<String, Object> body = Operation.jsonSchema(response);
    return new JavaResource.Failure(
        EXCEPTIONS.getOrDefault(status, "LosantApiException"),
        Javadoc.of(response, Map.of()),
        bodies.contains(body.get("$ref")) ? types.of(body) : null);
  }

  private static boolean isError(String status) {
    return status.startsWith("4") || status.startsWith("5");
  }
}
