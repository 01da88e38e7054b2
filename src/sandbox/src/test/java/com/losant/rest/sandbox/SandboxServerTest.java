package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SandboxServerTest extends SandboxTestBase {
  @Test
  void hasOneApplicationFromTheBeginningAndMoreOnDemand() {
    assertEquals(200, get(flows).status());
    String second = sandbox.createApplication();
    assertNotEquals(sandbox.applicationId(), second);
    create("only in the first");
    assertEquals(0, get("/applications/" + second + "/flows").body().path("count").asInt());
  }

  @Test
  void sandboxesAreIndependent() {
    create("here");
    try (LosantSandbox other = LosantSandbox.start()) {
      assertNotEquals(sandbox.url(), other.url());
      assertEquals(sandbox.applicationId(), other.applicationId(), "ids are the same in every run");
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(other.url() + flows))
              .header("Authorization", "Bearer " + other.token())
              .build();
      assertEquals(0, send(request).body().path("count").asInt());
    }
  }

  @Test
  void listensOnTheLoopbackInterfaceAtAGivenPort() {
    int port = URI.create(sandbox.url()).getPort();
    assertEquals("127.0.0.1", URI.create(sandbox.url()).getHost());
    assertThrows(UncheckedIOException.class, () -> LosantSandbox.builder().port(port).start());
    sandbox.close();
    try (LosantSandbox again = LosantSandbox.builder().port(port).start()) {
      assertEquals(port, URI.create(again.url()).getPort());
    }
  }

  @Test
  void stopsWhenItIsClosed() {
    HttpRequest request = request(flows).build();
    sandbox.close();
    assertThrows(ConnectException.class, () -> http.send(request, BodyHandlers.ofString()));
  }

  @Test
  void takesTheTokenThatWasSet() {
    try (LosantSandbox own = LosantSandbox.builder().token("t0ken").start()) {
      assertEquals("t0ken", own.token());
      HttpRequest.Builder request =
          HttpRequest.newBuilder(
              URI.create(own.url() + "/applications/" + own.applicationId() + "/flows"));
      assertEquals(
          200, send(request.copy().header("Authorization", "bearer t0ken").build()).status());
      assertEquals(
          401, send(request.header("Authorization", "Bearer sandbox-token").build()).status());
    }
  }

  @Test
  void recordsRequestsAsTheyCame() {
    post(flows + "?a=%20b", json("{'name': 'ö'}"));
    get("/no%2Fwhere");
    List<SandboxRequest> requests = sandbox.requests();
    assertEquals(2, requests.size());
    SandboxRequest first = requests.get(0);
    assertEquals("POST", first.method());
    assertEquals(flows, first.path());
    assertEquals("a=%20b", first.query());
    assertEquals(json("{'name': 'ö'}"), first.body());
    assertEquals(Optional.of("application/json"), first.header("content-TYPE"));
    assertEquals(Optional.empty(), first.header("X-None"));
    SandboxRequest second = requests.get(1);
    assertEquals("/no%2Fwhere", second.path());
    assertEquals("", second.query());
    assertEquals("", second.body());
    assertThrows(UnsupportedOperationException.class, () -> first.headers().clear());
  }

  @Test
  void servesManyCallersAtOnce() {
    List<CompletableFuture<Integer>> calls =
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    http.sendAsync(
                            request(flows)
                                .POST(
                                    HttpRequest.BodyPublishers.ofString("{\"name\":\"" + i + "\"}"))
                                .build(),
                            BodyHandlers.discarding())
                        .thenApply(response -> response.statusCode()))
            .toList();
    assertTrue(calls.stream().allMatch(call -> call.join() == 201));
    assertEquals(100, get(flows + "?perPage=200").all("id").stream().distinct().count());
    assertEquals(101, sandbox.requests().size());
  }

  @Test
  void responsesGoOutWithoutWaitingForAnAcknowledgement() throws IOException {
    try (ServerSocket server = new PromptSockets().createServerSocket()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      try (Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
          Socket accepted = server.accept()) {
        assertTrue(client.isConnected() && accepted.getTcpNoDelay());
      }
    }
  }

  @Test
  void canStandBelowABasePath() {
    String root = sandbox.url();
    sandbox.close();
    try (LosantSandbox below = LosantSandbox.builder().basePath("/losant/v1").start()) {
      sandbox = below;
      String port = below.url().replaceFirst("/losant/v1$", "");
      assertNotEquals(root, below.url());
      assertEquals(201, post(flows, json("{'name': 'a'}")).status());
      SandboxRequest request = below.requests().get(0);
      assertEquals("/losant/v1" + flows, request.path());
      assertEquals("flows.post", request.action());
      for (String wrong : List.of("", "/losant/v2", "/losant/v1x", "/losant/v1/losant/v1")) {
        HttpRequest elsewhere =
            HttpRequest.newBuilder(URI.create(port + wrong + flows))
                .header("Authorization", "Bearer " + below.token())
                .build();
        assertEquals(404, send(elsewhere).status(), wrong);
      }
      HttpRequest control =
          HttpRequest.newBuilder(URI.create(port + "/_sandbox"))
              .header("Authorization", "Bearer " + below.token())
              .build();
      assertEquals(200, send(control).status(), "the sandbox's own endpoints stay at the root");
    }
  }

  @Test
  void aPortIsFrom0To65535() {
    LosantSandbox.Builder builder = LosantSandbox.builder();
    for (int port : List.of(-1, 65_536)) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> builder.port(port)).getMessage();
      assertEquals("port: " + port + " is not from 0 to 65535", message);
    }
  }

  @Test
  void theTextOfARequestHidesItsHeaders() {
    get(flows + "?page=0");
    assertEquals("[GET " + flows + "?page=0]", sandbox.requests().toString());
  }

  @Test
  void aBasePathIsOneThatNeedsNoEncoding() {
    LosantSandbox.Builder builder = LosantSandbox.builder();
    for (String path : List.of("/", "a", "/a/", "//", "/a?b", "/a b", "/%41", "/_sandbox/x")) {
      assertThrows(IllegalArgumentException.class, () -> builder.basePath(path), path);
    }
  }
}
