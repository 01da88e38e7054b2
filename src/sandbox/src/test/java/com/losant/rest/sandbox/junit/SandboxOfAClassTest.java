package com.losant.rest.sandbox.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.LosantClient;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.workflows.WorkflowPost;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;

/** Sandboxes that are shared by all tests of a class. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class SandboxOfAClassTest {
  private static LosantSandbox ofBeforeAll;

  @Nested
  @Order(1)
  @LosantSandboxTest
  class AskedForBeforeAll {
    @BeforeAll
    static void fill(LosantSandbox sandbox, LosantClient losant) {
      ofBeforeAll = sandbox;
      losant.flows().post(sandbox.applicationId(), WorkflowPost.builder().name("a").build());
    }

    @RepeatedTest(2)
    void eachTestGetsIt(LosantSandbox sandbox, LosantClient losant) {
      assertSame(ofBeforeAll, sandbox);
      assertEquals(1, losant.flows().get(sandbox.applicationId()).count());
    }

    @Test
    @LosantSandboxTest(strict = true)
    void aTestThatIsStricterHasItsOwn(LosantSandbox sandbox, LosantClient losant) {
      assertNotSame(ofBeforeAll, sandbox);
      assertEquals(0, losant.flows().get(sandbox.applicationId()).count());
    }

    @AfterAll
    static void itIsStillOpen(LosantSandbox sandbox, LosantClient losant) {
      assertSame(ofBeforeAll, sandbox);
      assertEquals(1, losant.flows().get(sandbox.applicationId()).count());
    }
  }

  @Nested
  @Order(2)
  class Afterwards {
    @Test
    void itIsClosed() {
      int port = URI.create(ofBeforeAll.url()).getPort();
      assertThrows(IOException.class, () -> new Socket("127.0.0.1", port).close());
    }
  }

  @Nested
  @LosantSandboxTest
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class AskedForByAConstructor {
    private final LosantSandbox sandbox;
    private final LosantClient losant;

    AskedForByAConstructor(LosantSandbox sandbox, LosantClient losant) {
      this.sandbox = sandbox;
      this.losant = losant;
    }

    @RepeatedTest(2)
    void eachTestGetsIt(LosantSandbox given) {
      assertSame(sandbox, given);
      assertEquals(0, losant.flows().get(given.applicationId()).count());
    }
  }
}
