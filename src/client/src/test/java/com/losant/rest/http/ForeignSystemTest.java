package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same requests and the same results, whatever language and encoding the system has. */
class ForeignSystemTest extends LoopbackTestBase {
  private static final String BODY =
      "{\"name\": \"N"
          + NonAsciiCalls.TEXT
          + "\", \"success\": true, \"filter\": \""
          + NonAsciiCalls.TEXT
          + "\", \"items\": []}";

  @BeforeEach
  void answerInUtf8() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            boolean refused = request.getTarget().contains("refused");
            String error =
                "{\"type\": \"Validation\", \"message\": \"" + NonAsciiCalls.TEXT + "\"}";
            // Without a charset: that of the system must not take its place.
            return json(refused ? 400 : 200, refused ? error : BODY)
                .setHeader("Content-Type", "application/json")
                .build();
          }
        });
  }

  static Stream<List<String>> systems() {
    return Stream.of(
        List.of(),
        List.of("-Dfile.encoding=ISO-8859-1"),
        List.of("-Dfile.encoding=US-ASCII", "-Dsun.jnu.encoding=ANSI_X3.4-1968"),
        List.of("-Dfile.encoding=UTF-16", "-Duser.language=tr", "-Duser.timezone=Asia/Kathmandu"));
  }

  @ParameterizedTest
  @MethodSource("systems")
  void nothingDependsOnTheSystem(List<String> options) throws Exception {
    String expected = NonAsciiCalls.ascii(NonAsciiCalls.results(url()));
    List<String> requests = requests();

    assertEquals(expected, resultsOfOtherJvm(options));

    assertEquals(requests, requests());
  }

  @Test
  void theTextArrivesAsItWas() throws Exception {
    assertTrue(NonAsciiCalls.results(url()).startsWith("N" + NonAsciiCalls.TEXT + "\n"));
    RecordedRequest patch = request();
    assertEquals(
        "/applications/app%C3%BC%C3%9F%20%CE%A9%20%F0%9F%98%80%20iI%C4%B0%C4%B1/flows/"
            + "flow%C3%BC%C3%9F%20%CE%A9%20%F0%9F%98%80%20iI%C4%B0%C4%B1",
        Objects.requireNonNull(patch.getUrl()).encodedPath());
    assertEquals(
        "{\"name\":\"" + NonAsciiCalls.TEXT + "\",\"description\":\"d" + NonAsciiCalls.TEXT + "\"}",
        Objects.requireNonNull(patch.getBody()).string(StandardCharsets.UTF_8));
  }

  private List<String> requests() throws InterruptedException {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      RecordedRequest request = request();
      ByteString body = request.getBody();
      seen.add(
          request.getRequestLine()
              + "\n"
              + request.getHeaders()
              + (body == null ? "none" : body.hex()));
    }
    return seen;
  }

  /** A JVM that a shell without any language started. */
  private String resultsOfOtherJvm(List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(NonAsciiCalls.class.getName(), url()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("LANG", "C");
    Process process = builder.start();
    try {
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue(), output);
      return output;
    } finally {
      process.destroyForcibly();
    }
  }
}
