package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.losant.rest.data.Aggregation;
import com.losant.rest.data.TimeAtValueAggregation;
import com.losant.rest.data.TimeAtValueOptions;
import com.losant.rest.data.TimeSeriesAggregation;
import org.junit.jupiter.api.Test;

/** Alternatives that are known by the value of a property. */
class AggregationChoiceTest {
  private static Aggregation read(String json) {
    return Aggregation.CODEC.fromJson(json);
  }

  @Test
  void aNameIsAnEnum() {
    Aggregation mean = read("\"MEAN\"");

    assertEquals(TimeSeriesAggregation.MEAN, mean.asTimeSeriesAggregation());
    assertNull(mean.asPlainAggregation());
    assertNull(mean.asTimeAtValueAggregation());
  }

  @Test
  void objectsAreToldApartByTheirType() {
    Aggregation mean = read("{\"type\":\"MEAN\",\"options\":{}}");
    assertEquals(TimeSeriesAggregation.MEAN, mean.asPlainAggregation().type());
    assertNull(mean.asTimeAtValueAggregation());

    Aggregation time = read("{\"type\":\"TIMEATVALUE\",\"options\":{\"value\":true}}");
    assertEquals(
        TimeAtValueAggregation.builder()
            .options(TimeAtValueOptions.builder().value(true).build())
            .build(),
        time.asTimeAtValueAggregation());
    assertNull(time.asPlainAggregation());
  }

  @Test
  void whatIsNewIsNoneOfThem() {
    Aggregation mode = read("{\"type\":\"MODE\",\"options\":{\"of\":2}}");

    assertNull(mode.asTimeSeriesAggregation());
    assertNull(mode.asPlainAggregation());
    assertNull(mode.asTimeAtValueAggregation());
    assertEquals("{\"type\":\"MODE\",\"options\":{\"of\":2}}", mode.toJson());
  }
}
