package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.ActionCalls;
import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.LosantApiException;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A redirect is an error; nobody gets the request, and with it the token, that it points to. */
class RedirectTest extends LoopbackTestBase {
  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 303, 304, 307, 308})
  void aRedirectToTheSameHostIsNotFollowed(int status) {
    redirect(status, url() + "/elsewhere");
    respond(200, "{}");
    assertRedirected(status, client(), "flow.get");
    assertEquals(1, server.getRequestCount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"flow.get", "flow.patch", "flow.delete", "flows.post"})
  void aRedirectToAnotherHostIsNotFollowed(String action) throws IOException {
    try (MockWebServer other = new MockWebServer()) {
      other.start();
      other.enqueue(new MockResponse.Builder().body("{}").build());
      redirect(307, other.url("/").toString());
      assertRedirected(307, client(), action);
      assertEquals(0, other.getRequestCount());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 307})
  void aRedirectIsNotFollowedByAnHttpClientOfTheUserEither(int status) {
    redirect(status, url() + "/elsewhere");
    respond(200, "{}");
    OkHttpClient own = new OkHttpClient.Builder().followRedirects(true).build();
    assertRedirected(status, clientBuilder().httpClient(own).build(), "flow.get");
    assertEquals(1, server.getRequestCount());
  }

  private void redirect(int status, String location) {
    respond(new MockResponse.Builder().code(status).setHeader("Location", location));
  }

  private static void assertRedirected(int status, LosantClient client, String action) {
    try (client) {
      LosantApiException e =
          assertThrows(LosantApiException.class, () -> ActionCalls.call(client, action));
      assertSame(LosantApiException.class, e.getClass());
      assertEquals(status, e.status());
      assertTrue(e.response().header("Location").isPresent());
    }
  }
}
