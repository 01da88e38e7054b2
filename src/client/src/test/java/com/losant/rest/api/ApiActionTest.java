package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.json.JsonCodec;
import com.losant.rest.workflows.VirtualButtonPress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actions, and what requests of them are counted by. */
class ApiActionTest {
  private static final RateLimit LIMIT = RateLimit.of(3, Duration.ofSeconds(5), "button");

  @Test
  void anActionHasWhatItWasBuiltWith() {
    ApiAction action =
        ApiAction.builder("flow.press", "POST", "/flows/{flowId}")
            .scopes(List.of("all.User"), "flow.*", "flow.press")
            .rateLimit(LIMIT)
            .build();
    assertEquals("flow.press", action.name());
    assertEquals("POST", action.method());
    assertEquals("/flows/{flowId}", action.path());
    assertEquals(List.of("all.User", "flow.*", "flow.press"), action.scopes());
    assertEquals(Optional.of(LIMIT), action.rateLimit());
    assertEquals("flow.press (POST /flows/{flowId})", action.toString());
  }

  @Test
  void withoutMoreItHasNoScopesAndNoRateLimit() {
    ApiAction action = ApiAction.builder("a", "GET", "/").build();
    assertEquals(List.of(), action.scopes());
    assertEquals(Optional.empty(), action.rateLimit());
  }

  @ParameterizedTest
  @CsvSource({
    "GET, true",
    "HEAD, true",
    "OPTIONS, true",
    "PUT, true",
    "DELETE, true",
    "POST, false",
    "PATCH, false"
  })
  void unlessItIsSaidTheMethodDecidesWhatIsIdempotent(String method, boolean idempotent) {
    ApiAction.Builder builder = ApiAction.builder("a", method, "/");
    assertEquals(idempotent, builder.build().idempotent());
    assertEquals(!idempotent, builder.idempotent(!idempotent).build().idempotent());
  }

  @Test
  void aListOfScopesThatManyActionsShareExistsOnce() {
    List<String> shared = List.of("all.User", "all.Organization");
    assertSame(shared, ApiAction.builder("a", "GET", "/").scopes(shared).build().scopes());
  }

  @Test
  void anActionDoesNotChangeWithItsBuilderOrItsScopes() {
    List<String> scopes = new ArrayList<>(List.of("one"));
    ApiAction.Builder builder = ApiAction.builder("a", "POST", "/").scopes(scopes);
    ApiAction action = builder.build();
    scopes.add("two");
    builder.idempotent(true).rateLimit(LIMIT);
    assertEquals(List.of("one"), action.scopes());
    assertEquals(false, action.idempotent());
    assertEquals(Optional.empty(), action.rateLimit());
    assertThrows(UnsupportedOperationException.class, () -> action.scopes().add("three"));
  }

  @Test
  void aRateLimitThatAllowsNothingIsRefused() {
    Duration second = Duration.ofSeconds(1);
    assertEquals("requests is 0; give 1 or more", refused(() -> RateLimit.of(0, second, "button")));
    assertEquals(
        "per is PT0S; give more than zero",
        refused(() -> RateLimit.of(1, Duration.ZERO, "button")));
    assertEquals(
        "per is PT-1S; give more than zero",
        refused(() -> RateLimit.of(1, second.negated(), "button")));
  }

  @Test
  void aRateLimitIsEqualByValue() {
    assertEquals(LIMIT, RateLimit.of(3, Duration.ofSeconds(5), "button"));
    assertEquals(LIMIT.hashCode(), RateLimit.of(3, Duration.ofSeconds(5), "button").hashCode());
    assertEquals(false, LIMIT.equals(RateLimit.of(4, Duration.ofSeconds(5), "button")));
    assertEquals(false, LIMIT.equals(RateLimit.of(3, Duration.ofSeconds(6), "button")));
    assertEquals(false, LIMIT.equals(RateLimit.of(3, Duration.ofSeconds(5), "other")));
    assertEquals("3 requests in PT5S for each button", LIMIT.toString());
  }

  @Test
  void requestsAreCountedByPathAndKey() {
    ApiAction limited = ApiAction.builder("a", "POST", "/as/{a}").rateLimit(LIMIT).build();
    assertEquals(Optional.of("/as/1"), request(limited).rateLimitKey());
    assertEquals(
        Optional.of("/as/1 key"), key(limited, VirtualButtonPress.builder().key("key").build()));
    assertEquals(
        Optional.empty(),
        key(limited, VirtualButtonPress.CODEC.fromJson("{}")),
        "Losant refuses it");
    ApiAction unlimited = ApiAction.builder("a", "POST", "/as/{a}").build();
    assertEquals(Optional.empty(), request(unlimited).rateLimitKey());
    assertEquals(Optional.empty(), key(unlimited, VirtualButtonPress.builder().key("key").build()));
  }

  private static Optional<String> key(ApiAction action, VirtualButtonPress press) {
    return ApiRequest.of(action)
        .path("a", "1")
        .rateLimitKey(press::key)
        .returning(JsonCodec.ANY)
        .rateLimitKey();
  }

  private static ApiRequest<?> request(ApiAction action) {
    return ApiRequest.of(action).path("a", "1").returning(JsonCodec.ANY);
  }

  private static String refused(Runnable made) {
    return assertThrows(IllegalArgumentException.class, made::run).getMessage();
  }
}
