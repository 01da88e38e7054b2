package greenhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.junit.LosantSandboxTest;
import com.losant.rest.workflows.WorkflowPost;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With JUnit 6, whose extensions are kept as long as they were in JUnit 5. */
class SandboxOfAClassTest {
  @Test
  void itIsTheJUnitThatIsMeant() {
    String jar = Test.class.getProtectionDomain().getCodeSource().getLocation().toString();
    assertTrue(jar.contains("junit-jupiter-api-6."), jar);
  }

  @Nested
  @LosantSandboxTest
  class OfEachTest {
    @Test
    void isFresh(LosantSandbox sandbox, LosantClient losant) {
      losant.flows().post(sandbox.applicationId(), WorkflowPost.builder().name("a").build());
      assertEquals(1, losant.flows().get(sandbox.applicationId()).count());
    }

    @Test
    void isFreshAgain(LosantSandbox sandbox, LosantClient losant) {
      isFresh(sandbox, losant);
    }
  }

  @Nested
  @LosantSandboxTest
  class OfBeforeAll {
    private static LosantSandbox ofAll;

    @BeforeAll
    static void creates(LosantSandbox sandbox, LosantClient losant) {
      ofAll = sandbox;
      losant.flows().post(sandbox.applicationId(), WorkflowPost.builder().name("a").build());
    }

    @BeforeEach
    void isGivenTheSame(LosantSandbox sandbox) {
      assertSame(ofAll, sandbox);
    }

    @Test
    void isShared(LosantSandbox sandbox, LosantClient losant) {
      assertSame(ofAll, sandbox);
      assertEquals(1, losant.flows().get(sandbox.applicationId()).count());
    }
  }

  @Nested
  @LosantSandboxTest
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class OfAConstructor {
    private final LosantSandbox ofAll;

    OfAConstructor(LosantSandbox sandbox) {
      this.ofAll = sandbox;
    }

    @Test
    void isShared(LosantSandbox sandbox, LosantClient losant) {
      assertSame(ofAll, sandbox);
      assertEquals(0, losant.flows().get(sandbox.applicationId()).count());
    }
  }
}
