package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.events.EventPost;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A time that is a text, a number or an object, and an {@link Instant} in Java. */
class TimestampTest {
  private static final Instant TIME = Instant.parse("2016-06-13T04:00:00Z");

  private static EventPost event(String creationDate) {
    return EventPost.CODEC.fromJson("{\"creationDate\":" + creationDate + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2016-06-13T04:00:00.000Z\"",
        "\"2016-06-13T06:00:00+02:00\"",
        "1465790400000",
        "1465790400000.0",
        "{\"$date\":\"2016-06-13T04:00:00Z\"}"
      })
  void eachNotationIsRead(String notation) {
    assertEquals(TIME, event(notation).creationDate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2016-06-13T06:00:00+02:00\"",
        "1465790400000",
        "0.5",
        "-60000",
        "{\"$date\":\"2016-06-13T04:00:00Z\"}",
        "{\"$date\":1}",
        "\"yesterday\"",
        "[1]"
      })
  void whatWasReadIsWrittenAsItCame(String notation) {
    String json = "{\"creationDate\":" + notation + "}";

    assertEquals(json, EventPost.CODEC.fromJson(json).toJson());
  }

  @Test
  void whatIsSetIsWrittenAsText() {
    EventPost post = event("1465790400000").toBuilder().creationDate(TIME).build();

    assertEquals("{\"creationDate\":\"2016-06-13T04:00:00.000Z\"}", post.toJson());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"yesterday\"",
        "-60000",
        "true",
        "[]",
        "{}",
        "{\"$date\":1}",
        "{\"$date\":\"2016-06-13T04:00:00Z\",\"more\":1}"
      })
  void whatIsNoTimeIsRefused(String value) {
    EventPost post = event(value);

    assertThrows(LosantDecodeException.class, post::creationDate);
  }
}
