package com.losant.rest;

import com.losant.rest.api.RetryPolicy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server on this machine that responds as a test tells it to, and a client that talks to it. */
public abstract class LoopbackTestBase {
  public static final String APPLICATION = "575ec8687ae143cd83dc4a97";
  public static final String FLOW = "575ed18f7ae143cd83dc4aa6";
  public static final String TOKEN = "token-that-nobody-may-see";

  protected MockWebServer server;

  @BeforeEach
  protected void startServer() throws IOException {
    server = new MockWebServer();
    server.setServerSocketFactory(new PromptSockets());
    // A request that a test does not expect fails at once, not after a timeout.
    QueueDispatcher responses = new QueueDispatcher();
    responses.setFailFast(true);
    server.setDispatcher(responses);
    server.start();
  }

  @AfterEach
  protected void stopServer() {
    server.close();
  }

  /** The URL of the server, without a slash at its end. */
  protected String url() {
    return "http://" + server.getHostName() + ":" + server.getPort();
  }

  protected LosantClient.Builder clientBuilder() {
    return LosantClient.builder().baseUrl(url()).accessToken(TOKEN).retryPolicy(RetryPolicy.NONE);
  }

  protected LosantClient client() {
    return clientBuilder().build();
  }

  protected void respond(MockResponse.Builder response) {
    server.enqueue(response.build());
  }

  /** Responds to the next request with JSON. */
  protected void respond(int status, String json) {
    respond(json(status, json));
  }

  /** Interrupts this thread while it waits for responses. */
  protected void interruptAndRespond(MockResponse.Builder response) {
    Thread caller = Thread.currentThread();
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            caller.interrupt();
            return response.build();
          }
        });
  }

  public static MockResponse.Builder json(int status, String json) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json; charset=utf-8")
        .body(json);
  }

  /** The next request that the server has seen. */
  protected RecordedRequest request() throws InterruptedException {
    RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("the server saw no request");
    }
    return request;
  }

  /** The stack trace, which has the messages of all causes and of what was suppressed. */
  protected static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
