package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class WebsiteTest {
  @Test
  void theLatencyAddsToTheDelayThatAResponseHas() throws InterruptedException {
    Dispatcher api =
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse.Builder().headersDelay(2, TimeUnit.MILLISECONDS).build();
          }
        };
    MockResponse response =
        new Website(api, Duration.ofMillis(40), JsonTrees.object()).dispatch(request("/x"));
    assertEquals(Duration.ofMillis(42), Duration.ofNanos(response.getHeadersDelayNanos()));
  }

  private static RecordedRequest request(String target) {
    HttpUrl url = HttpUrl.get("http://127.0.0.1" + target);
    return new RecordedRequest(
        0,
        0,
        null,
        List.of(),
        "GET",
        target,
        "HTTP/1.1",
        url,
        Headers.of(),
        ByteString.EMPTY,
        0,
        List.of(),
        null);
  }

  @Test
  void aNegativeLatencyIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> LosantSandbox.builder().latency(Duration.ofMillis(-1)));
  }
}
