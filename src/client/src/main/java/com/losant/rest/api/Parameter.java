package com.losant.rest.api;

import com.losant.rest.model.JsonType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter with its value as text, not yet encoded.
 *
 * @param name the name
 * @param value the value
 */
public record Parameter(String name, String value) {
  static <T> void add(List<Parameter> to, String name, @Nullable T value, JsonType<T> type) {
    if (value != null) {
      to.add(new Parameter(name, type.toText(value)));
    }
  }
}
