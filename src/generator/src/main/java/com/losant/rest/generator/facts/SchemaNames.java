package com.losant.rest.generator.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a new schema is called: the title that the documentation gives it, in PascalCase. */
final class SchemaNames {
  /** Words at the end of titles that say nothing. */
  private static final List<String> EMPTY_WORDS = List.of("Schema");

  private final Map<String, String> titles = new TreeMap<>();
  private final Map<String, String> words = new TreeMap<>();

  /**
   * Takes tables of titles by schema, and of words that are replaced.
   *
   * @param exceptions {@code word Flow = Workflow}, or {@code error = Api Error} for a whole title
   */
  SchemaNames(String titles, String exceptions) {
    Row.parse(titles).forEach(row -> this.titles.put(row.label(), row.fact()));
    for (Row row : Row.parse(exceptions)) {
      boolean isWord = row.label().startsWith("word ");
      if (isWord) {
        words.put(row.label().substring("word ".length()), row.fact());
      } else {
        this.titles.put(row.label(), row.fact());
      }
    }
  }

  /** The name of a schema of the documents. */
  String of(String schema) {
    return pascal(titles.getOrDefault(schema, schema));
  }

  /** The name of a part of a schema: that of the whole with that of the part. */
  String of(String whole, String part) {
    return whole + pascal(part);
  }

  /**
   * {@code Workflow Version Post} or {@code workflowVersionPost} as {@code WorkflowVersionPost}.
   */
  String pascal(String text) {
    StringBuilder name = new StringBuilder();
    List<String> parts =
        new ArrayList<>(List.of(text.split("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])")));
    parts.removeIf(part -> part.isEmpty() || EMPTY_WORDS.contains(part) && parts.size() > 1);
    for (String part : parts) {
      boolean isShort = part.equals(part.toUpperCase(Locale.ROOT));
      String rest = part.substring(1);
      String word =
          part.substring(0, 1).toUpperCase(Locale.ROOT)
              + (isShort ? rest.toLowerCase(Locale.ROOT) : rest);
      name.append(words.getOrDefault(word, word));
    }
    return name.toString();
  }

  /** What one of several is called. */
  static String singular(String name) {
    if (name.endsWith("ies")) {
      return name.substring(0, name.length() - 3) + "y";
    }
    boolean isPlural = name.endsWith("s") && !name.endsWith("ss") && !name.endsWith("us");
    return isPlural ? name.substring(0, name.length() - 1) : name;
  }
}
