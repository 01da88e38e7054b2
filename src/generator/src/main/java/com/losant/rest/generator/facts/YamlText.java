package com.losant.rest.generator.facts;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes YAML in the style of {@code openapi/}: blocks, but lists of plain values in one line. */
final class YamlText {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$./#][A-Za-z0-9_$./#*^+(){}-]*");
  private static final Pattern SPECIAL =
      Pattern.compile("true|false|null|yes|no|on|off|y|n|~|.*[{}].*", Pattern.CASE_INSENSITIVE);
  private static final int WIDTH = 130;

  private YamlText() {}

  static String of(Map<String, Object> document) {
    StringBuilder text = new StringBuilder();
    map(document, "", text);
    return text.toString();
  }

  private static void map(Map<?, ?> map, String indent, StringBuilder text) {
    map.forEach(
        (key, value) -> {
          text.append(indent).append(scalar(String.valueOf(key))).append(':');
          value(value, indent, text);
        });
  }

  private static void value(Object value, String indent, StringBuilder text) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      text.append('\n');
      map(map, indent + "  ", text);
    } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
      text.append('\n');
      for (Object item : list) {
        StringBuilder block = new StringBuilder();
        map((Map<?, ?>) item, indent + "    ", block);
        text.append(indent).append("  - ").append(block.substring(indent.length() + 4));
      }
    } else if (value instanceof List<?> list) {
      text.append(' ').append(inLine(list, indent)).append('\n');
    } else {
      text.append(' ').append(value instanceof Map ? "{}" : scalar(value)).append('\n');
    }
  }

  private static String inLine(List<?> list, String indent) {
    String line = list.stream().map(YamlText::scalar).collect(Collectors.joining(", ", "[", "]"));
    StringBuilder wrapped = new StringBuilder();
    int width = indent.length();
    for (String word : line.split("(?<=,) ")) {
      if (width + word.length() > WIDTH - 20) {
        wrapped.append("\n").append(indent).append("  ");
        width = indent.length();
      } else if (!wrapped.isEmpty()) {
        wrapped.append(' ');
      }
      wrapped.append(word);
      width += word.length() + 1;
    }
    return wrapped.toString();
  }

  private static String scalar(Object value) {
    if (!(value instanceof String text)) {
      return String.valueOf(value);
    }
    if (PLAIN.matcher(text).matches() && !SPECIAL.matcher(text).matches()) {
      return text;
    }
    boolean isPrintable = text.chars().allMatch(c -> c >= ' ' && c < 127);
    return isPrintable
        ? "'" + text.replace("'", "''") + "'"
        : JsonMapper.shared().writeValueAsString(text);
  }
}
