package com.losant.rest.generator.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Where the description differs from the documents on purpose. Each entry has a reason ({@code
 * why}) and is one of these:
 *
 * <ul>
 *   <li>{@code at, documents, here}: the documents say the one, the description the other,
 *   <li>{@code at, documents}: what the documents have there is left out here,
 *   <li>{@code at, here}: the documents have nothing there,
 *   <li>{@code at, part, here}: what the documents say of one part is said of another one here; a
 *       {@code *} at the end of {@code part} stands for any name, and then also in {@code here},
 *   <li>{@code at, merged: true}: several variants of the documents are one schema here. What they
 *       say of a part in different words becomes {@code this or that}, and needs an entry of its
 *       own.
 * </ul>
 *
 * {@code at} is a place of the documents, such as {@code flow.stats} or {@code flow.get.query
 * page}, or a list of places. A {@code *} in it stands for any text, if the documents have
 * something there; the entry is then for those places where they say what {@code documents} says.
 * An entry that does not fit the documents any more is an error, so that none outlives its reason.
 */
public final class Deviations {
  private static final int SHORTEST_REASON = 10;

  /** One entry with one of its places. */
  private record Entry(Pattern at, String written, Map<String, Object> content) {
    /** Most places are told apart by how they begin and end, faster than by a pattern. */
    boolean isAt(String place) {
      return isOfMany()
          ? place.startsWith(written.substring(0, written.indexOf('*')))
              && place.endsWith(written.substring(written.lastIndexOf('*') + 1))
              && at.matcher(place).matches()
          : place.equals(written);
    }

    boolean isOfMany() {
      return written.indexOf('*') >= 0;
    }

    String text(String key) {
      return content.containsKey(key) ? String.valueOf(content.get(key)) : "";
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Set<Entry> used = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private Deviations() {}

  /** Reads a YAML list of entries. */
  @SuppressWarnings("unchecked")
  public static Deviations parse(String yaml) {
    Object document = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    Deviations deviations = new Deviations();
    if (document != null) {
      ((List<Map<String, Object>>) document).forEach(deviations::add);
    }
    return deviations;
  }

  private void add(Map<String, Object> content) {
    Object at = content.get("at");
    boolean isComplete =
        at != null
            && (content.containsKey("documents")
                || content.containsKey("here")
                || content.containsKey("merged"))
            && Set.of("at", "documents", "here", "part", "merged", "why")
                .containsAll(content.keySet());
    if (!isComplete || String.valueOf(content.get("why")).length() < SHORTEST_REASON) {
      faults.add("no deviation, or one without a reason: " + content);
      return;
    }
    for (Object place : at instanceof List<?> list ? list : List.of(at)) {
      Pattern pattern = Pattern.compile(Pattern.quote((String) place).replace("*", "\\E.*\\Q"));
      entries.add(new Entry(pattern, (String) place, content));
    }
  }

  /**
   * What the description has to say at a place; nothing if it has to be silent.
   *
   * @param documented what the documents say, or nothing
   */
  Optional<String> expected(String place, Optional<String> documented) {
    Optional<String> expected = documented;
    for (Entry entry : entries) {
      if (!entry.isAt(place) || entry.content().containsKey("part") || isMerge(entry)) {
        continue;
      }
      if (!expected.equals(text(entry, "documents"))) {
        if (!entry.isOfMany()) { // otherwise it is meant for other places
          fault(entry, place + " says " + expected.orElse("nothing"));
        }
      } else if (expected.equals(text(entry, "here"))) {
        fault(entry, "it says the same of both");
      } else {
        used.add(entry);
        expected = text(entry, "here");
      }
    }
    return expected;
  }

  private static Optional<String> text(Entry entry, String key) {
    return entry.text(key).isEmpty() ? Optional.empty() : Optional.of(entry.text(key));
  }

  /** The parts below a place that the documents do not have. */
  List<String> added(String place) {
    List<String> added = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.text("documents").isEmpty() && entry.text("part").isEmpty() && !isMerge(entry)) {
        int end = entry.written().lastIndexOf('.');
        if (entry.written().substring(0, Math.max(end, 0)).equals(place)) {
          added.add(entry.written().substring(end + 1));
        }
      }
    }
    return added;
  }

  /** The name that a part of the documents has here. */
  String part(String place, String part) {
    for (Entry entry : entries) {
      Optional<String> here = here(entry, part);
      if (here.isPresent() && entry.isAt(place)) {
        used.add(entry);
        return here.get();
      }
    }
    return part;
  }

  private static Optional<String> here(Entry entry, String part) {
    String written = entry.text("part");
    if (!written.endsWith(" *")) {
      return written.equals(part) ? Optional.of(entry.text("here")) : Optional.empty();
    }
    String beginning = written.substring(0, written.length() - 1);
    return part.startsWith(beginning)
        ? Optional.of(entry.text("here").replace("*", part.substring(beginning.length())))
        : Optional.empty();
  }

  boolean isMerged(String place) {
    for (Entry entry : entries) {
      if (entry.isAt(place) && isMerge(entry)) {
        used.add(entry);
        return true;
      }
    }
    return false;
  }

  private static boolean isMerge(Entry entry) {
    return !entry.text("merged").isEmpty();
  }

  private void fault(Entry entry, String message) {
    faults.add("the deviation at " + entry.written() + " does not fit the documents: " + message);
  }

  /** What is wrong with the entries, once all places have been looked at. */
  List<String> faults() {
    List<String> all = new ArrayList<>(faults);
    for (Entry entry : entries) {
      if (!used.contains(entry)) {
        all.add("the deviation at " + entry.written() + " fits no place of what is described");
      }
    }
    return all.stream().distinct().toList();
  }
}
