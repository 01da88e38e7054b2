package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.json.JsonCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Pages of an endpoint that the library has no method for. */
class OwnPagesTest extends LoopbackTestBase {
  private static final ApiAction DEVICES =
      ApiAction.builder("devices.get", "GET", "/devices").build();

  @Test
  void pagesAreReadByTheirNumber() throws InterruptedException {
    respond(
        200, "{\"items\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"perPage\": 2, \"totalCount\": 3}");
    respond(200, "{\"items\": [{\"id\": \"c\"}], \"perPage\": 2, \"totalCount\": 3}");
    try (LosantClient losant = client()) {
      Pages<JsonNode, JsonNode> devices =
          Pages.numbered(
              losant.call(ApiRequest.of(DEVICES).returning(JsonCodec.ANY)),
              "page",
              OwnPagesTest::items,
              page -> page.path("perPage").intValue(),
              page -> page.path("totalCount").intValue());
      assertEquals(List.of("a", "b", "c"), ids(devices));
    }
    request();
    assertEquals("1", request().getUrl().queryParameter("page"));
  }

  @Test
  void pagesAreReadByTheirKey() throws InterruptedException {
    respond(200, "{\"items\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}");
    respond(200, "{\"items\": []}");
    try (LosantClient losant = client()) {
      Pages<JsonNode, JsonNode> devices =
          Pages.keyed(
              losant.call(ApiRequest.of(DEVICES).returning(JsonCodec.ANY)),
              Keyset.of("id", "q", "by", "direction", List.of("page")),
              OwnPagesTest::items,
              device -> device.path("id").stringValue());
      assertEquals(List.of("a", "b"), ids(devices));
    }
    assertEquals("{}", request().getUrl().queryParameter("q"));
    assertEquals("{\"id\":{\"$gt\":\"b\"}}", request().getUrl().queryParameter("q"));
  }

  private static List<JsonNode> items(JsonNode page) {
    List<JsonNode> items = new ArrayList<>();
    page.path("items").forEach(items::add);
    return items;
  }

  private static List<String> ids(Pages<JsonNode, JsonNode> devices) {
    try (Stream<JsonNode> stream = devices.stream()) {
      return stream.map(device -> device.path("id").stringValue()).toList();
    }
  }
}
