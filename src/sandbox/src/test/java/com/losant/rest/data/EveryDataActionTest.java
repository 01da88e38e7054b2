package com.losant.rest.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.EveryActionTestBase;
import com.losant.rest.devices.AttributeDataType;
import com.losant.rest.devices.DeviceAttribute;
import com.losant.rest.devices.DevicePost;
import com.losant.rest.devices.DeviceState;
import com.losant.rest.json.LosantTime;
import com.losant.rest.shared.AdvancedDeviceQuery;
import com.losant.rest.shared.DeviceTag;
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
  private static final DeviceTagFilterItem FLOOR_8 =
      DeviceTagFilterItem.builder().key("floor").value("8").build();

  private String pump7 = "";
  private String pump8 = "";

  @Override
  protected void begin() {
    pump7 = pump("Pump 7");
    pump8 = pump("Pump 8");
    report(pump7, Duration.ofDays(2), 1450);
    report(pump7, Duration.ofMinutes(90), 1448);
    report(pump7, Duration.ofMinutes(80), 1449);
    report(pump8, Duration.ofMinutes(30), 900);
  }

  private String pump(String name) {
    DevicePost pump =
        DevicePost.builder()
            .name(name)
            .attributes(
                List.of(
                    DeviceAttribute.builder()
                        .name("rpm")
                        .dataType(AttributeDataType.NUMBER)
                        .build()))
            .tags(
                List.of(
                    DeviceTag.builder().key("floor").value("8").build(),
                    DeviceTag.builder().key("serves").value("north").build(),
                    DeviceTag.builder().key("serves").value("south").build()))
            .build();
    return losant.devices().post(applicationId, pump).id();
  }

  private void report(String device, Duration ago, int rpm) {
    DeviceState state =
        DeviceState.builder().time(Instant.now().minus(ago)).data(Map.of("rpm", rpm)).build();
    losant.device().sendState(applicationId, device, state);
  }

  @Test
  void timeSeriesQuery() {
    TimeSeriesQuery query =
        TimeSeriesQuery.builder()
            .deviceIds(List.of(pump7, pump8))
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
    TimeSeriesDevice ofPump7 = hours.devices().get(pump7);
    assertEquals(List.of("north", "south"), ofPump7.tags().get("serves"));
    assertEquals(1448.5, ofPump7.points().get(0).data().get("rpm").asDouble());
  }

  @Test
  void timeSeriesQueryOfReportsAsTheyCame() {
    TimeSeriesQuery latest =
        TimeSeriesQuery.builder()
            .deviceIds(List.of(pump7))
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

    DataPoint last = lastValues.get(pump7);
    assertTrue(last.time().isBefore(Instant.now().minus(Duration.ofDays(1))));
    assertEquals(1450, last.data().get("rpm").asInt());
    assertNull(lastValues.get(pump8));
  }

  @Test
  void export() {
    DevicesDataExport lastMonth =
        DevicesDataExport.builder()
            .email("gardener@example.com")
            .callbackUrl("https://example.com/data-exported")
            .deviceIds(List.of(pump7, pump8))
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
