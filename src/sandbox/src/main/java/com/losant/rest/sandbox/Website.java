package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import tools.jackson.databind.JsonNode;

/** All that is served: the API after its latency, the description, and the reference page. */
final class Website extends Dispatcher {
  /** Nothing on the page calls another machine, whatever its scripts try. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self';"
          + " img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "md", "text/markdown; charset=utf-8",
          "yaml", "application/yaml");

  /** The name of a file in the folder that other teams get, too; none leads out of it. */
  private static final Pattern FILE =
      Pattern.compile("(/\\w[\\w.-]*){1,2}\\.(?<kind>" + String.join("|", TYPES.keySet()) + ")");

  /** Where the page has room for the settings. */
  private static final String NO_SETTINGS = ">null<";

  private final Dispatcher api;
  private final Duration latency;
  private final String settings;

  /**
   * A website around the API.
   *
   * @param settings what the page has to know, its access token among them
   */
  Website(Dispatcher api, Duration latency, JsonNode settings) {
    this.api = api;
    this.latency = latency;
    String json = JsonTrees.compact(settings);
    this.settings = json.replace("<", "\\u003c"); // where it goes, HTML ends at the next tag
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    String path = request.getTarget().replaceFirst("\\?.*", "").replaceFirst("^/$", "/index.html");
    Optional<MockResponse.Builder> page =
        MarkedSocket.method(request).equals("GET") ? page(path) : Optional.empty();
    if (page.isPresent()) {
      MockResponse.Builder response = page.get();
      // The page itself holds the token, so only the description is for pages of other servers.
      return path.startsWith("/openapi") ? shared(response, request).build() : response.build();
    }
    if (isPreflight(request)) {
      return preflight(request);
    }
    MockResponse.Builder response = api.dispatch(request).newBuilder();
    long delay = response.getHeadersDelayNanos() + latency.toNanos();
    return shared(response.headersDelay(delay, TimeUnit.NANOSECONDS), request).build();
  }

  private Optional<MockResponse.Builder> page(String path) {
    Matcher file = FILE.matcher(path);
    return file.matches()
        ? read(path.substring(1)).map(text -> page(text, file))
        : Optional.empty();
  }

  private MockResponse.Builder page(String text, Matcher file) {
    String body =
        file.group().equals("/index.html") ? text.replace(NO_SETTINGS, ">" + settings + "<") : text;
    return new MockResponse.Builder()
        .setHeader("Content-Type", TYPES.get(file.group("kind")))
        .setHeader("Cache-Control", "no-cache")
        .setHeader("Content-Security-Policy", POLICY)
        .setHeader("X-Content-Type-Options", "nosniff")
        .body(body);
  }

  private static Optional<String> read(String resource) {
    try (InputStream in =
        Website.class.getResourceAsStream("/com/losant/rest/openapi/" + resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a browser asks if a page of another server may send a request. */
  private static boolean isPreflight(RecordedRequest request) {
    return request.getMethod().equals("OPTIONS")
        && header(request, "Access-Control-Request-Method").isPresent();
  }

  private static MockResponse preflight(RecordedRequest request) {
    MockResponse.Builder response =
        new MockResponse.Builder()
            .code(204)
            .setHeader("Access-Control-Allow-Methods", "GET, POST, PATCH, DELETE")
            .setHeader("Access-Control-Max-Age", "600");
    header(request, "Access-Control-Request-Headers")
        .ifPresent(names -> response.setHeader("Access-Control-Allow-Headers", names));
    return shared(response, request).build();
  }

  /** Lets pages of other servers read the response. */
  private static MockResponse.Builder shared(
      MockResponse.Builder response, RecordedRequest request) {
    if (header(request, "Origin").isPresent()) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", "*");
    }
    return response;
  }

  private static Optional<String> header(RecordedRequest request, String name) {
    return Optional.ofNullable(request.getHeaders().get(name));
  }
}
