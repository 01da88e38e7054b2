package greenhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.LosantClient;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.junit.LosantSandboxTest;
import com.losant.rest.workflows.WorkflowPost;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@LosantSandboxTest
class FirstProgramTest {
  @Test
  void itPrintsTheWorkflows(LosantSandbox sandbox, LosantClient losant) throws Exception {
    losant.flows().post(sandbox.applicationId(), WorkflowPost.builder().name("Greenhouse").build());

    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FirstProgram.class.getName(),
                sandbox.applicationId())
            .redirectErrorStream(true);
    program.environment().put("LOSANT_API_TOKEN", sandbox.token());
    program.environment().put("LOSANT_API_URL", sandbox.url());
    Process running = program.start();

    String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("Greenhouse has 0 triggers" + System.lineSeparator(), printed);
    assertEquals(0, running.waitFor());
  }
}
