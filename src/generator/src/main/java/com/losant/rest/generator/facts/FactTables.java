package com.losant.rest.generator.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of facts that {@link ImportFacts} has written, read again. */
public final class FactTables implements Comparison.Side {
  private final Map<String, Row> api = new LinkedHashMap<>();
  private final Map<String, Row> actions = new LinkedHashMap<>();
  private final Map<String, Row> places = new HashMap<>();

  /**
   * Takes each table as the text of its file.
   *
   * @param byHand facts that the documents do not have, in the form of {@code api.txt}
   */
  FactTables(String api, Collection<String> actions, Collection<String> schemas, String byHand) {
    Row.parse(api).forEach(row -> this.api.put(row.label(), row));
    schemas.forEach(table -> Row.parse(table).forEach(row -> remember(row, row.name())));
    Map<String, Row> more = new LinkedHashMap<>();
    Row.parse(byHand).forEach(row -> more.put(row.label(), row));
    for (String table : actions) {
      for (Row row : Row.parse(table)) {
        this.actions.put(row.label(), withCommon(row, more));
      }
    }
    more.keySet().stream()
        .filter(key -> !key.startsWith("every ") && !this.actions.containsKey(key))
        .forEach(
            key -> {
              throw new IllegalArgumentException("No such action in the documents: " + key);
            });
  }

  /** Reads the folder of the tables. */
  public static FactTables read(Path documents, Path byHand) {
    return new FactTables(
        text(documents.resolve("api.txt")),
        texts(documents.resolve("actions")),
        texts(documents.resolve("schemas")),
        text(byHand));
  }

  private static List<String> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(FactTables::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remember(Row row, String place) {
    places.put(place, row);
    String items = row.placeOfItems(place);
    if (!items.equals(place)) {
      places.put(items, new Row(row.label(), row.inner(), row.rows()));
    }
    row.rows().forEach(part -> remember(part, part.placeBelow(items)));
  }

  /** Adds what every action has, or every action of its method, and what is said of it by hand. */
  private Row withCommon(Row action, Map<String, Row> byHand) {
    Map<String, Row> rows = new LinkedHashMap<>();
    action.rows().forEach(row -> rows.put(row.name(), row));
    String method = action.fact().split(" ")[0];
    Optional.ofNullable(byHand.get(action.label()))
        .ifPresent(more -> more.rows().forEach(row -> rows.putIfAbsent(row.name(), row)));
    for (Row common : List.of(row(api, "every action"), row(byHand, "every action"))) {
      boolean isStream = action.rows().stream().anyMatch(row -> row.fact().equals("events"));
      for (Row row : common.rows()) {
        if (!isStream || !row.label().startsWith("query _")) {
          rows.putIfAbsent(row.name(), row);
        }
      }
    }
    row(byHand, "every " + method + " action")
        .rows()
        .forEach(row -> rows.putIfAbsent(row.name(), row));
    return new Row(action.label(), action.fact(), List.copyOf(rows.values()));
  }

  private static Row row(Map<String, Row> rows, String label) {
    return rows.getOrDefault(label, Row.of(label, ""));
  }

  @Override
  public Row api() {
    return api.get("api");
  }

  @Override
  public Map<String, Row> actions() {
    return actions;
  }

  @Override
  public Row at(String place) {
    Row row = places.get(place);
    if (row == null) {
      throw new IllegalArgumentException("No table has the place " + place);
    }
    return row;
  }

  /** The actions of a resource. */
  List<Row> actions(String resource) {
    List<Row> rows = new ArrayList<>(actions.values());
    rows.removeIf(row -> !row.label().startsWith(resource + "."));
    return rows;
  }
}
