package com.losant.rest.sandbox.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.errors.BadRequestException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.workflows.WorkflowPost;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@LosantSandboxTest
class LosantSandboxExtensionTest {
  private static final Set<LosantSandbox> SEEN = new HashSet<>();

  private final LosantSandbox sandbox;

  LosantSandboxExtensionTest(LosantSandbox sandbox) {
    this.sandbox = sandbox;
  }

  @BeforeEach
  void remember(LosantSandbox given) {
    assertSame(sandbox, given);
    assertTrue(SEEN.add(given), "it is a fresh one");
  }

  @AfterEach
  void staysOpenToTheEnd(LosantClient losant) {
    assertTrue(losant.flows().get(sandbox.applicationId()).count() >= 0);
  }

  @AfterAll
  static void theSandboxesAreClosed() {
    assertTrue(SEEN.size() >= 3);
    for (LosantSandbox closed : SEEN) {
      int port = URI.create(closed.url()).getPort();
      assertThrows(IOException.class, () -> new Socket("127.0.0.1", port).close());
    }
  }

  @RepeatedTest(2)
  void eachTestStartsWithNothing(LosantSandbox given, LosantClient losant) {
    assertSame(sandbox, given);
    assertEquals(0, losant.flows().get(given.applicationId()).count());
    losant.flows().post(given.applicationId(), WorkflowPost.builder().name("a").build());
    assertEquals("flows.post", given.requests().get(1).action());
  }

  /** Asks with a parameter that the description does not know. */
  private static void askForMore(LosantSandbox sandbox, LosantClient losant) {
    ApiAction flows =
        ApiAction.builder("flows.get", "GET", "/applications/{applicationId}/flows").build();
    losant
        .call(
            ApiRequest.of(flows)
                .path("applicationId", sandbox.applicationId())
                .query("pageSize", 10, JsonCodec.INTEGER)
                .returning(JsonCodec.ANY))
        .execute();
  }

  @Test
  void isNotStrictUnlessAsked(LosantClient losant) {
    askForMore(sandbox, losant);
    assertEquals(1, sandbox.requests().size());
  }

  @Test
  @LosantSandboxTest(strict = true)
  void aTestCanBeStrict(LosantClient losant) {
    assertThrows(BadRequestException.class, () -> askForMore(sandbox, losant));
  }

  @Nested
  @LosantSandboxTest(strict = true)
  class InAStrictClass {
    @Test
    void theNearestAnnotationCounts(LosantClient losant) {
      assertThrows(BadRequestException.class, () -> askForMore(sandbox, losant));
    }
  }
}
