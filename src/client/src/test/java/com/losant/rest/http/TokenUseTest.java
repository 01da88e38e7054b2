package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.json.JsonCodec;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which requests carry an access token, and which are not sent without one. */
class TokenUseTest extends LoopbackTestBase {
  private static final ApiRequest<JsonNode> OPEN =
      request(ApiAction.builder("auth.authenticateUser", "POST", "/auth/user").withoutToken());
  private static final ApiRequest<JsonNode> UNKNOWN =
      request(ApiAction.builder("dashboard.get", "GET", "/dashboards/1"));
  private static final ApiRequest<JsonNode> SCOPED =
      request(ApiAction.builder("me.get", "GET", "/me").scopes(List.of("all.User")));

  private static ApiRequest<JsonNode> request(ApiAction.Builder action) {
    return ApiRequest.of(action.build()).returning(JsonCodec.ANY);
  }

  private LosantClient.Builder withoutToken() {
    return LosantClient.builder().baseUrl(url()).retryPolicy(RetryPolicy.NONE);
  }

  private @Nullable String sent(LosantClient losant, ApiRequest<?> request) throws Exception {
    respond(200, "{}");
    losant.call(request).execute();
    return request().getHeaders().get("Authorization");
  }

  @Test
  void theTokenOfTheClientGoesToActionsThatTakeOne() throws Exception {
    try (LosantClient losant = client()) {
      assertNull(sent(losant, OPEN));
      assertEquals("Bearer " + TOKEN, sent(losant, UNKNOWN));
      assertEquals("Bearer " + TOKEN, sent(losant, SCOPED));
    }
  }

  @Test
  void aTokenForOneCallIsAlwaysMeant() throws Exception {
    try (LosantClient losant = client()) {
      respond(200, "{}");
      losant.call(OPEN).with(o -> o.accessToken("of-this-call")).execute();
      assertEquals("Bearer of-this-call", request().getHeaders().get("Authorization"));
    }
  }

  @Test
  void withoutATokenWhatNeedsOneIsNotSent() throws Exception {
    try (LosantClient losant = withoutToken().build()) {
      assertNull(sent(losant, OPEN));
      assertNull(sent(losant, UNKNOWN));
      String message =
          assertThrows(IllegalStateException.class, () -> losant.flow().get(APPLICATION, FLOW))
              .getMessage();
      assertEquals(
          "flow.get needs an access token, and the client has none; set one with accessToken(…) of"
              + " the client or of the call (if a gateway adds it, accessToken(() -> null))",
          message);
      assertInstanceOf(
          IllegalStateException.class,
          assertThrows(ExecutionException.class, () -> losant.call(SCOPED).executeAsync().get())
              .getCause());
      respond(200, "{}");
      losant.call(SCOPED).with(o -> o.accessToken(TOKEN)).execute();
      assertEquals(3, server.getRequestCount());
    }
  }

  @Test
  void whereSomethingElseMayAddATokenNothingIsRefused() throws Exception {
    Supplier<@Nullable String> none = () -> null;
    for (LosantClient.Builder builder :
        List.of(withoutToken().accessToken(none), withoutToken().httpClient(new OkHttpClient()))) {
      try (LosantClient losant = builder.build()) {
        assertNull(sent(losant, SCOPED));
      }
    }
  }
}
