package com.losant.rest.generator.changes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringJoiner;

/**
 * One difference to the last release, in words.
 *
 * @param requests the actions whose requests meet it
 * @param answers the actions whose answers meet it
 */
record Change(
    Severity severity,
    String place,
    String what,
    SortedSet<String> requests,
    SortedSet<String> answers) {
  /** How much a difference matters, the most first. */
  enum Severity {
    BREAKING("Breaking"),
    CHANGED("Changed"),
    ADDED("Added"),
    WORDS("Texts and examples");

    private final String title;

    Severity(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  private static final int NAMED_ACTIONS = 4;

  /** What tells this change from all others, and declares it where it is a break. */
  String text() {
    return place + ": " + what;
  }

  boolean isBreak() {
    return severity == Severity.BREAKING;
  }

  /** The same difference, met in two places; the worse of both counts. */
  Change and(Change other) {
    if (severity != other.severity) {
      return severity.compareTo(other.severity) < 0 ? this : other;
    }
    requests.addAll(other.requests);
    answers.addAll(other.answers);
    return this;
  }

  /** A list in Markdown. What happened to several actions alike stands there once. */
  static String lines(List<Change> changes) {
    Map<String, StringJoiner> places = new LinkedHashMap<>();
    for (Change change : changes) {
      places
          .computeIfAbsent(change.what + change.users(), k -> new StringJoiner(", ", "- ", ": "))
          .add(change.place);
    }
    StringBuilder text = new StringBuilder();
    places.forEach((what, where) -> text.append(where).append(what).append('\n'));
    return text.toString();
  }

  private String users() {
    StringJoiner users = new StringJoiner("; ", " (", ")").setEmptyValue("");
    name("requests of ", requests, users);
    name("answers of ", answers, users);
    return users.toString();
  }

  private static void name(String direction, SortedSet<String> actions, StringJoiner users) {
    List<String> named = actions.stream().limit(NAMED_ACTIONS).toList();
    int more = actions.size() - named.size();
    if (!named.isEmpty()) {
      users.add(direction + String.join(", ", named) + (more == 0 ? "" : " and " + more + " more"));
    }
  }
}
