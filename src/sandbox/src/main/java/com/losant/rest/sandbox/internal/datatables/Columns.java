package com.losant.rest.sandbox.internal.datatables;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** The columns of a table, and which rows they allow. */
final class Columns {
  /** What every row has besides. */
  private static final Set<String> OF_EVERY_ROW = Set.of("id", "createdAt", "updatedAt");

  /** As many as a table can have. */
  private static final int MOST = 50;

  private final Map<String, JsonNode> byName = new HashMap<>();
  private final JsonNode columns;

  Columns(JsonNode columns) {
    this.columns = columns;
    columns.forEach(column -> byName.put(name(column), column));
  }

  private static String name(JsonNode column) {
    return JsonTrees.text(column, "name");
  }

  private static String constraint(JsonNode column) {
    return JsonTrees.text(column, "constraint");
  }

  /** Refuses columns that a table cannot have together. */
  static void refuseWrong(JsonNode columns, String place) {
    List<String> wrong = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      String at = place + "[" + i + "]";
      String name = name(columns.path(i));
      if (!names.add(name)) {
        wrong.add("%s.name: there is a column '%s' already".formatted(at, name));
      }
      addWrong(columns.path(i), at, wrong);
    }
    refuse(wrong);
  }

  /** Refuses one more column that the table cannot have. */
  void refuseWrong(JsonNode column) {
    List<String> wrong = new ArrayList<>();
    if (byName.containsKey(name(column))) {
      wrong.add("body.name: there is a column '%s' already".formatted(name(column)));
    }
    if (columns.size() >= MOST) {
      wrong.add("body: a table has at most " + MOST + " columns");
    }
    addWrong(column, "body", wrong);
    refuse(wrong);
  }

  private static void addWrong(JsonNode column, String at, List<String> wrong) {
    if (OF_EVERY_ROW.contains(name(column))) {
      wrong.add("%s.name: every row has '%s' already".formatted(at, name(column)));
    }
    JsonNode byDefault = column.path("defaultValue");
    if (!byDefault.isMissingNode() && !isOfType(byDefault, column)) {
      wrong.add(at + ".defaultValue: " + wrongType(byDefault, column));
    }
  }

  private static boolean isOfType(JsonNode value, JsonNode column) {
    return kind(value).equals(JsonTrees.text(column, "dataType"));
  }

  private static String wrongType(JsonNode value, JsonNode column) {
    return kind(value) + " found, " + JsonTrees.text(column, "dataType") + " expected";
  }

  private static String kind(JsonNode value) {
    return value.getNodeType().toString().toLowerCase(Locale.ROOT);
  }

  /** What a row has in a column if nobody gives a value. */
  static JsonNode byDefault(JsonNode column) {
    return column.has("defaultValue") ? column.path("defaultValue") : NullNode.getInstance();
  }

  /** These values with a default or null in all other columns, in the order of the columns. */
  ObjectNode completed(JsonNode values) {
    ObjectNode row = JsonTrees.object();
    for (JsonNode column : columns) {
      String name = name(column);
      row.set(name, values.has(name) ? values.path(name) : byDefault(column));
    }
    return row;
  }

  /** Refuses a name that is neither one of these columns nor what every row has. */
  void refuseUnknown(String name, String place) {
    if (!OF_EVERY_ROW.contains(name)) {
      refuseOther(name, place);
    }
  }

  /** Refuses a name that is none of these columns. */
  void refuseOther(String name, String place) {
    if (!byName.containsKey(name)) {
      throw RefusedException.invalid(place + ": the table has no column '" + name + "'");
    }
  }

  /** Refuses a query for columns that are none of these, for it would find nothing. */
  void refuseUnknown(JsonNode query, String place) {
    query.forEachEntry(
        (name, condition) -> {
          if (name.startsWith("$")) {
            for (int i = 0; i < condition.size(); i++) {
              refuseUnknown(condition.path(i), "%s.%s[%d]".formatted(place, name, i));
            }
          } else {
            refuseUnknown(name, place);
          }
        });
  }

  private static void refuse(List<String> wrong) {
    if (!wrong.isEmpty()) {
      throw RefusedException.invalid(wrong);
    }
  }

  /** Checks rows one after the other, each also against those before it. */
  final class RowCheck {
    private final Map<String, Set<Object>> taken = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** Starts with the rows that are there. */
    RowCheck(Iterable<ObjectNode> rows) {
      rows.forEach(this::take);
    }

    private void take(JsonNode row) {
      for (JsonNode column : columns) {
        if (constraint(column).equals("unique")) {
          isFree(column, row);
        }
      }
    }

    private boolean isFree(JsonNode column, JsonNode row) {
      JsonNode value = row.path(name(column));
      // Equal numbers are the same value, however they are written.
      Object key = value.isNumber() ? value.decimalValue().stripTrailingZeros() : value;
      return taken.computeIfAbsent(name(column), name -> new HashSet<>()).add(key);
    }

    /**
     * Checks a complete row.
     *
     * @param given the values of it that the request gives
     * @param place where these are
     */
    void check(JsonNode row, JsonNode given, String place) {
      for (String name : given.propertyNames()) {
        if (!byName.containsKey(name)) {
          wrong.add(place + ": the table has no column '" + name + "' that can be set");
        }
      }
      for (JsonNode column : columns) {
        String name = name(column);
        JsonNode value = row.path(name);
        String constraint = constraint(column);
        if (!value.isNull() && !isOfType(value, column)) {
          wrong.add("%s.%s: %s".formatted(place, name, wrongType(value, column)));
        } else if (value.isNull() && !constraint.equals("optional")) {
          String found = given.has(name) ? "is null" : "is missing";
          wrong.add("%s.%s: %s, and the column is %s".formatted(place, name, found, constraint));
        } else if (constraint.equals("unique") && !isFree(column, row)) {
          wrong.add(
              "%s.%s: another row has %s, and the column is unique".formatted(place, name, value));
        }
      }
    }

    /** Refuses all rows if there is something wrong with one. */
    void refuseWrong() {
      refuse(wrong);
    }
  }
}
