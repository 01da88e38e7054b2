package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** A fresh sandbox for each test, whose time stands still, and plain HTTP calls to it. */
public abstract class SandboxTestBase {
  protected static final String NOWHERE = "575ec8687ae143cd83dc4a97";

  protected final HttpClient http = HttpClient.newHttpClient();
  protected final TestClock clock = new TestClock();
  protected LosantSandbox sandbox;
  protected String flows;

  @BeforeEach
  protected void startSandbox() {
    sandbox = LosantSandbox.builder().clock(clock).start();
    flows = "/applications/" + sandbox.applicationId() + "/flows";
  }

  @AfterEach
  protected void stopSandbox() {
    sandbox.close();
  }

  /** A response over HTTP. */
  public record Reply(int status, JsonNode body) {
    public String message() {
      return JsonTrees.text(body, "message");
    }

    /** The values of a property of the listed items, in their order. */
    public List<String> all(String property) {
      return StreamSupport.stream(body.path("items").spliterator(), false)
          .map(item -> JsonTrees.text(item, property))
          .toList();
    }
  }

  protected Reply get(String path) {
    return send(request(path).GET().build());
  }

  protected Reply delete(String path) {
    return send(request(path).DELETE().build());
  }

  protected Reply post(String path, String body) {
    return send(request(path).POST(BodyPublishers.ofString(body)).build());
  }

  protected Reply patch(String path, String body) {
    return send(request(path).method("PATCH", BodyPublishers.ofString(body)).build());
  }

  protected HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(sandbox.url() + path))
        .header("Authorization", "Bearer " + sandbox.token())
        .header("Content-Type", "application/json");
  }

  protected Reply send(HttpRequest request) {
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return new Reply(response.statusCode(), JsonTrees.parse(response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Creates a workflow from its name and further properties, and returns it. */
  protected JsonNode create(String name, String more) {
    String separator = more.isEmpty() ? "" : ", ";
    Reply reply = post(flows, json("{'name': '" + name + "'" + separator + more + "}"));
    assertEquals(201, reply.status(), reply.message());
    return reply.body();
  }

  protected JsonNode create(String name) {
    return create(name, "");
  }

  /** The path of a workflow. */
  protected String path(JsonNode workflow) {
    return flows + "/" + JsonTrees.text(workflow, "id");
  }

  /** JSON with single quotes, to be read more easily. */
  protected static String json(String text) {
    return text.replace('\'', '"');
  }

  protected static JsonNode tree(String text) {
    return JsonTrees.parse(json(text));
  }

  /** What is wrong with a value by a component schema of the description. */
  protected static List<String> violations(String schema, JsonNode value) {
    return ApiDescription.shared().schemas().check("/components/schemas/" + schema, schema, value);
  }

  protected static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A clock that only moves when it is told to. */
  public static final class TestClock extends Clock {
    private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

    public void advance(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
