package com.losant.rest.sandbox.internal.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The templates are the same in every sandbox. */
class TemplatesTest extends SandboxTestBase {
  private static final String TEMPLATES = "/applicationTemplates";

  private static String category(int number) {
    return "64b7e018d4e5b6a7988a1b0" + number;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                             | Fleet tracking, Greenhouse climate, Pump monitoring, Soil moisture sensor, Weather forecast node",
        "sortDirection=desc&perPage=2 | Weather forecast node, Soil moisture sensor",
        "sortField=lastUpdated&page=4&perPage=1 | Weather forecast node",
        "filterField=name&filter=*ing | Fleet tracking, Pump monitoring",
        "keywords[0]=sensors          | Greenhouse climate, Pump monitoring, Soil moisture sensor",
        "keywords[0]=sensors&keywords[1]=greenhouse&perPage=1&page=1 | Soil moisture sensor",
        "keywords[0]=GPS              | ''",
        "categoryId=64b7e018d4e5b6a7988a1b01&keywords[0]=featured | Fleet tracking, Greenhouse climate",
        "categoryId=64B7E018D4E5B6A7988A1B04 | Soil moisture sensor",
        "categoryId=575ec8687ae143cd83dc4a97 | ''",
      })
  void listed(String query, String names) {
    String written = query == null ? "" : query.replace("[", "%5B").replace("]", "%5D");
    assertEquals(
        names.isEmpty() ? List.of() : List.of(names.split(", ")),
        get(TEMPLATES + "?" + written).all("name"));
  }

  @Test
  void aListTellsByWhatItIsLimited() {
    JsonNode page =
        get(TEMPLATES + "?keywords%5B0%5D=gps&categoryId=" + category(1) + "&perPage=1").body();

    assertEquals(tree("['gps']"), page.path("keywords"));
    assertEquals(category(1), JsonTrees.text(page, "categoryId"));
    assertEquals(1, page.path("totalCount").intValue());
    assertEquals("applicationTemplates", JsonTrees.text(page, "_type"));
  }

  @Test
  void oneIsReadByItsIdInAnyCase() {
    String id = get(TEMPLATES).all("id").get(1);

    JsonNode template = get(TEMPLATES + "/" + id.toUpperCase(Locale.ROOT)).body();

    assertEquals("Greenhouse climate", JsonTrees.text(template, "name"));
    assertEquals(TEMPLATES + "/" + id, template.at("/_links/self/href").asString());
    Reply nowhere = get(TEMPLATES + "/" + NOWHERE);
    assertEquals(404, nowhere.status());
    assertEquals("Application template was not found", nowhere.message());
  }

  @Test
  void categoriesBeginWithTheOneThatIsAskedFor() {
    JsonNode library = get(TEMPLATES + "/categories?baseId=" + category(2)).body();

    assertEquals(4, get(TEMPLATES + "/categories").all("id").size());
    assertEquals(List.of(category(2), category(3), category(4)), new Reply(200, library).all("id"));
    assertEquals(category(2), JsonTrees.text(library, "baseId"));
    assertEquals(3, library.path("count").intValue());
    assertEquals(
        List.of(category(4)), get(TEMPLATES + "/categories?baseId=" + category(4)).all("id"));
  }

  @Test
  void aCategoryThatIsNotThereIsRefused() {
    Reply reply = get(TEMPLATES + "/categories?baseId=x");

    assertEquals(400, reply.status());
    assertEquals("query parameter baseId: there is no category 'x'", reply.message());
  }

  @Test
  void keywordsAreListedOnce() {
    assertEquals(
        tree(
            "['featured', 'gps', 'greenhouse', 'http', 'lorawan', 'machines', 'map', 'sensors',"
                + " 'vibration', 'weather']"),
        get(TEMPLATES + "/keywords").body().path("keywords"));
  }
}
