package com.losant.rest.sandbox.internal.resources;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What an advanced query says of tags. */
public final class TagCondition {
  private static final String KEY = "$tagKey";
  private static final String VALUE = "$tagValue";

  private TagCondition() {}

  /**
   * Whether tags meet a condition.
   *
   * @param tags a list of tags with key and value each, or an object with values by key
   */
  public static boolean matches(JsonNode condition, JsonNode tags) {
    if (condition.has("$eq")) {
      return has(condition.path("$eq"), list(tags));
    }
    if (condition.has("$ne")) {
      return !has(condition.path("$ne"), list(tags));
    }
    return has(condition, list(tags));
  }

  private static ArrayNode list(JsonNode tags) {
    ArrayNode list = JsonTrees.array();
    if (tags.isArray()) {
      tags.forEach(list::add);
    } else {
      tags.forEachEntry(
          (key, value) -> list.add(JsonTrees.object().put("key", key).set("value", value)));
    }
    return list;
  }

  private static boolean has(JsonNode wanted, ArrayNode tags) {
    if (wanted.isNull()) {
      return tags.isEmpty();
    }
    if (wanted.has(KEY) || wanted.has(VALUE)) {
      return hasParts(wanted, tags);
    }
    return wanted.properties().stream().allMatch(entry -> hasValue(entry, tags));
  }

  private static boolean hasParts(JsonNode wanted, ArrayNode tags) {
    if (wanted.path(KEY).isNull() || wanted.path(VALUE).isNull()) {
      return tags.isEmpty();
    }
    return tags.valueStream()
        .anyMatch(
            tag ->
                (!wanted.has(KEY) || isText(wanted.path(KEY), tag.path("key")))
                    && (!wanted.has(VALUE) || isText(wanted.path(VALUE), tag.path("value"))));
  }

  private static boolean hasValue(Map.Entry<String, JsonNode> wanted, ArrayNode tags) {
    boolean isThere =
        tags.valueStream().anyMatch(tag -> JsonTrees.text(tag, "key").equals(wanted.getKey()));
    if (wanted.getValue().isNull()) {
      return !isThere;
    }
    return tags.valueStream()
        .filter(tag -> JsonTrees.text(tag, "key").equals(wanted.getKey()))
        .anyMatch(tag -> isText(wanted.getValue(), tag.path("value")));
  }

  private static boolean isText(JsonNode condition, JsonNode text) {
    if (condition.has("$in")) {
      return condition.path("$in").valueStream().anyMatch(text::equals);
    }
    if (condition.has("$nin")) {
      return condition.path("$nin").valueStream().noneMatch(text::equals);
    }
    return condition.equals(text);
  }
}
