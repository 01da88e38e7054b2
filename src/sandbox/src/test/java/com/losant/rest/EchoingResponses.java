package com.losant.rest;

import com.losant.rest.workflows.WorkflowPatch;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;

/**
 * Returns what the request said: its id, the name in its body, its query. The first letter of the
 * id says how.
 */
final class EchoingResponses extends Dispatcher {
  /** The first letter of an id that does not exist. */
  static final char MISSING = 'a';

  /** The first letter of an id that is there at the second request only. */
  static final char SECOND_TIME = 'b';

  private final MockWebServer server;
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  EchoingResponses(MockWebServer server) {
    this.server = server;
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    // Nobody looks at the record of requests, which would grow and grow.
    server.takeRequest(0, TimeUnit.MILLISECONDS);
    String id = Objects.requireNonNull(request.getUrl()).pathSegments().get(3);
    if (id.charAt(0) == MISSING) {
      return respond(404, "{\"type\": \"NotFound\", \"message\": \"no workflow " + id + "\"}", id);
    }
    if (id.charAt(0) == SECOND_TIME && seen.add(id)) {
      return respond(503, "{}", id);
    }
    seen.remove(id);
    ByteString body = request.getBody();
    String name =
        body == null
            ? "name of " + id
            : WorkflowPatch.CODEC.fromJson(body.string(StandardCharsets.UTF_8)).name();
    return respond(200, "{\"id\": \"" + id + "\", \"name\": \"" + name + "\"}", id);
  }

  private static MockResponse respond(int status, String json, String id) {
    return json(status, json).setHeader("X-Echo", id).build();
  }

  static MockResponse.Builder json(int status, String json) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json; charset=utf-8")
        .body(json);
  }
}
