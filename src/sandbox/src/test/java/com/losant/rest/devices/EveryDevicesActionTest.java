package com.losant.rest.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.losant.rest.EveryActionTestBase;
import com.losant.rest.api.ActionResult;
import com.losant.rest.sandbox.SandboxRequest;
import com.losant.rest.shared.DeviceTag;
import com.losant.rest.shared.DeviceTagFilterItem;
import com.losant.rest.shared.SortDirection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every action on devices, their attributes and their recipes. */
class EveryDevicesActionTest extends EveryActionTestBase {
  private static final String DEVICE_ID = "65a1f4e8d4e5b6a7988c2a07";

  private String recipeId = "";

  @Override
  protected void begin() {
    for (DeviceAttribute attribute : attributes()) {
      losant.deviceAttributes().post(applicationId, DEVICE_ID, attribute);
    }
    recipeId =
        losant
            .deviceRecipes()
            .post(
                applicationId,
                DeviceRecipePost.builder().name("Pump").attributes(attributes()).build())
            .id();
  }

  private static List<DeviceAttribute> attributes() {
    return List.of(
        DeviceAttribute.builder().name("rpm").dataType(AttributeDataType.NUMBER).build(),
        DeviceAttribute.builder().name("running").dataType(AttributeDataType.BOOLEAN).build());
  }

  /** What was sent last, for requests whose response tells nothing of it. */
  private String lastBody() {
    List<SandboxRequest> requests = sandbox.requests();
    return requests.get(requests.size() - 1).body();
  }

  private static <T> T done(ActionResult<T> result) {
    if (result instanceof ActionResult.Done<T> done) {
      return done.value();
    }
    throw new AssertionError("not done yet: " + result);
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
    DeviceAttribute flow =
        DeviceAttribute.builder()
            .name("flow")
            .dataType(AttributeDataType.NUMBER)
            .attributeTags(Map.of("unit", "l/min"))
            .build();

    DeviceAttributeDetails added = losant.deviceAttributes().post(applicationId, DEVICE_ID, flow);

    assertEquals("flow", added.name());
    assertEquals(Map.of("unit", "l/min"), added.attributeTags());
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

  @Test
  void deviceRecipesGet() {
    DeviceRecipes recipes =
        losant
            .deviceRecipes()
            .get(
                applicationId,
                p ->
                    p.sortField(DeviceRecipeSortField.LAST_UPDATED)
                        .sortDirection(SortDirection.DESC)
                        .page(0)
                        .perPage(10)
                        .filterField("name")
                        .filter("P*")
                        .tagsAsObject(false)
                        .attributesAsObject(false));

    assertEquals("Pump", recipes.items().get(0).name());
  }

  @Test
  void deviceRecipesPost() {
    DeviceRecipePost pump =
        DeviceRecipePost.builder()
            .name("Pump")
            .deviceClass(DeviceClass.STANDALONE)
            .tags(List.of(DeviceTag.builder().key("building").value("North").build()))
            .attributes(
                List.of(
                    DeviceAttribute.builder()
                        .name("rpm")
                        .dataType(AttributeDataType.NUMBER)
                        .build()))
            .build();

    DeviceRecipe recipe =
        losant
            .deviceRecipes()
            .post(applicationId, pump, p -> p.tagsAsObject(false).attributesAsObject(false));

    assertEquals(DeviceClass.STANDALONE, recipe.deviceClass());
    assertEquals("North", recipe.tags().get(0).value());
  }

  @Test
  void deviceRecipeGet() {
    DeviceRecipe recipe =
        losant
            .deviceRecipe()
            .get(applicationId, recipeId, p -> p.tagsAsObject(false).attributesAsObject(false));

    assertEquals(
        List.of("rpm", "running"),
        recipe.attributes().stream().map(DeviceAttribute::name).toList());
  }

  @Test
  void deviceRecipePatch() {
    DeviceRecipePatch patch =
        DeviceRecipePatch.builder().name("Small pump").gatewayId(null).build();

    DeviceRecipe recipe =
        losant
            .deviceRecipe()
            .patch(
                applicationId,
                recipeId,
                patch,
                p -> p.tagsAsObject(false).attributesAsObject(false));

    assertEquals("Small pump", recipe.name());
    assertEquals("{\"name\":\"Small pump\",\"gatewayId\":null}", lastBody());
  }

  @Test
  void deviceRecipeBulkCreate() {
    DeviceRecipeBulkCreate table =
        DeviceRecipeBulkCreate.builder()
            .csv("pump,floor\nPump 7,8\nPump 8,9\n")
            .nameColumn("pump")
            .makeUniqueKeySecret(true)
            .build();

    ActionResult<BulkCreation> result =
        losant.deviceRecipe().bulkCreate(applicationId, recipeId, table);

    BulkCreation creation = done(result);
    assertEquals(2, creation.created());
    assertFalse(creation.toString().contains("secret"), "it may be logged");
  }

  @Test
  void deviceRecipeDelete() {
    assertEquals(true, losant.deviceRecipe().delete(applicationId, recipeId).success());
  }
}
