package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.ActionArguments;
import com.losant.rest.ActionCalls;
import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.workflows.WorkflowTriggerFilterItem;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ActionArguments that are refused before anything is sent. */
class RefusedArgumentsTest extends LoopbackTestBase {
  private static final String HALF_A_CHARACTER = "a\uD83D";

  @AfterEach
  void nothingWasSent() {
    assertEquals(0, server.getRequestCount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".."})
  void anIdThatIsNoSegmentIsRefusedByEveryAction(String id) {
    for (String action : ActionCalls.names()) {
      for (String name : ActionCalls.pathParameters(action)) {
        String message = refused(losant -> call(losant, action, name, id)).getMessage();
        assertTrue(message.startsWith(name + " is "), action + ": " + message);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "a\uD83Db", "\uDE00", "\uDE00\uD83D"})
  void anIdWithHalfACharacterIsRefusedByEveryAction(String id) {
    for (String action : ActionCalls.names()) {
      for (String name : ActionCalls.pathParameters(action)) {
        String message = refused(losant -> call(losant, action, name, id)).getMessage();
        assertTrue(message.startsWith(name + " contains half a character"), message);
      }
    }
  }

  static Stream<Consumer<LosantClient>> halvesOfCharacters() {
    return Stream.of(
        losant -> losant.flows().get("a", p -> p.filter(HALF_A_CHARACTER)),
        losant -> losant.flows().getByVersion("a", HALF_A_CHARACTER),
        losant -> losant.flow().errors("a", "f", p -> p.deviceId(HALF_A_CHARACTER)),
        losant ->
            losant
                .flows()
                .get(
                    "a",
                    p ->
                        p.triggerFilter(
                            List.of(
                                WorkflowTriggerFilterItem.builder()
                                    .key(HALF_A_CHARACTER)
                                    .build()))));
  }

  @ParameterizedTest
  @MethodSource("halvesOfCharacters")
  void halfACharacterIsRefusedInTheQuery(Consumer<LosantClient> call) {
    refused(call);
  }

  @Test
  void aMissingIdIsRefusedByItsName() {
    NullPointerException application =
        assertThrows(NullPointerException.class, () -> send(l -> l.flows().get(nothing())));
    assertEquals("applicationId", application.getMessage());
    NullPointerException flow =
        assertThrows(NullPointerException.class, () -> send(l -> l.flow().get("a", nothing())));
    assertEquals("flowId", flow.getMessage());
  }

  @Test
  void aMissingBodyIsRefused() {
    assertThrows(NullPointerException.class, () -> send(l -> l.flow().patch("a", "f", nothing())));
    assertThrows(
        NullPointerException.class, () -> send(l -> l.flows().importFlows("a", nothing())));
  }

  @Test
  void aMissingVersionIsRefused() {
    NullPointerException version =
        assertThrows(
            NullPointerException.class, () -> send(l -> l.flows().getByVersion("a", nothing())));
    assertEquals("version", version.getMessage());
  }

  private IllegalArgumentException refused(Consumer<LosantClient> call) {
    return assertThrows(IllegalArgumentException.class, () -> send(call));
  }

  private void send(Consumer<LosantClient> call) {
    try (LosantClient losant = client()) {
      call.accept(losant);
    }
  }

  private static void call(LosantClient losant, String action, String name, String id) {
    ActionCalls.call(losant, action, ActionArguments.none().with(name, id));
  }

  /** What a caller without null checks may pass. */
  private static <T> T nothing() {
    return null;
  }
}
