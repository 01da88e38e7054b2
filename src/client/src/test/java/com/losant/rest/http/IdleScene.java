package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.LosantClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Protocol;

/** A healthy server, and a client whose idle connections died on the way to it. */
final class IdleScene implements AutoCloseable {
  private final MockWebServer server = new MockWebServer();
  private final ForgetfulProxy proxy;
  private final CyclicBarrier allThere;
  private final int connections;
  private volatile boolean connecting = true;
  final RecordedTime time = RecordedTime.running();
  final LosantClient losant;

  IdleScene(Protocol protocol, int connections, String response, LosantClient.Builder builder)
      throws IOException {
    this.connections = connections;
    this.allThere = new CyclicBarrier(connections);
    server.setProtocols(List.of(protocol));
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            if (connecting) {
              awaitAll();
            }
            return new MockResponse.Builder().body(connecting ? "{}" : response).build();
          }
        });
    server.start();
    proxy = new ForgetfulProxy(server.getPort());
    losant = TimedClients.build(builder.accessToken("token").baseUrl(proxy.url()), time);
  }

  /** Makes the connections, by calls at the same time, and lets all of them die. */
  void loseConnections() {
    List<CompletableFuture<?>> calls = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      calls.add(losant.flow().calls().get("application", "flow").executeAsync());
    }
    calls.forEach(CompletableFuture::join);
    connecting = false;
    assertEquals(connections, proxy.accepted(), "connections");
    proxy.forget();
  }

  /** How many requests got through after the connections were lost. */
  int arrived() {
    return server.getRequestCount() - connections;
  }

  private void awaitAll() {
    try {
      allThere.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    losant.close();
    proxy.close();
    server.close();
  }
}
