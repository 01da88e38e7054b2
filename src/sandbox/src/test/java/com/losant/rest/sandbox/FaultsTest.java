package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Faults that a test asks for. */
class FaultsTest extends SandboxTestBase {
  /** A request of its own connection, up to the first byte of the response; -1 for its end. */
  private int firstByte(Socket socket) throws IOException {
    String request =
        "POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n"
            + "Content-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"name\":\"a\"}";
    socket
        .getOutputStream()
        .write(request.formatted(flows, sandbox.token()).getBytes(StandardCharsets.US_ASCII));
    socket.setSoTimeout(10_000);
    return socket.getInputStream().read();
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), URI.create(sandbox.url()).getPort());
  }

  private int count() {
    return get(flows).body().path("count").asInt();
  }

  @Test
  void theNextRequestsFailWithAStatus() {
    sandbox.faults().next(2).status(503);
    Reply refused = post(flows, json("{'name': 'a'}"));
    assertEquals(503, refused.status());
    assertEquals("InjectedFault", JsonTrees.text(refused.body(), "type"));
    assertEquals(503, get("/nowhere").status(), "whatever the request");
    assertEquals(0, count(), "what failed was not carried out");
    assertEquals(2, sandbox.faults().struck());
    assertEquals(3, sandbox.requests().size(), "what failed is recorded as well");
  }

  @Test
  void onlyTheRequestsThatAreMeantFail() {
    sandbox.faults().next(1).action("flows.post").status(500);
    sandbox.faults().next(1).method("delete").status(502);
    assertEquals(200, get(flows).status());
    assertEquals(500, post(flows, json("{'name': 'a'}")).status());
    assertEquals(201, post(flows, json("{'name': 'a'}")).status());
    assertEquals(502, delete(flows + "/" + NOWHERE).status());
    assertEquals(404, delete(flows + "/" + NOWHERE).status());
  }

  @Test
  void aRequestMeetsTheFirstFaultThatFits() {
    sandbox.faults().next(1).status(500);
    sandbox.faults().next(1).status(501);
    assertEquals(
        List.of(500, 501, 200), IntStream.range(0, 3).mapToObj(i -> get(flows).status()).toList());
  }

  @Test
  void aStatusCanSayWhenToComeBack() throws Exception {
    sandbox.faults().next(1).status(429, Duration.ofMillis(6_001));
    HttpResponse<String> response = http.send(request(flows).build(), BodyHandlers.ofString());
    assertEquals(429, response.statusCode());
    assertEquals("7", response.headers().firstValue("Retry-After").orElse(""));
  }

  @Test
  void aRateIsTheSameForTheSameSeed() {
    List<Integer> first = statuses(7);
    assertEquals(first, statuses(7));
    assertFalse(first.equals(statuses(8)), "another seed, other requests");
    long failed = first.stream().filter(status -> status == 500).count();
    assertTrue(failed > 10 && failed < 40, () -> failed + " of 50");
    sandbox.faults().rate(1, 0).status(500);
    sandbox.faults().clear();
    sandbox.faults().rate(0, 0).status(500);
    assertEquals(200, get(flows).status());
  }

  private List<Integer> statuses(long seed) {
    sandbox.faults().clear();
    sandbox.faults().rate(0.5, seed).status(500);
    return IntStream.range(0, 50).mapToObj(i -> get(flows).status()).toList();
  }

  @Test
  void aResetKeepsTheRequestFromBeingCarriedOut() throws IOException {
    try (Socket other = connect();
        Socket socket = connect()) {
      sandbox.faults().next(1).reset();
      assertThrows(SocketException.class, () -> firstByte(socket), "a reset is not an end");
      assertEquals('H', firstByte(other), "other connections are spared");
    }
    assertEquals(1, count(), "the other one's");
  }

  @Test
  void aLostResponseIsOfARequestThatWasCarriedOut() throws IOException {
    sandbox.faults().next(1).loseResponse();
    try (Socket socket = connect()) {
      assertThrows(SocketException.class, () -> firstByte(socket));
    }
    assertEquals(1, count());
  }

  @Test
  void aTruncatedResponseBreaksOffInItsBody() {
    sandbox.faults().next(1).truncate();
    HttpResponse.BodyHandler<java.io.InputStream> handler = BodyHandlers.ofInputStream();
    assertThrows(
        IOException.class,
        () -> {
          HttpResponse<java.io.InputStream> response =
              http.send(
                  request(flows).POST(BodyPublishers.ofString(json("{'name': 'a'}"))).build(),
                  handler);
          assertEquals(201, response.statusCode());
          response.body().readAllBytes();
        });
    assertEquals(1, count());
  }

  @Test
  void garbageHasTheStatusOfATrueResponse() throws Exception {
    sandbox.faults().next(1).garbage();
    HttpResponse<byte[]> response =
        http.send(
            request(flows).POST(BodyPublishers.ofString(json("{'name': 'a'}"))).build(),
            BodyHandlers.ofByteArray());
    assertEquals(201, response.statusCode());
    assertEquals("application/json", response.headers().firstValue("Content-Type").orElse(""));
    assertTrue(QueryString.utf8(response.body()).isEmpty());
    assertEquals(1, count());
  }

  @Test
  void aDelayedResponseComesTooLateForTheImpatient() {
    sandbox.faults().next(1).delay(Duration.ofHours(1));
    assertThrows(
        HttpTimeoutException.class,
        () ->
            http.send(
                request(flows)
                    .POST(BodyPublishers.ofString(json("{'name': 'a'}")))
                    .timeout(Duration.ofMillis(300))
                    .build(),
                BodyHandlers.ofString()));
    sandbox.faults().next(1).delay(Duration.ofMillis(1));
    assertEquals(1, count(), "it was carried out, and others go on meanwhile");
  }

  @Test
  void closingTheSandboxEndsADelay() {
    sandbox.faults().next(1).delay(Duration.ofHours(1));
    CompletableFuture<HttpResponse<String>> late =
        http.sendAsync(request(flows).build(), BodyHandlers.ofString());
    while (sandbox.faults().struck() == 0) {
      Thread.onSpinWait();
    }
    sandbox.close();
    try {
      assertEquals(200, late.get().statusCode());
    } catch (ExecutionException e) {
      assertTrue(e.getCause() instanceof IOException, e::toString);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    Faults faults = sandbox.faults();
    assertThrows(IllegalArgumentException.class, () -> faults.next(0));
    assertThrows(IllegalArgumentException.class, () -> faults.rate(1.1, 0));
    assertThrows(IllegalArgumentException.class, () -> faults.rate(Double.NaN, 0));
    assertThrows(IllegalArgumentException.class, () -> faults.next(1).action("flow.got"));
    assertThrows(IllegalArgumentException.class, () -> faults.next(1).status(399));
    assertThrows(IllegalArgumentException.class, () -> faults.next(1).status(600));
    assertThrows(IllegalArgumentException.class, () -> faults.next(1).delay(Duration.ofMillis(-1)));
    assertEquals(200, get(flows).status(), "and nothing is set");
  }
}
