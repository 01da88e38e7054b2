package greenhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.junit.LosantSandboxTest;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowStorageEntry;
import org.junit.jupiter.api.Test;

/** A build in which Jackson 2 brings annotations that are too old for Jackson 3. */
@LosantSandboxTest
class OldAnnotationsTest {
  record Limits(int litres) {}

  @Test
  void generatedClassesWork(LosantSandbox sandbox, LosantClient losant) {
    WorkflowPost post = WorkflowPost.builder().name("Greenhouse").build();
    losant.flows().post(sandbox.applicationId(), post);
    assertEquals("Greenhouse", losant.flows().get(sandbox.applicationId()).items().get(0).name());
  }

  @Test
  void otherClassesFailWithTheWayOut() {
    WorkflowStorageEntry.Builder entry = WorkflowStorageEntry.builder();
    String message =
        assertThrows(IllegalStateException.class, () -> entry.value(new Limits(1))).getMessage();
    assertTrue(message.contains("Jackson 3.2 needs version 2.22 or later"), message);
  }
}
