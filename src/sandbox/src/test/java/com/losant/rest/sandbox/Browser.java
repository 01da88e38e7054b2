package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A headless Chromium, driven through ChromeDriver, where both are on the path. */
final class Browser implements AutoCloseable {
  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process driver;
  private final String session;

  private Browser(Path chromium, Path chromedriver) throws IOException, InterruptedException {
    // The port that it picks for IPv4 may be taken for IPv6, and then it gives up.
    Process starting = launch(chromedriver);
    Optional<String> port = port(starting);
    for (int more = 0; more < 4 && port.isEmpty(); more++) {
      starting = launch(chromedriver);
      port = port(starting);
    }
    driver = starting;
    String url =
        "http://127.0.0.1:"
            + port.orElseThrow(() -> new AssertionError("ChromeDriver does not start"))
            + "/session";
    JsonNode capabilities =
        JsonTrees.parse(
            """
            {"capabilities": {"alwaysMatch": {
              "timeouts": {"script": 60000},
              "goog:chromeOptions": {"binary": "%s", "args": ["--headless", "--no-sandbox",
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--window-size=1400,1000"]}}}}
            """
                .formatted(chromium));
    session = url + "/" + JsonTrees.text(post(url, capabilities), "sessionId");
  }

  /** Starts a browser, if there is one. */
  static Optional<Browser> start() throws IOException, InterruptedException {
    Optional<Path> chromium = onPath("chromium").or(() -> onPath("google-chrome"));
    Optional<Path> chromedriver = onPath("chromedriver");
    return chromium.isPresent() && chromedriver.isPresent()
        ? Optional.of(new Browser(chromium.get(), chromedriver.get()))
        : Optional.empty();
  }

  void open(String url) throws IOException, InterruptedException {
    post(session + "/url", JsonTrees.object().put("url", url));
  }

  /** Runs a script that ends by calling the function that is its last argument. */
  JsonNode run(String script) throws IOException, InterruptedException {
    ObjectNode body = JsonTrees.object().put("script", script);
    body.putArray("args");
    return post(session + "/execute/async", body);
  }

  @Override
  public void close() throws IOException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(session)).DELETE().build();
    try {
      HTTP.send(request, BodyHandlers.discarding());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    driver.destroy();
  }

  private static JsonNode post(String url, JsonNode body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .POST(BodyPublishers.ofString(JsonTrees.compact(body)))
            .build();
    var response = HTTP.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new AssertionError(response.body());
    }
    return JsonTrees.parse(response.body()).path("value");
  }

  private static Process launch(Path chromedriver) throws IOException {
    return new ProcessBuilder(chromedriver.toString(), "--port=0")
        .redirectErrorStream(true)
        .start();
  }

  private static Optional<String> port(Process driver) throws IOException {
    BufferedReader out = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher matcher = STARTED.matcher(line);
      if (matcher.find()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
