package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.Ids;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what callers changed in a file, as the requests that changed it, and makes the same changes
 * again when the sandbox starts: with the moment and the identifiers of the first time they have
 * the same outcome. Called by one thread at a time.
 */
final class ChangeLog implements AutoCloseable {
  private static final String CONTENT_TYPE = "Content-Type";
  private static final String JSON = "application/json";

  private final Ids ids;
  private final HeldClock clock;
  private DataFile file;
  private int repeated;

  ChangeLog(Ids ids, HeldClock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /** A request of the sandbox to itself. */
  static SandboxRequest request(String method, String path, String query, String body) {
    return request(method, path, query, JSON, body);
  }

  /** A request as one that came, with another path. */
  static SandboxRequest request(SandboxRequest like, String path) {
    String contentType = like.header(CONTENT_TYPE).orElse(JSON);
    return request(like.method(), path, like.query(), contentType, like.body());
  }

  private static SandboxRequest request(
      String method, String path, String query, String contentType, String body) {
    Map<String, List<String>> headers = Map.of(CONTENT_TYPE, List.of(contentType));
    return new SandboxRequest("", "", method, path, query, headers, body);
  }

  /** Repeats what the file has, and keeps everything from now on. */
  void keepIn(Path path, Function<SandboxRequest, ActionResponse> action) {
    try {
      file = DataFile.open(path, line -> repeat(line, action));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot use the data file", e);
    } finally {
      clock.release();
    }
  }

  /** How many changes the file had. */
  int repeated() {
    return repeated;
  }

  /** Does the change that a request asks for; when it returns, the change is kept. */
  ActionResponse perform(SandboxRequest request, Supplier<ActionResponse> action) {
    if (file == null) {
      return action.get();
    }
    Instant now = clock.instant();
    ObjectNode line = JsonTrees.object().put("time", now.toString()).put("ids", ids.count());
    line.put("method", request.method()).put("path", request.path());
    line.put("query", request.query()).put("body", request.body());
    request
        .header(CONTENT_TYPE)
        .filter(FormReader::isForm)
        .ifPresent(form -> line.put("contentType", form));
    clock.hold(now);
    try {
      file.checkIntact();
      ActionResponse response = action.get();
      file.add(line);
      return response;
    } catch (IOException e) {
      throw RefusedException.notKept(e.toString());
    } finally {
      clock.release();
    }
  }

  private void repeat(JsonNode line, Function<SandboxRequest, ActionResponse> action) {
    SandboxRequest request =
        request(
            JsonTrees.text(line, "method"),
            JsonTrees.text(line, "path"),
            JsonTrees.text(line, "query"),
            line.path("contentType").asString(JSON),
            JsonTrees.text(line, "body"));
    ids.resume(line.path("ids").asLong());
    clock.hold(Instant.parse(JsonTrees.text(line, "time")));
    ActionResponse response = action.apply(request);
    if (response.status() >= 300) {
      throw new IllegalStateException(
          "this sandbox does not take the change any more: "
              + JsonTrees.text(response.body(), "message"));
    }
    repeated++;
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
