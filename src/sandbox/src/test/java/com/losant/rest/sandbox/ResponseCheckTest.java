package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.losant.rest.sandbox.internal.actions.ActionResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How the sandbox finds mistakes of its own. */
class ResponseCheckTest {
  private final ApiDescription description = ApiDescription.shared();
  private final Optional<Operation> get =
      description.operations().stream().filter(each -> each.id().equals("flow.get")).findFirst();

  private List<String> check(int status, String body) {
    return check(get, status, body);
  }

  private List<String> check(Optional<Operation> operation, int status, String body) {
    JsonNode tree = SandboxTestBase.tree(body);
    return description.checkResponse(operation, new ActionResponse(status, tree));
  }

  @Test
  void aResponseMayHaveMoreThanTheDescription() {
    assertEquals(List.of(), check(200, "{'name': 'a', '_x': 1}"));
  }

  @Test
  void aPropertyOfTheWrongFormIsNamed() {
    List<String> violations = check(200, "{'creationDate': 'today'}");
    assertEquals(
        List.of("response.creationDate"),
        violations.stream().map(all -> all.substring(0, all.indexOf(':'))).toList());
  }

  @Test
  void aStatusOfSuccessIsADocumentedOne() {
    assertEquals(List.of("status 201 is not documented"), check(201, "{}"));
  }

  @Test
  void anErrorHasTheFormOfAnError() {
    assertFalse(check(404, "{'message': 1}").isEmpty());
    assertFalse(check(Optional.empty(), 404, "[]").isEmpty());
  }
}
