package greenhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.LosantClient;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.junit.LosantSandboxTest;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowStorageEntry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;

/** With the Jackson that this project got. */
@LosantSandboxTest
class JacksonTest {
  record Limits(int litres, String per) {}

  private final LosantSandbox sandbox;
  private final LosantClient losant;
  private final Workflow workflow;

  JacksonTest(LosantSandbox sandbox, LosantClient losant) {
    this.sandbox = sandbox;
    this.losant = losant;
    this.workflow =
        losant
            .flows()
            .post(sandbox.applicationId(), WorkflowPost.builder().name("Greenhouse").build());
  }

  @Test
  void itIsTheOneThatIsMeant() {
    assertEquals(System.getProperty("jackson.expected"), PackageVersion.VERSION.toString());
  }

  @Test
  void classesOfOnesOwnAreStored() {
    Limits limits = new Limits(5, "day");
    losant
        .flow()
        .setStorageEntry(
            sandbox.applicationId(),
            workflow.id(),
            WorkflowStorageEntry.builder().key("limits").value(limits).build());
    assertEquals(
        limits,
        losant
            .flow()
            .getStorageEntries(sandbox.applicationId(), workflow.id())
            .get("limits", Limits.class));
  }

  @Test
  void mappersOfOnesOwnReadAndWriteTheModels() {
    JsonMapper mapper = JsonMapper.builder().build();
    assertEquals(workflow, mapper.readValue(mapper.writeValueAsString(workflow), Workflow.class));
    String later = "{\"name\":\"n\",\"triggers\":[{\"type\":\"rain\",\"mm\":1.50}]}";
    assertEquals(later, mapper.writeValueAsString(mapper.readValue(later, Workflow.class)));
  }
}
