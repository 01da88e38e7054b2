package com.losant.rest.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.EveryActionTestBase;
import com.losant.rest.sandbox.SandboxRequest;
import com.losant.rest.shared.DeviceTagFilterItem;
import com.losant.rest.shared.SortDirection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every action on devices, their attributes and their recipes. */
class EveryDevicesActionTest extends EveryActionTestBase {
  private static final String DEVICE_ID = "65a1f4e8d4e5b6a7988c2a07";

  @Override
  protected void begin() {}

  /** What was sent last, for requests whose response tells nothing of it. */
  private String lastBody() {
    List<SandboxRequest> requests = sandbox.requests();
    return requests.get(requests.size() - 1).body();
  }

  @Test
  void deviceAttributesGet() {
    DeviceAttributes attributes =
        losant
            .deviceAttributes()
            .get(
                applicationId,
                DEVICE_ID,
                p ->
                    p.sortField(DeviceAttributeField.NAME)
                        .sortDirection(SortDirection.ASC)
                        .filterField(DeviceAttributeField.DATA_TYPE)
                        .filter("*"));

    assertEquals(
        List.of("rpm", "running"),
        attributes.items().stream().map(DeviceAttributeDetails::name).toList());
  }

  @Test
  void deviceAttributesPost() {
    DeviceAttribute rpm =
        DeviceAttribute.builder()
            .name("rpm")
            .dataType(AttributeDataType.NUMBER)
            .attributeTags(Map.of("unit", "1/min"))
            .build();

    DeviceAttributeDetails added = losant.deviceAttributes().post(applicationId, DEVICE_ID, rpm);

    assertEquals("rpm", added.name());
    assertEquals(Map.of("unit", "1/min"), added.attributeTags());
  }

  @Test
  void deviceAttributesPostWhatASystemCalculates() {
    DeviceAttribute mean =
        DeviceAttribute.builder()
            .name("meanTemperature")
            .dataType(AttributeDataType.NUMBER)
            .system(
                SystemAggregation.builder()
                    .aggregation(SystemAggregationMethod.MEAN)
                    .childAttributes(
                        List.of(
                            ChildAttribute.builder()
                                .name("temperature")
                                .mode(ChildAttributeMode.WHITELIST)
                                .deviceTags(
                                    List.of(
                                        DeviceTagFilterItem.builder()
                                            .key("floor")
                                            .value("8")
                                            .build()))
                                .build()))
                    .build())
            .build();

    losant.deviceAttributes().post(applicationId, DEVICE_ID, mean);

    assertEquals(mean.toJson(), lastBody());
  }

  @Test
  void deviceAttributeGet() {
    DeviceAttributeDetails rpm = losant.deviceAttribute().get(applicationId, DEVICE_ID, "rpm");

    assertEquals(AttributeDataType.NUMBER, rpm.dataType());
    assertEquals(DEVICE_ID, rpm.deviceId());
  }

  @Test
  void deviceAttributePatch() {
    DeviceAttributePatch patch =
        DeviceAttributePatch.builder().description("Turns of the shaft in a minute.").build();

    DeviceAttributeDetails rpm =
        losant.deviceAttribute().patch(applicationId, DEVICE_ID, "rpm", patch);

    assertEquals("Turns of the shaft in a minute.", rpm.description());
  }

  @Test
  void deviceAttributeDelete() {
    assertEquals(true, losant.deviceAttribute().delete(applicationId, DEVICE_ID, "rpm").success());
  }
}
