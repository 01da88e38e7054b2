package com.losant.rest.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;

/** All that is served: the API after its latency, the description, and the reference page. */
final class Website extends Dispatcher {
  /** Nothing on the page calls another machine, whatever its scripts try. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self';"
          + " img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'";

  private record Page(String resource, String type) {}

  private static final Map<String, Page> PAGES =
      Map.of(
          "/", new Page("reference/index.html", "text/html; charset=utf-8"),
          "/openapi.json", new Page("openapi.json", "application/json"),
          "/openapi.yaml", new Page("openapi.yaml", "application/yaml"),
          "/reference/page.css", new Page("reference/page.css", "text/css; charset=utf-8"),
          "/reference/page.js", new Page("reference/page.js", "text/javascript; charset=utf-8"),
          "/reference/scalar.js",
              new Page(
                  "/META-INF/resources/webjars/scalar/scalar.js",
                  "text/javascript; charset=utf-8"));

  private final Dispatcher api;
  private final Duration latency;
  private final String settings;

  /**
   * A website around the API.
   *
   * @param basePath what stands before the paths of the API
   * @param token the token that the page sends
   * @param applicationId the application that the page starts with
   */
  Website(Dispatcher api, Duration latency, String basePath, String token, String applicationId) {
    this.api = api;
    this.latency = latency;
    this.settings =
        Json.compact(
            Json.object()
                .put("basePath", basePath)
                .put("token", token)
                .put("applicationId", applicationId));
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    String path = request.getTarget().replaceFirst("\\?.*", "");
    boolean isGet = MarkedSocket.method(request).equals("GET");
    if (isGet && path.equals("/reference/sandbox.json")) {
      return page("application/json", new Buffer().writeUtf8(settings)).build();
    }
    if (isGet && PAGES.containsKey(path)) {
      Page page = PAGES.get(path);
      MockResponse.Builder response = page(page.type(), read(page.resource()));
      // The page itself holds the token, so only the description is for pages of other servers.
      return path.startsWith("/openapi.") ? shared(response, request).build() : response.build();
    }
    if (isPreflight(request)) {
      return preflight(request);
    }
    MockResponse.Builder response = api.dispatch(request).newBuilder();
    long delay = response.getHeadersDelayNanos() + latency.toNanos();
    return shared(response.headersDelay(delay, TimeUnit.NANOSECONDS), request).build();
  }

  private static MockResponse.Builder page(String type, Buffer body) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", type)
        .setHeader("Cache-Control", "no-cache")
        .setHeader("Content-Security-Policy", POLICY)
        .setHeader("X-Content-Type-Options", "nosniff")
        .body(body);
  }

  private static Buffer read(String resource) {
    try (InputStream in = Website.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return new Buffer().write(in.readAllBytes());
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

  /** Lets pages of other servers read the answer. */
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
