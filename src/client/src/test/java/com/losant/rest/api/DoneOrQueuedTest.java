package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.shared.BulkDeletion;
import com.losant.rest.workflows.AdvancedWorkflowVersionQuery;
import com.losant.rest.workflows.WorkflowVersionsDelete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The status decides what a response is, not what the body looks like. */
class DoneOrQueuedTest extends LoopbackTestBase {
  private static final WorkflowVersionsDelete ALL =
      WorkflowVersionsDelete.builder()
          .query(AdvancedWorkflowVersionQuery.builder().build())
          .build();

  private ActionResult<BulkDeletion> delete(int status, String json) {
    respond(status, json);
    try (LosantClient losant = client()) {
      return losant.flowVersions().delete("application", "flow", ALL);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201})
  void whatWasCarriedOutHasTheBodyOfTheAction(int status) {
    ActionResult.Done<?> done =
        assertInstanceOf(ActionResult.Done.class, delete(status, "{\"removed\":2,\"failed\":1}"));
    assertEquals(status, done.status());
    assertEquals("{\"removed\":2,\"failed\":1}", ((BulkDeletion) done.value()).toJson());
  }

  @Test
  void whatBecameAJobHasTheJob() {
    ActionResult.Queued<?> queued =
        assertInstanceOf(
            ActionResult.Queued.class,
            delete(202, "{\"success\":true,\"jobQueued\":true,\"jobId\":\"j1\"}"));
    assertEquals(202, queued.status());
    assertEquals("j1", queued.job().jobId());
  }

  @Test
  void aBodyThatIsNoObjectIsNeither() {
    assertThrows(LosantDecodeException.class, () -> delete(202, "[]"));
    assertThrows(LosantDecodeException.class, () -> delete(200, ""));
  }

  @Test
  void theStatusIsThatOfTheResponseToo() {
    respond(202, "{\"jobId\":\"j1\"}");
    try (LosantClient losant = client()) {
      ApiResponse<ActionResult<BulkDeletion>> response =
          losant.flowVersions().calls().delete("application", "flow", ALL).executeForResponse();
      assertEquals(202, response.status());
      assertEquals(202, response.body().status());
    }
  }
}
