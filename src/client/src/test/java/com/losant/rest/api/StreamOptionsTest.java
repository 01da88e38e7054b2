package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.json.JsonCodec;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamOptionsTest {
  private static final ApiAction ACTION =
      ApiAction.builder("a.stream", "GET", "/a")
          .eventStream("change")
          .keepAlive("every", Duration.ofSeconds(2))
          .build();

  @Test
  void nothingIsSetByDefault() {
    StreamOptions options = StreamOptions.none();
    assertEquals(RetryPolicy.NONE, options.reconnect());
    assertNull(options.silenceTimeout());
    assertEquals(1024 * 1024, options.maxEventBytes());
    assertNull(options.otherEvents());
    assertNull(options.request().timeout());
    assertNull(options.request().retryPolicy());
    assertNull(options.request().accessToken());
    assertTrue(options.request().headers().isEmpty());
  }

  @Test
  void aBuilderStartsWithAllOptions() {
    Runnable onOpen = () -> {};
    BiConsumer<String, String> others = (name, data) -> {};
    StreamOptions options =
        StreamOptions.builder()
            .timeout(Duration.ofSeconds(1))
            .retryPolicy(RetryPolicy.NONE)
            .accessToken("token")
            .header("X-A", "1")
            .reconnect(RetryPolicy.DEFAULT)
            .silenceTimeout(Duration.ofSeconds(3))
            .maxEventBytes(5)
            .onOpen(onOpen)
            .otherEvents(others)
            .build()
            .toBuilder()
            .build();
    assertEquals(Duration.ofSeconds(1), options.request().timeout());
    assertEquals(RetryPolicy.NONE, options.request().retryPolicy());
    assertEquals("token", options.request().accessToken());
    assertEquals("1", options.request().headers().get("x-a"));
    assertEquals(RetryPolicy.DEFAULT, options.reconnect());
    assertEquals(Duration.ofSeconds(3), options.silenceTimeout());
    assertEquals(5, options.maxEventBytes());
    assertSame(onOpen, options.onOpen());
    assertSame(others, options.otherEvents());
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    StreamOptions.Builder builder = StreamOptions.builder();
    for (Duration wrong : new Duration[] {Duration.ZERO, Duration.ofDays(25)}) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> builder.silenceTimeout(wrong))
              .getMessage();
      assertEquals("silenceTimeout is " + wrong + "; give from 1 millisecond to 24 days", message);
    }
    assertThrows(IllegalArgumentException.class, () -> builder.maxEventBytes(0));
    assertThrows(IllegalArgumentException.class, () -> builder.timeout(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> builder.header("authorization", "a"));
    assertThrows(NullPointerException.class, () -> builder.reconnect(null));
    assertThrows(
        IllegalArgumentException.class,
        () -> ApiAction.builder("a", "GET", "/a").keepAlive("every", Duration.ZERO));
  }

  @ParameterizedTest
  @CsvSource({", 2", "7, 7", "0, 2", "-3, 2", "many, 2", "99999999999999999999, 2"})
  void theIntervalOfKeepAlivesIsTheOneAskedFor(String value, long seconds) {
    ApiRequest<?> request =
        ApiRequest.of(ACTION).query("every", value, JsonCodec.STRING).returning(JsonCodec.ANY);
    assertEquals(Optional.of(Duration.ofSeconds(seconds)), request.keepAliveInterval());
  }

  @Test
  void aStreamWithoutKeepAlivesHasNoInterval() {
    ApiAction action = ApiAction.builder("a.stream", "GET", "/a").eventStream("change").build();
    assertEquals(
        Optional.empty(), ApiRequest.of(action).returning(JsonCodec.ANY).keepAliveInterval());
    assertEquals(Optional.of("change"), action.event());
    assertEquals(Optional.empty(), ApiAction.builder("a", "GET", "/a").build().event());
  }

  @Test
  void aCallHasItsRequestAndChangesAreNew() {
    Transport nothing =
        new Transport() {
          @Override
          public <T> ApiResponse<T> send(ApiRequest<T> request, RequestOptions options) {
            throw new AssertionError();
          }
        };
    var request = ApiRequest.of(ACTION).returning(JsonCodec.ANY);
    var call = new StreamCall<>(nothing, request);
    assertSame(request, call.request());
    assertEquals("GET /a", call.toString());
    assertNotNull(call.with(o -> o.maxEventBytes(1)));
    assertThrows(NullPointerException.class, () -> call.listen(null));
  }
}
