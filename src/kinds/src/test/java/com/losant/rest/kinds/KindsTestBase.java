package com.losant.rest.kinds;

import com.losant.rest.api.RetryPolicy;
import com.losant.rest.http.ClientOptions;
import com.losant.rest.http.HttpTransport;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server that responds as a test tells it to, and what a client sends its requests with. */
abstract class KindsTestBase {
  static final String APPLICATION = "5a9db0c00000000000000001";

  final MockWebServer server = new MockWebServer();
  HttpTransport transport;

  @BeforeEach
  void start() throws IOException {
    QueueDispatcher responses = new QueueDispatcher();
    responses.setFailFast(true);
    server.setDispatcher(responses);
    server.start();
    ClientOptions.Builder options = ClientOptions.builder();
    options.baseUrl(server.url("/").toString());
    options.accessToken("token-that-nobody-may-see");
    options.retryPolicy(RetryPolicy.NONE);
    transport = new HttpTransport(options.build());
  }

  @AfterEach
  void close() {
    transport.close();
    server.close();
  }

  /** Responds to the next request with JSON. */
  void respond(int status, String json) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", "application/json")
            .body(json)
            .build());
  }
}
