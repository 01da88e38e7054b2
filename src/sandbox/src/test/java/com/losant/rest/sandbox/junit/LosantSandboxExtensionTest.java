package com.losant.rest.sandbox.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

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

  @Test
  void nothingIsSharedByTests() throws ReflectiveOperationException {
    Parameter parameter =
        LosantSandboxExtensionTest.class.getDeclaredMethod("remember", LosantSandbox.class)
            .getParameters()[0];
    ParameterContext wanted = answering(ParameterContext.class, parameter);
    LosantSandboxExtension extension = new LosantSandboxExtension();
    Optional<?> none = Optional.empty();
    Optional<?> method = Optional.of(parameter.getDeclaringExecutable());
    assertFalse(extension.supportsParameter(wanted, answering(ExtensionContext.class, none)));
    assertTrue(extension.supportsParameter(wanted, answering(ExtensionContext.class, method)));
  }

  private static <T> T answering(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer));
  }
}
