package com.losant.rest.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.EveryActionTestBase;
import com.losant.rest.json.LosantTime;
import com.losant.rest.shared.AdvancedDeviceQuery;
import com.losant.rest.shared.DeviceTagFilterItem;
import com.losant.rest.shared.QueryOperators;
import com.losant.rest.shared.QueuedJob;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.shared.TagPartsQuery;
import com.losant.rest.shared.TagQueryNotEquals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every action on what devices reported: pumps, and how fast they ran. */
class EveryDataActionTest extends EveryActionTestBase {
  private static final String PUMP_7 = "65a1ea44d4e5b6a7988c0d2a";
  private static final String PUMP_8 = "65a1ea9fd4e5b6a7988c0d5c";
  private static final DeviceTagFilterItem FLOOR_8 =
      DeviceTagFilterItem.builder().key("floor").value("8").build();

  @Override
  protected void begin() {}

  @Test
  void timeSeriesQuery() {
    TimeSeriesQuery query =
        TimeSeriesQuery.builder()
            .deviceIds(List.of(PUMP_7, PUMP_8))
            .deviceTags(List.of(FLOOR_8))
            .attributes(List.of("rpm"))
            .start(LosantTime.ago(Duration.ofHours(2)))
            .end(LosantTime.now())
            .resolution(Duration.ofHours(1))
            .aggregation(TimeSeriesAggregation.MEAN)
            .build();

    TimeSeriesData hours = losant.data().timeSeriesQuery(applicationId, query);

    assertEquals(Duration.ofHours(1), hours.resolution());
    for (Map.Entry<String, TimeSeriesDevice> device : hours.devices().entrySet()) {
      assertFalse(device.getKey().isEmpty());
      assertTrue(device.getValue().name().startsWith("Pump"));
      for (DataPoint point : device.getValue().points()) {
        assertFalse(point.time().isBefore(hours.start()));
        assertTrue(point.data().get("rpm").asDouble() > 0);
      }
    }
    TimeSeriesDevice pump7 = hours.devices().get(PUMP_7);
    assertEquals(List.of("north", "south"), pump7.tags().get("serves"));
    assertEquals(1448.5, pump7.points().get(0).data().get("rpm").asDouble());
  }

  @Test
  void timeSeriesQueryOfReportsAsTheyCame() {
    TimeSeriesQuery latest =
        TimeSeriesQuery.builder()
            .deviceIds(List.of(PUMP_7))
            .attributes(List.of("rpm", "running", "mode"))
            .end(Instant.parse("2024-03-05T12:00:00Z"))
            .duration(Duration.ofDays(1))
            .aggregation(TimeSeriesAggregation.NONE)
            .limit(2)
            .order(SortDirection.DESC)
            .build();

    assertFalse(losant.data().timeSeriesQuery(applicationId, latest).devices().isEmpty());
  }

  @Test
  void timeSeriesQueryOfTheTimeAtAValue() {
    AdvancedDeviceQuery pumpsInUse =
        AdvancedDeviceQuery.builder()
            .name(QueryOperators.builder().startsWith("Pump").build())
            .tags(
                TagQueryNotEquals.builder()
                    .ne(TagPartsQuery.builder().tagKey("spare").build())
                    .build())
            .build();
    TimeSeriesQuery timeRunning =
        TimeSeriesQuery.builder()
            .deviceQuery(pumpsInUse)
            .attributes(List.of("running"))
            .start(LosantTime.ago(Duration.ofDays(1)))
            .resolution(Duration.ofHours(12))
            .aggregation(
                TimeAtValueAggregation.builder()
                    .options(TimeAtValueOptions.builder().value(true).build())
                    .build())
            .build();

    assertFalse(losant.data().timeSeriesQuery(applicationId, timeRunning).devices().isEmpty());
  }

  @Test
  void lastValueQuery() {
    LastValueQuery query =
        LastValueQuery.builder()
            .attribute("rpm")
            .deviceTags(List.of(FLOOR_8))
            .end(LosantTime.ago(Duration.ofDays(1)))
            .build();

    Map<String, DataPoint> lastValues = losant.data().lastValueQuery(applicationId, query).asMap();

    DataPoint pump7 = lastValues.get(PUMP_7);
    assertEquals(Instant.parse("2024-03-05T11:59:31.204Z"), pump7.time());
    assertEquals(1450, pump7.data().get("rpm").asInt());
    assertNull(lastValues.get("65a1ea9fd4e5b6a7988c0d5d"));
  }

  @Test
  void export() {
    DevicesDataExport lastMonth =
        DevicesDataExport.builder()
            .email("gardener@example.com")
            .callbackUrl("https://example.com/data-exported")
            .deviceIds(List.of(PUMP_7, PUMP_8))
            .attributes(List.of("rpm", "running"))
            .start(LosantTime.ago(Duration.ofDays(30)))
            .end(LosantTime.now())
            .options(
                DevicesDataExportOptions.builder()
                    .includeDate(true)
                    .includeID(true)
                    .includeBlobData(false)
                    .filePerDevice(true)
                    .build())
            .build();

    QueuedJob job = losant.data().export(applicationId, lastMonth);

    assertEquals(true, job.jobQueued());
  }
}
