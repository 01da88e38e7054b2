package com.losant.rest.generator;

import com.losant.rest.generator.Change.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** The differences found so far, and how those are worded that need no knowledge of their place. */
final class Changes {
  private static final Set<String> WORDS =
      Set.of("title", "summary", "description", "externalDocs", "example", "examples", "$comment");

  private static final int SHOWN_LENGTH = 60;

  private final Map<String, Change> byText = new LinkedHashMap<>();

  List<Change> list() {
    return List.copyOf(byText.values());
  }

  void add(Place place, Severity severity, String what) {
    SortedSet<String> requests = new TreeSet<>();
    SortedSet<String> answers = new TreeSet<>();
    if (!place.name().startsWith(place.action())) {
      (place.answer() ? answers : requests).add(place.action());
    }
    Change change = new Change(severity, place.name(), what, requests, answers);
    byText.merge(change.text(), change, Change::and);
  }

  /** Breaks those who write requests; whoever reads answers gets no more than before. */
  void narrowed(Place place, String what) {
    add(place, place.answer() ? Severity.CHANGED : Severity.BREAKING, what);
  }

  /** Breaks those who read answers; whoever writes requests may do as before. */
  void widened(Place place, String what) {
    add(place, place.answer() ? Severity.BREAKING : Severity.CHANGED, what);
  }

  /** Compares what is either a text or unknown. Of the unknown any change may break somebody. */
  void compare(Place place, String key, Object was, Object is) {
    if (Objects.equals(was, is)) {
      return;
    }
    if (WORDS.contains(key)) {
      add(place, Severity.WORDS, key + " changed");
    } else if (key.equals("deprecated")) {
      add(place, Severity.CHANGED, Boolean.TRUE.equals(is) ? "deprecated" : "no longer deprecated");
    } else if (was == null) {
      // To do without an extension that is new is to do as before.
      add(
          place,
          key.startsWith("x-") ? Severity.ADDED : Severity.BREAKING,
          key + " added: " + show(is));
    } else if (is == null) {
      add(place, Severity.BREAKING, key + " removed, was " + show(was));
    } else {
      add(place, Severity.BREAKING, key + " changed from " + show(was) + " to " + show(is));
    }
  }

  /** A value in a line of the report. */
  static String show(Object value) {
    return shorten(JsonMapper.shared().writeValueAsString(value));
  }

  static String shorten(String text) {
    return text.length() <= SHOWN_LENGTH ? text : text.substring(0, SHOWN_LENGTH) + "…";
  }
}
