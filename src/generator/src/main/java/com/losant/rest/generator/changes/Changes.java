package com.losant.rest.generator.changes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The differences found so far, and how those are found that need no knowledge of their place. */
final class Changes {
  /** What is to be done with what both editions have. */
  interface InBoth {
    void compare(String name, JsonNode was, JsonNode is);
  }

  private static final Set<String> WORDS =
      Set.of("title", "summary", "description", "externalDocs", "example", "examples", "$comment");

  private static final int SHOWN_LENGTH = 60;

  private final Map<String, Change> byText = new LinkedHashMap<>();

  List<Change> list() {
    return List.copyOf(byText.values());
  }

  void add(Place place, Effect effect, String what) {
    SortedSet<String> requests = new TreeSet<>();
    SortedSet<String> answers = new TreeSet<>();
    if (!place.name().startsWith(place.action())) {
      (place.answer() ? answers : requests).add(place.action());
    }
    Change change = new Change(effect.in(place), place.name(), what, requests, answers);
    byText.merge(change.text(), change, Change::and);
  }

  /** Compares what has names. */
  void named(
      Place place,
      String noun,
      JsonNode was,
      JsonNode is,
      Function<String, Effect> added,
      Function<String, Effect> removed,
      InBoth both) {
    for (String name : keys(was, is)) {
      if (!was.has(name)) {
        add(place, added.apply(name), noun + shorten(name) + " added");
      } else if (!is.has(name)) {
        add(place, removed.apply(name), noun + shorten(name) + " removed");
      } else {
        both.compare(name, was.get(name), is.get(name));
      }
    }
  }

  void named(
      Place place,
      String noun,
      JsonNode was,
      JsonNode is,
      Effect added,
      Effect removed,
      InBoth both) {
    named(place, noun, was, is, name -> added, name -> removed, both);
  }

  /** Compares what is either there or not; {@code %s} stands for it in the words. */
  void set(
      Place place,
      Set<String> was,
      Set<String> is,
      Effect added,
      String addedWords,
      Effect removed,
      String removedWords) {
    is.stream()
        .filter(item -> !was.contains(item))
        .forEach(item -> add(place, added, addedWords.formatted(item)));
    was.stream()
        .filter(item -> !is.contains(item))
        .forEach(item -> add(place, removed, removedWords.formatted(item)));
  }

  /** The same where an empty set means that nothing is limited. */
  void choice(
      Place place,
      String noun,
      Set<String> was,
      Set<String> is,
      Effect added,
      String addedWords,
      Effect removed,
      String removedWords) {
    if (was.isEmpty() == is.isEmpty()) {
      set(place, was, is, added, addedWords, removed, removedWords);
    } else if (was.isEmpty()) {
      add(
          place,
          Effect.NARROWS,
          "any " + noun + " was allowed, now only " + shorten(is.toString()));
    } else {
      add(
          place,
          Effect.WIDENS,
          "any " + noun + " is allowed, no longer only " + shorten(was.toString()));
    }
  }

  /** Compares what is either a text or unknown. Of the unknown any change may break somebody. */
  void value(Place place, String key, JsonNode was, JsonNode is) {
    if (was.equals(is)) {
      return;
    }
    if (WORDS.contains(key)) {
      add(place, Effect.REWORDS, key + " changed");
    } else if (key.equals("deprecated")) {
      add(place, Effect.CHANGES, is.asBoolean(false) ? "deprecated" : "no longer deprecated");
    } else if (was.isMissingNode()) {
      // To do without an extension that is new is to do as before, unless it says how to write.
      boolean isOffer = key.startsWith("x-") && !key.equals("x-query-encoding");
      Effect effect = isOffer ? Effect.ADDS : Effect.BREAKS;
      add(place, effect, key + " added: " + show(is));
    } else if (is.isMissingNode()) {
      add(place, Effect.BREAKS, key + " removed, was " + show(was));
    } else {
      add(place, Effect.BREAKS, key + " changed from " + show(was) + " to " + show(is));
    }
  }

  /** The names in both, those of the one first. */
  static Set<String> keys(JsonNode one, JsonNode other) {
    Set<String> keys = new LinkedHashSet<>(one.propertyNames());
    keys.addAll(other.propertyNames());
    return keys;
  }

  /** The different items of a list, in words. */
  static Set<String> items(JsonNode list, Function<JsonNode, String> words) {
    Set<String> items = new LinkedHashSet<>();
    list.forEach(item -> items.add(words.apply(item)));
    return items;
  }

  /** A value in a line of the report. */
  static String show(JsonNode value) {
    return shorten(value.toString());
  }

  static String shorten(String text) {
    return text.length() <= SHOWN_LENGTH ? text : text.substring(0, SHOWN_LENGTH) + "…";
  }
}
