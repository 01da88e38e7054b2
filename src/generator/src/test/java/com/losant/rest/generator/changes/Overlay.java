package com.losant.rest.generator.changes;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import java.util.List;
import java.util.Map;

/**
 * Applies the actions of an <a href="https://spec.openapis.org/overlay/v1.0.0.html">overlay</a> to
 * a description.
 */
final class Overlay {
  private static final Configuration LISTS =
      Configuration.builder()
          .options(Option.ALWAYS_RETURN_LIST, Option.SUPPRESS_EXCEPTIONS)
          .build();

  private Overlay() {}

  static void apply(Map<?, ?> overlay, Map<String, Object> document) {
    for (Object action : (List<?>) overlay.get("actions")) {
      apply(
          (String) ((Map<?, ?>) action).get("target"),
          ((Map<?, ?>) action).get("update"),
          document);
    }
  }

  /** Merges an update into each target; or removes it, if there is no update. */
  static void apply(String target, Object update, Map<String, Object> document) {
    List<Object> targets = JsonPath.using(LISTS).parse(document).read(target);
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("the description has no " + target);
    }
    if (update == null) {
      JsonPath.using(LISTS).parse(document).delete(target);
    } else {
      targets.forEach(each -> merge(each, update));
    }
  }

  /** Objects are merged, arrays grow, everything else is replaced. */
  @SuppressWarnings("unchecked")
  private static void merge(Object target, Object update) {
    if (target instanceof List<?>) {
      ((List<Object>) target).add(update);
      return;
    }
    Map<String, Object> map = (Map<String, Object>) target;
    ((Map<String, Object>) update)
        .forEach(
            (key, value) -> {
              Object old = map.get(key);
              if (old instanceof Map && value instanceof Map) {
                merge(old, value);
              } else if (old instanceof List && value instanceof List<?> items) {
                ((List<Object>) old).addAll(items);
              } else {
                map.put(key, value);
              }
            });
  }
}
