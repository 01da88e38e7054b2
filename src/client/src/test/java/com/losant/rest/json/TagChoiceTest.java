package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.losant.rest.shared.TagPartsQuery;
import com.losant.rest.shared.TagQueryCondition;
import com.losant.rest.shared.TagTextCondition;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Alternatives that are known by any of their properties, or by having none of these. */
class TagChoiceTest {
  private static TagQueryCondition read(String json) {
    return TagQueryCondition.CODEC.fromJson(json);
  }

  @Test
  void whatHasOneOfThePropertiesIsIt() {
    for (String json : new String[] {"{\"$tagKey\":\"floor\"}", "{\"$tagValue\":null}"}) {
      assertNotNull(read(json).asTagPartsQuery(), json);
      assertNull(read(json).asMap(), json);
      assertNull(read(json).asTagQueryNotEquals(), json);
    }
  }

  @Test
  void whatHasNoneOfThemIsAMap() {
    TagQueryCondition condition = read("{\"floor\":\"8\"}");

    assertEquals(Map.of("floor", TagTextCondition.of("8")), condition.asMap());
    assertNull(condition.asTagPartsQuery());
    assertNull(condition.asTagQueryEquals());
  }

  @Test
  void anOperatorIsKnownByItsName() {
    TagQueryCondition condition = read("{\"$ne\":{\"$tagKey\":\"spare\"}}");

    TagPartsQuery spare = TagPartsQuery.builder().tagKey("spare").build();
    assertEquals(spare, condition.asTagQueryNotEquals().ne().asTagPartsQuery());
    assertNull(condition.asMap());
    assertNull(read("null").asMap());
  }
}
