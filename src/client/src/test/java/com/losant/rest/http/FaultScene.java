package com.losant.rest.http;

import com.losant.rest.LosantClient;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * A server that fails a number of times and works from then on, and all that a client needs to meet
 * it without waiting for real.
 */
final class FaultScene implements AutoCloseable {
  private int taken;
  final MockWebServer server = new MockWebServer();
  final MockWebServer elsewhere = new MockWebServer();
  final ResettingSockets serverSockets = new ResettingSockets();
  final RecordedTime time = RecordedTime.running();
  final ConnectionPool pool = new ConnectionPool();
  final int faults;
  LosantClient.Builder builder;
  private final List<Protocol> protocols;
  private SocketFactory sockets = SocketFactory.getDefault();
  private final AtomicInteger received = new AtomicInteger();
  private volatile MockResponse.Builder faulty = new MockResponse.Builder();

  FaultScene(Fault fault, int faults, String response) throws IOException {
    this.faults = faults;
    this.protocols = List.of(fault.isOfHttp2() ? Protocol.H2_PRIOR_KNOWLEDGE : Protocol.HTTP_1_1);
    server.setProtocols(protocols);
    server.setServerSocketFactory(serverSockets);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            boolean fail = received.incrementAndGet() <= faults && fault.happensToRequests();
            return (fail ? faulty : new MockResponse.Builder().body(response)).build();
          }

          @Override
          public MockResponse peek() {
            // What happens to an HTTP/2 stream before the server reads the request.
            boolean fail = received.get() < faults && fault.isOfHttp2();
            return (fail ? faulty : new MockResponse.Builder()).build();
          }
        });
    server.start();
    elsewhere.start();
    builder =
        LosantClient.builder()
            .accessToken("token")
            .baseUrl("http://" + server.getHostName() + ":" + server.getPort());
    fault.arrange(this);
  }

  void responds(MockResponse.Builder response) {
    faulty = response;
  }

  void sockets(SocketFactory factory) {
    sockets = factory;
  }

  /** A client with an HTTP client that would repeat and redirect on its own, if it may. */
  LosantClient clientOnOwnHttp() {
    builder.httpClient(
        new OkHttpClient.Builder()
            .connectionPool(pool)
            .protocols(protocols)
            .socketFactory(sockets)
            .retryOnConnectionFailure(true)
            .followRedirects(true)
            .build());
    return client();
  }

  LosantClient client() {
    return TimedClients.build(builder, time);
  }

  /** Ends the server and the connections to it. */
  void vanish() {
    server.close();
    pool.evictAll();
  }

  /** How often something reached the server, which is waited for up to the expected number. */
  int arrived(int expected) {
    try {
      // On a slow machine the server gets to it after the client has given up.
      while (serverSockets.reset() + taken < expected
          && server.takeRequest(5, TimeUnit.SECONDS) != null) {
        taken++;
      }
    } catch (InterruptedException e) {
      throw new AssertionError("nothing interrupts this", e);
    }
    return serverSockets.reset() + server.getRequestCount();
  }

  /** How often the client tried, whether or not it got as far as the server. */
  int tried(int expected) {
    return sockets instanceof BrokenSockets broken ? broken.tried() : arrived(expected);
  }

  int connectionsInUse() {
    return pool.connectionCount() - pool.idleConnectionCount();
  }

  /** A body that comes a byte at a time and takes seconds. */
  static MockResponse.Builder drip() {
    return new MockResponse.Builder()
        .body(" ".repeat(400))
        .throttleBody(1, 10, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    server.close();
    elsewhere.close();
  }
}
