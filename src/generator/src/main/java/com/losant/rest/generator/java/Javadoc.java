package com.losant.rest.generator.java;

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
    range(limited, "minLength", "maxLength", "character", said, sentences);
    range(limited, "minItems", "maxItems", "item", said, sentences);
    range(limited, "minProperties", "maxProperties", "property", said, sentences);
    range(limited, "minimum", "maximum", "", said, sentences);
    Object values = limited.get("enum");
    if (values instanceof List<?> one && one.size() == 1) {
      sentences.add("The only value is {@code " + one.get(0) + "}.");
    }
    if (limited.get("pattern") instanceof String pattern) {
      sentences.add("Matches {@code " + pattern + "}.");
    }
    Object byDefault = limited.get("default");
    if (byDefault != null && !said.contains("efault")) {
      sentences.add("Defaults to {@code " + byDefault + "}.");
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
    if (says(said, max) || (max == null && says(said, min))) {
      return; // the description has it in better words
    }
    if (min != null && max != null) {
      sentences.add(
          min.equals(max)
              ? "Exactly " + counted(min, what) + "."
              : min + " to " + counted(max, what) + ".");
    } else if (max != null) {
      sentences.add("At most " + counted(max, what) + ".");
    } else if (min != null) {
      sentences.add("At least " + counted(min, what) + ".");
    }
  }

  private static boolean says(String said, Object number) {
    return number != null && Pattern.compile("\\b" + number + "\\b").matcher(said).find();
  }

  private static String counted(Object number, String what) {
    if (what.isEmpty()) {
      return number.toString();
    }
    String plural = what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
    return number + " " + (number.equals(1) ? what : plural);
  }
}
