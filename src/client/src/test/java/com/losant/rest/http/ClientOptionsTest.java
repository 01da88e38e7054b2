package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.RetryPolicy;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** Options do not change, and none is forgotten when they are copied. */
class ClientOptionsTest {
  private final ClientOptions defaults = ClientOptions.builder().build();

  @Test
  void noOptionIsLostWhereTheyAreCopied() throws IllegalAccessException {
    ClientOptions options = changed(ClientOptions.builder()).build();
    ClientOptions copy = options.toBuilder().build();
    for (Field field : ClientOptions.class.getDeclaredFields()) {
      if (!field.getName().equals("signIn")) { // which is in place of an access token
        assertNotEquals(field.get(defaults), field.get(options), field + " is not changed here");
        assertEquals(field.get(options), field.get(copy), field.toString());
      }
    }
  }

  @Test
  void signingInIsInPlaceOfAnAccessToken() {
    ClientOptions.Builder builder = changed(ClientOptions.builder());
    builder.signIn(transport -> "token");
    ClientOptions options = builder.build();
    assertNull(options.accessToken);
    assertSame(options.signIn, options.toBuilder().build().signIn);
    builder.accessToken("token");
    assertNull(builder.build().signIn);
  }

  @Test
  void optionsDoNotChangeWithTheirBuilder() throws IllegalAccessException {
    ClientOptions.Builder builder = ClientOptions.builder();
    ClientOptions before = builder.build();
    changed(builder);
    changed(before.toBuilder());
    for (Field field : ClientOptions.class.getDeclaredFields()) {
      assertTrue(Modifier.isFinal(field.getModifiers()), field.toString());
      if (!field.getName().equals("commonParams")) {
        assertEquals(field.get(defaults), field.get(before), field.toString());
      }
    }
    assertEquals(defaults.commonParams.query(), before.commonParams.query());
  }

  private static ClientOptions.Builder changed(ClientOptions.Builder builder) {
    builder.baseUrl("https://losant.example");
    builder.accessToken("token");
    builder.allowPlainHttp();
    builder.commonParams(p -> p.links(false));
    builder.connectTimeout(Duration.ofSeconds(1));
    builder.readTimeout(Duration.ofSeconds(2));
    builder.writeTimeout(Duration.ofSeconds(3));
    builder.callTimeout(Duration.ofSeconds(4));
    builder.retryPolicy(RetryPolicy.NONE);
    builder.respectRateLimits();
    builder.maxResponseBytes(5);
    builder.observer(action -> null);
    builder.userAgent("greenhouse");
    builder.httpClient(new OkHttpClient());
    builder.maxBackgroundCalls(6);
    builder.backgroundExecutor(Runnable::run);
    builder.backgroundContext(task -> task);
    return builder;
  }
}
