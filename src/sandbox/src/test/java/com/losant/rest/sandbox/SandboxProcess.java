package com.losant.rest.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The sandbox as a process of its own, as its users run it. */
final class SandboxProcess implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final BufferedReader out;
  private final List<String> welcome = new ArrayList<>();

  private SandboxProcess(List<String> launcher, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(launcher);
    command.addAll(List.of(arguments));
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
      out = process.inputReader(StandardCharsets.UTF_8);
      String line = out.readLine();
      while (line != null) {
        welcome.add(line);
        line = line.startsWith("Ready") ? null : out.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the main class with the class path of this test. */
  static SandboxProcess ofClasses(String... arguments) {
    String classPath = System.getProperty("java.class.path");
    return new SandboxProcess(List.of("-cp", classPath, SandboxMain.class.getName()), arguments);
  }

  /** Starts the jar. */
  static SandboxProcess ofJar(Path jar, String... arguments) {
    return new SandboxProcess(List.of("-jar", jar.toString()), arguments);
  }

  /** All that it printed until it was ready, or until it ended. */
  String welcome() {
    return String.join("\n", welcome);
  }

  /** What stands behind a label at the start of a line. */
  String shown(String label) {
    return welcome.stream()
        .filter(line -> line.startsWith("  " + label + " "))
        .map(line -> line.substring(label.length() + 3).trim())
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + label + " in:\n" + welcome()));
  }

  /** The path of the workflows. */
  String flows() {
    return "/applications/" + shown("application") + "/flows";
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send("GET", path, "");
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return send("POST", path, body);
  }

  HttpResponse<String> patch(String path, String body) throws IOException, InterruptedException {
    return send("PATCH", path, body);
  }

  HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    return HTTP.send(
        request(path).method(method, BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(shown("API") + path))
        .header("Authorization", "Bearer " + shown("access token"))
        .header("Content-Type", "application/json");
  }

  /** Asks it to stop as a service manager does, and returns what it still printed. */
  List<String> terminate() {
    // The process itself would close its output as well.
    process.toHandle().destroy();
    return out.lines().toList();
  }

  /** Ends it without a chance to do anything. */
  void kill() {
    process.destroyForcibly();
    exitCode();
  }

  int exitCode() {
    try {
      if (process.waitFor(60, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      throw new AssertionError("It still runs");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
