package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.StreamOptions;
import com.losant.rest.json.JsonCodec;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A stream is lost, and with it the idle connections of its client, before a healthy server. */
class IdleConnectionsOfStreamsTest extends EventStreamTestBase {
  private static final ApiRequest<JsonNode> PUMP =
      ApiRequest.of(ApiAction.builder("pump.get", "GET", "/pumps/p1").build())
          .returning(JsonCodec.ANY);

  private ForgetfulProxy proxy;

  @BeforeEach
  void stepBetween() throws IOException {
    proxy = new ForgetfulProxy(server.port());
    use(clientBuilder().baseUrl(proxy.url()));
  }

  @AfterEach
  void stepAside() {
    proxy.close();
  }

  /** One retry is enough, as none is spent on a connection that died together with the stream. */
  @Test
  void aStreamThatWentSilentComesBackByANewConnection() throws Exception {
    comesBackAfter((stream, idle) -> proxy.forget());
  }

  /** As when the server starts anew; OkHttp does not look before it sends a GET. */
  @Test
  void aStreamThatWasClosedComesBackByANewConnection() throws Exception {
    comesBackAfter(
        (stream, idle) -> {
          idle.close();
          stream.close();
        });
  }

  private interface Loss {
    void happens(EventServer.Peer stream, EventServer.Peer idle) throws IOException;
  }

  private void comesBackAfter(Loss loss) throws Exception {
    Consumer<StreamOptions.Builder> once =
        o -> o.reconnect(twice().withMaxRetries(1)).silenceTimeout(Duration.ofMillis(500));
    CompletableFuture<EventStream<JsonNode>> opening = elsewhere(() -> call().with(once).open());
    try (EventServer.Peer stream = server.accept()) {
      Iterator<JsonNode> events = opened(opening, stream).iterator();
      CompletableFuture<JsonNode> call = elsewhere(losant.call(PUMP)::execute);
      try (EventServer.Peer idle = server.accept()) {
        idle.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        within10Seconds(call);
        loss.happens(stream, idle);
        CompletableFuture<JsonNode> next = elsewhere(events::next);
        try (EventServer.Peer second = server.accept()) {
          second.begin().event("pumpState", "2");
          assertEquals(2, within10Seconds(next).intValue());
        }
      }
    }
  }
}
