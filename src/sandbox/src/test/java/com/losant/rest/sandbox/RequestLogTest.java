package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a sandbox keeps of its requests. */
class RequestLogTest extends SandboxTestBase {
  private static SandboxRequest request(String id, int length) {
    return new SandboxRequest(id, "", "GET", "", "", Map.of(), "x".repeat(length));
  }

  private static List<String> ids(RequestLog log) {
    return log.all().stream().map(SandboxRequest::id).toList();
  }

  private String id(HttpRequest request) throws Exception {
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    List<String> ids = response.headers().allValues("X-Request-Id");
    assertEquals(1, ids.size(), response::toString);
    return ids.get(0);
  }

  @Test
  void everyResponseHasTheIdOfItsRequest() throws Exception {
    List<String> ids =
        List.of(
            id(request(flows).build()),
            id(request("/nowhere").header("X-Request-Id", "mine").build()),
            id(HttpRequest.newBuilder(URI.create(sandbox.url() + flows)).build()));
    assertEquals(3, ids.stream().distinct().count(), ids::toString);
    assertEquals(ids, sandbox.requests().stream().map(SandboxRequest::id).toList());
  }

  @Test
  void aRequestKnowsItsAction() {
    get(flows);
    get(flows + "/" + NOWHERE);
    get("/nowhere");
    assertEquals(
        List.of("flows.get", "flow.get", ""),
        sandbox.requests().stream().map(SandboxRequest::action).toList());
  }

  @Test
  void onlyTheLastRequestsAreKept() throws IOException, InterruptedException {
    try (LosantSandbox own = LosantSandbox.builder().recordedRequests(2).start()) {
      sandbox.close();
      sandbox = own;
      get("/1");
      get("/2");
      get("/3");
      assertEquals(List.of("/2", "/3"), own.requests().stream().map(SandboxRequest::path).toList());
      assertNull(own.server.takeRequest(0, TimeUnit.NANOSECONDS), "nor does the server keep any");
    }
  }

  @Test
  void largeRequestsMakePlaceEarlier() {
    RequestLog log = new RequestLog(10, 100);
    log.add(request("1", 40));
    log.add(request("2", 40));
    assertEquals(List.of("1", "2"), ids(log));
    log.add(request("3", 40));
    assertEquals(List.of("2", "3"), ids(log));
    log.add(request("4", 1000));
    assertEquals(List.of("4"), ids(log), "the last one stays, however large");
    log.add(request("5", 1));
    log.add(request("6", 1));
    assertEquals(List.of("5", "6"), ids(log));
    log.clear();
    assertTrue(log.all().isEmpty());
  }

  @Test
  void aLogCanBeWithoutRequestsButNotWithLess() {
    RequestLog log = new RequestLog(0, 100);
    log.add(request("1", 1));
    assertTrue(log.all().isEmpty());
    LosantSandbox.Builder builder = LosantSandbox.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.recordedRequests(-1));
  }
}
