package com.losant.rest.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns a description and the limits beside it into the text of a Javadoc comment. */
final class Javadoc {
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");

  private Javadoc() {}

  static String of(Map<String, Object> described, Map<String, Object> limited) {
    List<String> sentences = new ArrayList<>();
    Object description = described.getOrDefault("description", limited.get("description"));
    if (description != null) {
      sentences.add(prose(description.toString().strip().replaceAll("\\s+", " ")));
    }
    String said = sentences.toString();
    range(limited, "minLength", "maxLength", " characters", said, sentences);
    range(limited, "minItems", "maxItems", " items", said, sentences);
    range(limited, "minProperties", "maxProperties", " properties", said, sentences);
    range(limited, "minimum", "maximum", "", said, sentences);
    Object values = limited.get("enum");
    if (values instanceof List<?> one && one.size() == 1) {
      sentences.add("The only value is {@code " + one.get(0) + "}.");
    }
    if (limited.get("pattern") instanceof String pattern) {
      sentences.add("Matches {@code " + pattern + "}.");
    }
    if (limited.get("default") != null) {
      sentences.add("Default: {@code " + limited.get("default") + "}.");
    }
    return String.join(" ", sentences);
  }

  private static String prose(String text) {
    String escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("*/", "*&#47;");
    return CODE.matcher(escaped).replaceAll("{@code $1}");
  }

  private static void range(
      Map<String, Object> schema,
      String minKey,
      String maxKey,
      String what,
      String said,
      List<String> sentences) {
    Object min = schema.get(minKey);
    Object max = schema.get(maxKey);
    if (max != null && said.contains(max.toString())) {
      return; // the description has it in better words
    }
    if (min != null && max != null) {
      sentences.add(
          min.equals(max) ? "Exactly " + min + what + "." : min + " to " + max + what + ".");
    } else if (max != null) {
      sentences.add("At most " + max + what + ".");
    } else if (min != null) {
      sentences.add("At least " + min + what + ".");
    }
  }
}
