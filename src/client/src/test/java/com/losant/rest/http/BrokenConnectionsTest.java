package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.ActionCalls;
import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.errors.ServerErrorException;
import java.io.IOException;
import java.time.Duration;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No response, or not all of it. */
class BrokenConnectionsTest extends LoopbackTestBase {
  private static final SocketEffect CLOSE = new SocketEffect.CloseSocket();
  private static final String REQUEST = "GET /applications/" + APPLICATION + "/flows/" + FLOW;

  @AfterEach
  void noInterruptIsLeftBehind() {
    Thread.interrupted();
  }

  @Test
  void aRefusedConnectionSaysWhere() {
    server.close();
    LosantConnectionException e = lost(client());
    assertTrue(e.getMessage().contains("Failed to connect to"), e.getMessage());
    assertInstanceOf(IOException.class, e.getCause());
  }

  @Test
  void anUnknownHostSaysWhich() {
    String message = lost(clientBuilder().baseUrl("https://losant.invalid").build()).getMessage();
    assertTrue(message.contains("losant.invalid"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"flow.get", "flow.delete", "flows.post"})
  void aConnectionLostBeforeTheResponseIsAnErrorAndNoSecondRequest(String action) {
    respond(json(200, "{}").onResponseStart(CLOSE));
    respond(200, "{}");
    try (LosantClient losant = client()) {
      assertThrows(LosantConnectionException.class, () -> ActionCalls.call(losant, action));
    }
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void aBodyThatEndsTooEarlyIsAnError() {
    respond(json(200, "{\"name\": \"a long enough name\"}").onResponseBody(CLOSE));
    lost(client());
  }

  /** The status is there already, and says more than the lost connection. */
  @Test
  void anErrorWhoseBodyEndsTooEarlyIsStillThatError() {
    respond(json(500, "{\"name\": \"a long enough name\"}").onResponseBody(CLOSE));
    try (LosantClient losant = client()) {
      assertThrows(
          ServerErrorException.class, () -> losant.flow().get("575ec8687ae143cd83dc4a97", "f"));
    }
  }

  @Test
  void aBodyShorterThanItsLengthIsAnError() {
    respond(json(200, "{}").setHeader("Content-Length", 100).onResponseEnd(CLOSE));
    lost(client());
  }

  @Test
  void aCompressedBodyThatEndsTooEarlyIsAnErrorThatSaysSo() {
    Buffer start = new Buffer().write(new byte[] {0x1f, (byte) 0x8b, 8, 0});
    respond(json(200, "").body(start).setHeader("Content-Encoding", "gzip"));
    String message = lost(client()).getMessage();
    assertFalse(message.contains("null"), message);
  }

  @Test
  void aServerThatNeverRespondsEndsTheReadTimeout() {
    never();
    late(clientBuilder().readTimeout(Duration.ofMillis(50)).build());
  }

  @Test
  void aServerThatNeverRespondsEndsTheCallTimeout() {
    never();
    late(clientBuilder().callTimeout(Duration.ofMillis(500)).build());
  }

  @Test
  void aBodyThatNeverEndsEndsTheReadTimeout() {
    respond(json(200, "{\"name\": \"a long enough name\"}").onResponseBody(stall()));
    late(clientBuilder().readTimeout(Duration.ofMillis(50)).build());
  }

  @Test
  void anInterruptedThreadSendsNothingAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    LosantConnectionException e = lost(client());
    assertTrue(Thread.currentThread().isInterrupted());
    assertEquals(REQUEST + " was cancelled: the thread was interrupted", e.getMessage());
    assertNotNull(e.getCause());
  }

  @Test
  void aThreadThatIsInterruptedWhileItWaitsStaysInterrupted() {
    interruptAndRespond(json(200, "{}").onResponseStart(stall()));
    LosantConnectionException e = lost(clientBuilder().readTimeout(Duration.ofMillis(200)).build());
    assertTrue(Thread.currentThread().isInterrupted());
    assertEquals(REQUEST + " was cancelled: the thread was interrupted", e.getMessage());
  }

  private static SocketEffect stall() {
    return SocketEffect.Stall.INSTANCE;
  }

  private void never() {
    respond(json(200, "{}").onResponseStart(stall()));
  }

  private static LosantConnectionException lost(LosantClient client) {
    return fails(LosantConnectionException.class, client);
  }

  private static void late(LosantClient client) {
    LosantTimeoutException e = fails(LosantTimeoutException.class, client);
    assertTrue(e.getMessage().startsWith(REQUEST + " timed out"), e.getMessage());
  }

  private static <E extends LosantException> E fails(Class<E> type, LosantClient client) {
    try (client) {
      E e = assertThrows(type, () -> client.flow().get(APPLICATION, FLOW));
      assertTrue(e.getMessage().startsWith(REQUEST), e.getMessage());
      return e;
    }
  }
}
