package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantTimeoutException;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okio.BufferedSink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Event streams over HTTP/2, where they share a connection with other calls. */
class EventStreamHttp2Test extends LoopbackTestBase {
  private static final List<Protocol> HTTP_2 = List.of(Protocol.H2_PRIOR_KNOWLEDGE);

  private final LiveBody body = new LiveBody();
  private final RecordedTime time = RecordedTime.running();

  @BeforeEach
  void speakHttp2() {
    server.setProtocols(HTTP_2);
  }

  @Override
  protected LosantClient client() {
    OkHttpClient http = new OkHttpClient.Builder().protocols(HTTP_2).build();
    return TimedClients.build(clientBuilder().httpClient(http), time);
  }

  @Test
  void eventsAreReadAsTheyComeBesideOtherCalls() throws Exception {
    respond(stream());
    respond(200, "{\"name\": \"beside\"}");
    try (LosantClient losant = client();
        EventStream<JsonNode> events = losant.stream(EventStreamTestBase.request()).open()) {
      Iterator<JsonNode> iterator = events.iterator();
      body.send("event: pumpState\ndata: 1\n\n");
      assertEquals(1, iterator.next().intValue());
      assertEquals("beside", losant.flow().get(APPLICATION, FLOW).name());
      body.send("event: pumpState\ndata: 2\n\n");
      assertEquals(2, iterator.next().intValue());
      assertEquals(0, request().getConnectionIndex());
      assertEquals(0, request().getConnectionIndex());
    }
    body.end();
  }

  @Test
  void closingItEndsTheStreamAndNotTheConnection() throws Exception {
    respond(stream());
    respond(200, "{\"name\": \"after\"}");
    try (LosantClient losant = client()) {
      losant.stream(EventStreamTestBase.request()).open().close();
      body.sendUntilItFails();
      assertEquals("after", losant.flow().get(APPLICATION, FLOW).name());
      request();
      assertEquals(0, request().getConnectionIndex());
    }
  }

  @Test
  void silenceIsALoss() {
    respond(stream());
    try (LosantClient losant = client();
        EventStream<JsonNode> events =
            losant.stream(EventStreamTestBase.request())
                .with(o -> o.silenceTimeout(Duration.ofMillis(50)))
                .open()) {
      LosantTimeoutException e =
          assertThrows(LosantTimeoutException.class, events.iterator()::hasNext);
      assertTrue(e.getMessage().contains("silent for more than PT0.05S"), e.getMessage());
    }
    body.end();
  }

  @Test
  void aResetOfTheStreamIsALossThatIsTakenUpAgain() throws Exception {
    respond(stream().onResponseEnd(new SocketEffect.CloseStream(2)));
    respond(
        new MockResponse.Builder()
            .setHeader("Content-Type", "text/event-stream")
            .body("event: pumpState\ndata: 2\n\n"));
    try (LosantClient losant = client();
        EventStream<JsonNode> events =
            losant.stream(EventStreamTestBase.request())
                .with(o -> o.reconnect(RetryPolicy.DEFAULT))
                .open()) {
      Iterator<JsonNode> iterator = events.iterator();
      body.send("event: pumpState\ndata: 1\n\n");
      assertEquals(1, iterator.next().intValue());
      body.end();
      assertEquals(2, iterator.next().intValue());
    }
    assertEquals(List.of(Duration.ofMillis(250)), time.waits());
  }

  @Test
  void anEndByTheServerIsALoss() {
    respond(stream());
    body.end();
    try (LosantClient losant = client();
        EventStream<JsonNode> events = losant.stream(EventStreamTestBase.request()).open()) {
      assertThrows(LosantConnectionException.class, events.iterator()::hasNext);
    }
  }

  private MockResponse.Builder stream() {
    return new MockResponse.Builder().setHeader("Content-Type", "text/event-stream").body(body);
  }

  /** Text that a test sends when it likes. */
  private static final class LiveBody implements MockResponseBody {
    private static final String END = "";

    private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
    private final CountDownLatch failed = new CountDownLatch(1);

    void send(String text) {
      texts.add(text);
    }

    void end() {
      texts.add(END);
    }

    /** Sends until the client no longer takes it. */
    void sendUntilItFails() throws InterruptedException {
      boolean done = false;
      for (int i = 0; i < 1000 && !done; i++) {
        send(": keep-alive\n\n");
        done = failed.await(10, TimeUnit.MILLISECONDS);
      }
      assertTrue(done, "the client took everything");
    }

    @Override
    public long getContentLength() {
      return -1;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      try {
        sink.writeUtf8(":\n").flush(); // or the headers would wait for the first event
        for (String text = texts.take(); !text.equals(END); text = texts.take()) {
          sink.writeUtf8(text).flush();
        }
      } catch (IOException e) {
        failed.countDown();
        throw e;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
