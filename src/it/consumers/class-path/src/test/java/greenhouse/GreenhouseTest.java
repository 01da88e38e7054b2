package greenhouse;

// tag::test[]
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.LosantClient;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.junit.LosantSandboxTest;
import com.losant.rest.workflows.WorkflowPost;
import org.junit.jupiter.api.Test;

@LosantSandboxTest
class GreenhouseTest {
  @Test
  void aWorkflowIsThereDespiteAFailure(LosantSandbox sandbox, LosantClient losant) {
    sandbox.faults().next(1).action("flows.get").status(503);
    WorkflowPost post = WorkflowPost.builder().name("Greenhouse").build();
    losant.flows().post(sandbox.applicationId(), post);
    assertEquals(1, losant.flows().get(sandbox.applicationId()).count());
    assertEquals(3, sandbox.requests().size());
  }
}
// end::test[]
