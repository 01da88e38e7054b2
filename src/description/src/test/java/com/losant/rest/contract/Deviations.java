package com.losant.rest.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Where the description differs from the documents on purpose. Each entry has a reason ({@code
 * why}) and is one of these:
 *
 * <ul>
 *   <li>{@code at, documents, here}: every row that matches says something else here,
 *   <li>{@code at, documents}: every row that matches is left out here,
 *   <li>{@code at, here}: a row that the documents do not have,
 *   <li>{@code merge, of}: several shapes of the documents are one schema here. A part on which
 *       they disagree becomes {@code this or that}, and needs an entry of its own.
 * </ul>
 *
 * {@code at} is a key or a list of keys; a {@code *} in it stands for any text. An entry that does
 * not fit the documents any more is an error, so that none outlives its reason.
 */
final class Deviations {
  private final List<Map<String, Object>> entries;

  private Deviations(List<Map<String, Object>> entries) {
    this.entries = entries;
  }

  /** Reads the list that stands under a heading of a YAML text. */
  @SuppressWarnings("unchecked")
  static Deviations parse(String yaml, String heading) {
    Object document = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return new Deviations(
        (List<Map<String, Object>>) ((Map<String, Object>) document).get(heading));
  }

  /** The facts that the description has to state, made from those of the documents. */
  Map<String, String> apply(Map<String, String> documented) {
    Map<String, String> facts = new TreeMap<>(documented);
    for (Map<String, Object> entry : entries) {
      if (text(entry, "why").length() < 10) {
        throw new IllegalArgumentException("A deviation without a reason: " + entry);
      }
      if (entry.containsKey("merge")) {
        for (Object part : list(entry.get("of"))) {
          merge(facts, (String) part, text(entry, "merge"));
        }
      } else {
        for (Object key : list(entry.get("at"))) {
          change(facts, (String) key, text(entry, "documents"), text(entry, "here"));
        }
      }
    }
    return facts;
  }

  private static void merge(Map<String, String> facts, String from, String to) {
    List<String> keys =
        facts.keySet().stream()
            .filter(key -> key.equals(from) || key.startsWith(from + "."))
            .toList();
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("Nothing to merge: " + from);
    }
    if (facts.getOrDefault(to, "").startsWith("one of ")) {
      facts.remove(to);
    }
    for (String key : keys) {
      facts.merge(
          to + key.substring(from.length()),
          facts.remove(key),
          (one, other) -> one.equals(other) ? one : one + " or " + other);
    }
  }

  private static void change(
      Map<String, String> facts, String key, String documented, String here) {
    if (documented.isEmpty()) {
      if (here.isEmpty() || facts.putIfAbsent(key, here) != null) {
        throw new IllegalArgumentException("Not a new fact: " + key);
      }
      return;
    }
    Pattern pattern = Pattern.compile(Pattern.quote(key).replace("*", "\\E.*\\Q"));
    List<String> keys = facts.keySet().stream().filter(pattern.asMatchPredicate()).toList();
    if (keys.isEmpty() || documented.equals(here)) {
      throw new IllegalArgumentException("Not a deviation: " + key);
    }
    for (String match : keys) {
      if (!facts.get(match).equals(documented)) {
        throw new IllegalArgumentException(
            match + ": the documents do not say " + documented + " but " + facts.get(match));
      }
      if (here.isEmpty()) {
        facts.remove(match);
      } else {
        facts.put(match, here);
      }
    }
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of(value);
  }

  private static String text(Map<String, Object> entry, String key) {
    return (String) entry.getOrDefault(key, "");
  }
}
