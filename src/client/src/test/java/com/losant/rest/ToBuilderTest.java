package com.losant.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.json.JsonCodec;
import mockwebserver3.RecordedRequest;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** Clients that differ from another one in some options. */
class ToBuilderTest extends LoopbackTestBase {
  @Test
  void theOtherClientHasTheSameOptionsButThoseThatAreChanged() throws InterruptedException {
    respond(200, "{}");
    respond(200, "{}");
    try (LosantClient losant =
            clientBuilder().userAgent("greenhouse").commonParams(p -> p.links(false)).build();
        LosantClient other =
            losant.toBuilder().accessToken("other").commonParams(p -> p.actions(true)).build()) {
      other.flow().get("a", "f");
      losant.flow().get("a", "f");
      assertEquals(losant.toString(), other.toString());
    }
    RecordedRequest changed = request();
    assertEquals("greenhouse", changed.getHeaders().get("User-Agent"));
    assertEquals("Bearer other", changed.getHeaders().get("Authorization"));
    assertEquals(
        "/applications/a/flows/f?_actions=true&_links=false&_embedded=true", changed.getTarget());
    RecordedRequest unchanged = request();
    assertEquals("Bearer " + TOKEN, unchanged.getHeaders().get("Authorization"));
    assertEquals(
        "/applications/a/flows/f?_actions=false&_links=false&_embedded=true",
        unchanged.getTarget());
  }

  @Test
  void closingOneClientLeavesTheOtherOpen() {
    respond(200, "{}");
    respond(200, "{}");
    LosantClient losant = client();
    try (LosantClient other = losant.toBuilder().build()) {
      other.flow().get("a", "f");
      losant.close();
      other.flow().get("a", "f");
    }
    assertThrows(LosantConnectionException.class, () -> losant.flow().get("a", "f"));
  }

  @Test
  void aClosedClientStillHasItsOptions() throws InterruptedException {
    respond(200, "{}");
    LosantClient closed = client();
    closed.close();
    try (LosantClient other = closed.toBuilder().build()) {
      other.flow().get("a", "f");
    }
    assertEquals("Bearer " + TOKEN, request().getHeaders().get("Authorization"));
  }

  @Test
  void connectionsAreSharedOnlyIfTheUserBroughtThem() {
    for (int i = 0; i < 4; i++) {
      respond(200, "{}");
    }
    ConnectionPool pool = new ConnectionPool();
    OkHttpClient http = new OkHttpClient.Builder().connectionPool(pool).build();
    try (LosantClient losant = clientBuilder().httpClient(http).build();
        LosantClient other = losant.toBuilder().build()) {
      losant.flow().get("a", "f");
      other.flow().get("a", "f");
      assertEquals(1, pool.connectionCount());
    }
    pool.evictAll();
    try (LosantClient losant = client();
        LosantClient other = losant.toBuilder().build()) {
      losant.flow().get("a", "f");
      other.flow().get("a", "f");
    }
    assertEquals(0, pool.connectionCount());
    assertEquals(4, server.getRequestCount());
  }

  @Test
  void anUnsafeTokenIsRefusedHereToo() throws InterruptedException {
    try (LosantClient losant = client()) {
      LosantClient.Builder builder = losant.toBuilder().baseUrl("http://api.losant.com");
      assertThrows(IllegalStateException.class, builder::build);
    }
    respond(200, "{}");
    try (LosantClient losant = LosantClient.builder().baseUrl(url()).build();
        LosantClient other = losant.toBuilder().build()) {
      ApiAction open = ApiAction.builder("auth.status", "GET", "/auth").build();
      other.call(ApiRequest.of(open).returning(JsonCodec.ANY)).execute();
    }
    assertNull(request().getHeaders().get("Authorization"));
  }
}
