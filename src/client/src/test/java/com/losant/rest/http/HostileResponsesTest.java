package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.errors.ServerErrorException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses that want to use up memory or time. The timeout only tells a hang from a failure. */
@Timeout(60)
class HostileResponsesTest extends LoopbackTestBase {
  private static final int MIB = 1024 * 1024;
  private static final byte[] BLOCK = RawServer.ascii("x".repeat(64 * 1024));

  private LosantClient small(String url) {
    return clientBuilder()
        .baseUrl(url)
        .maxResponseBytes(MIB)
        .retryPolicy(RetryPolicy.NONE)
        .callTimeout(Duration.ofSeconds(20))
        .build();
  }

  /** What a call throws, if it takes no more memory than allowed to get there. */
  private static <E extends LosantException> E failure(
      Class<E> type, LosantClient client, long maxBytes) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (client) {
      long before = threads.getCurrentThreadAllocatedBytes();
      E e = assertThrows(type, () -> client.flow().get(APPLICATION, FLOW));
      long used = threads.getCurrentThreadAllocatedBytes() - before;
      assertTrue(used < maxBytes, () -> "took " + used + " bytes");
      return e;
    }
  }

  private static void endless(java.io.OutputStream out) throws IOException {
    while (true) {
      out.write(BLOCK);
    }
  }

  static Stream<String> framings() {
    return Stream.of(
        "Content-Length: 1073741824\r\n\r\n{\"name\":\"",
        "Content-Length: 9223372036854775807\r\n\r\n{\"name\":\"",
        "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n{\"name\":\"",
        "Connection: close\r\n\r\n{\"name\":\"",
        "Connection: close\r\n\r\n");
  }

  @ParameterizedTest
  @MethodSource("framings")
  void aBodyWithoutEndIsReadToTheLimitAndNoFurther(String framing) {
    try (RawServer raw =
        new RawServer(
            out -> {
              out.write(RawServer.ascii("HTTP/1.1 200 OK\r\n" + framing));
              endless(out);
            })) {
      LosantDecodeException e = failure(LosantDecodeException.class, small(raw.url()), 4 * MIB);
      assertTrue(
          e.getMessage()
              .endsWith("more than 1048576 bytes; request less at once, or raise maxResponseBytes"),
          e.getMessage());
    }
  }

  @Test
  void aGigabyteIsTooMuchByDefault() {
    try (RawServer raw =
        new RawServer(
            out -> {
              out.write(RawServer.ascii("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n"));
              for (long sent = 0; sent < 1073741824L; sent += BLOCK.length) {
                out.write(BLOCK);
              }
            })) {
      LosantClient losant = clientBuilder().baseUrl(raw.url()).build();
      LosantDecodeException e = failure(LosantDecodeException.class, losant, 100L * MIB);
      assertTrue(e.getMessage().contains("more than 67108864 bytes"), e.getMessage());
      assertEquals(1, raw.requests(), "asking again would not make it smaller");
    }
  }

  @Test
  void theLimitIsTheLastByteThatIsTaken() {
    String json = "{\"name\":\"" + "x".repeat(89) + "\"}";
    for (int limit = 99; limit <= 101; limit++) {
      respond(200, json);
      try (LosantClient losant = clientBuilder().maxResponseBytes(limit).build()) {
        if (limit < 100) {
          assertThrows(
              LosantDecodeException.class, () -> losant.flow().get(APPLICATION, FLOW), json);
        } else {
          assertEquals("x".repeat(89), losant.flow().get(APPLICATION, FLOW).name());
        }
      }
    }
  }

  @Test
  void theLimitHoldsInTheBackground() {
    respond(200, "{\"name\":\"" + "x".repeat(MIB) + "\"}");
    try (LosantClient losant = small(url())) {
      CompletionException e =
          assertThrows(
              CompletionException.class,
              () -> losant.flow().calls().get(APPLICATION, FLOW).executeAsync().join());
      assertInstanceOf(LosantDecodeException.class, e.getCause());
    }
  }

  private static Buffer zipped(int mebibytes, byte content) throws IOException {
    Buffer zipped = new Buffer();
    byte[] block = new byte[MIB];
    java.util.Arrays.fill(block, content);
    try (BufferedSink sink = Okio.buffer(new GzipSink(zipped))) {
      for (int i = 0; i < mebibytes; i++) {
        sink.write(block);
      }
    }
    return zipped;
  }

  private static MockResponse.Builder bomb(int status, String encoding) throws IOException {
    Buffer zipped = zipped(64, (byte) ' ');
    assertTrue(zipped.size() < MIB / 8, "64 MiB in a few kilobytes");
    return json(status, "").body(zipped).setHeader("Content-Encoding", encoding);
  }

  @Test
  void aGzipBombIsUnpackedToTheLimitAndNoFurther() throws IOException {
    respond(bomb(200, "gzip"));
    LosantDecodeException e = failure(LosantDecodeException.class, small(url()), 4 * MIB);
    assertTrue(e.getMessage().contains("more than 1048576 bytes"), e.getMessage());
  }

  @Test
  void aGzipBombInAnErrorIsUnpackedToTheLimitAndNoFurther() throws IOException {
    respond(bomb(500, "gzip"));
    ServerErrorException e = failure(ServerErrorException.class, small(url()), 16 * MIB);
    assertEquals(MIB, e.response().body().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip, gzip", "br", "deflate", "x"})
  void anEncodingThatNobodyAskedForIsNotUnpacked(String encoding) throws IOException {
    respond(bomb(200, encoding));
    failure(LosantDecodeException.class, small(url()), 4 * MIB);
  }

  static Stream<RawServer.Script> endlessHeads() {
    byte[] ok = RawServer.ascii("HTTP/1.1 200 OK\r\n");
    byte[] header = RawServer.ascii("X-More: " + "y".repeat(1000) + "\r\n");
    byte[] informational = RawServer.ascii("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n");
    return Stream.of(
        HostileResponsesTest::endless,
        out -> {
          out.write(RawServer.ascii("HTTP/1.1 200 "));
          endless(out);
        },
        out -> {
          out.write(ok);
          endless(out);
        },
        out -> {
          out.write(ok);
          out.write(RawServer.ascii("X: "));
          endless(out);
        },
        out -> {
          out.write(ok);
          while (true) {
            out.write(header);
          }
        },
        out -> {
          while (true) {
            out.write(informational);
          }
        },
        out -> {
          out.write(ok);
          out.write(RawServer.ascii("Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n"));
          while (true) {
            out.write(header);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("endlessHeads")
  void aHeadWithoutEndIsGivenUp(RawServer.Script script) {
    try (RawServer raw = new RawServer(script)) {
      LosantException e = failure(LosantException.class, small(raw.url()), 16 * MIB);
      assertInstanceOf(LosantConnectionException.class, e);
    }
  }

  @Test
  void anEndlessDripEndsWithTheCall() {
    respond(drip(200));
    try (LosantClient losant = dripped()) {
      LosantTimeoutException e =
          assertThrows(LosantTimeoutException.class, () -> losant.flow().get(APPLICATION, FLOW));
      assertTrue(e.mayHaveArrived());
    }
    assertEquals(1, server.getRequestCount(), "nothing is left for a retry");
  }

  @Test
  void anErrorThatDripsEndsWithTheCallAndIsStillTheError() {
    respond(drip(503));
    try (LosantClient losant = dripped()) {
      LosantApiException e =
          assertThrows(LosantApiException.class, () -> losant.flow().get(APPLICATION, FLOW));
      assertEquals(503, e.status());
      assertTrue("x".repeat(1000).startsWith(e.response().body()), e.response().body());
    }
    assertEquals(1, server.getRequestCount());
  }

  /** Never long without a byte, so that no read timeout ends it. */
  private static MockResponse.Builder drip(int status) {
    return json(status, "x".repeat(1000)).throttleBody(1, 100, TimeUnit.MILLISECONDS);
  }

  private LosantClient dripped() {
    return clientBuilder()
        .readTimeout(Duration.ofSeconds(10))
        .callTimeout(Duration.ofMillis(500))
        .build();
  }

  @Test
  void aHugeErrorIsCutShortAndItsMessageIsNot() {
    try (RawServer raw =
        new RawServer(
            out -> {
              out.write(RawServer.ascii("HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n"));
              endless(out);
            })) {
      ServerErrorException e = failure(ServerErrorException.class, small(raw.url()), 16 * MIB);
      assertEquals(MIB, e.response().body().length());
      assertTrue(e.getMessage().length() < 500, e.getMessage());
    }
  }

  @Test
  void aHugeErrorDocumentKeepsItsBound() {
    respond(500, "{\"type\": \"Server\", \"message\": \"" + "m".repeat(8 * MIB) + "\"}");
    ServerErrorException e = failure(ServerErrorException.class, small(url()), 16 * MIB);
    assertTrue(e.getMessage().length() < 500, e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 429, 500})
  void aDeeplyNestedErrorIsStillTheError(int status) {
    for (String body : new String[] {"[".repeat(100_000), "{\"message\":".repeat(90_000)}) {
      respond(status, body);
      LosantApiException e = failure(LosantApiException.class, small(url()), 16 * MIB);
      assertEquals(status, e.status());
      assertEquals(body, e.response().body());
    }
  }

  @Test
  void noConnectionIsLeftInUse() throws IOException {
    ConnectionPool pool = new ConnectionPool();
    OkHttpClient http = new OkHttpClient.Builder().connectionPool(pool).build();
    try (LosantClient losant =
        clientBuilder()
            .httpClient(http)
            .maxResponseBytes(MIB)
            .retryPolicy(RetryPolicy.NONE)
            .build()) {
      for (int i = 0; i < 3; i++) {
        respond(bomb(200, "gzip"));
        respond(bomb(500, "gzip"));
        respond(200, "[".repeat(100_000));
        for (int j = 0; j < 3; j++) {
          assertThrows(LosantException.class, () -> losant.flow().get(APPLICATION, FLOW));
        }
        respond(200, "{\"name\": \"N\"}");
        assertEquals("N", losant.flow().get(APPLICATION, FLOW).name());
      }
      assertEquals(pool.connectionCount(), pool.idleConnectionCount());
    }
    pool.evictAll();
    assertEquals(0, pool.connectionCount());
  }
}
