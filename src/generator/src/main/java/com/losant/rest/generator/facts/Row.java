package com.losant.rest.generator.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a table of facts, {@code label = fact}, with the lines that are indented below it.
 *
 * @param label what the fact is about, such as a property; a required one ends in {@code !}
 * @param fact what is demanded of it; empty where the lines below say it all
 * @param rows the lines below it
 */
public record Row(String label, String fact, List<Row> rows) {
  private static final Pattern QUOTED_LABEL = Pattern.compile("[^\"=]*\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final String INDENT = "  ";

  /** What stands before the part of a fact that the lines below belong to. */
  private static final Pattern WRAPPERS =
      Pattern.compile(
          "^((?:list(?: \\d*\\.\\.\\d*)?(?: unique)?(?: default \\[[^\\]]*\\])?"
              + "(?: with \\{[^}]*})? of"
              + " |JSON of |brackets of |commas of )+)(.*)$");

  private static final Pattern REFERENCE = Pattern.compile("^<(.+)>$");

  public Row {
    rows = List.copyOf(rows);
  }

  static Row of(String label, String fact) {
    return new Row(label, fact, List.of());
  }

  /** The same under another label. */
  Row as(String other) {
    return new Row(other, fact, rows);
  }

  /** The label without the mark of what is required. */
  public String name() {
    return isRequired() ? label.substring(0, label.length() - 1) : label;
  }

  public boolean isRequired() {
    return label.endsWith("!");
  }

  /** {@code list of }, {@code JSON of } and so on, in front of what the lines below describe. */
  String wrappers() {
    Matcher matcher = WRAPPERS.matcher(fact);
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** The fact without {@link #wrappers}. */
  String inner() {
    return fact.substring(wrappers().length());
  }

  /** The place that the fact refers to, or an empty text if it is no reference. */
  String reference() {
    Matcher matcher = REFERENCE.matcher(inner());
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** How many lines are below this one. */
  int size() {
    return rows.stream().mapToInt(row -> 1 + row.size()).sum();
  }

  /** Where the lines below this one are, if this one is at {@code place}. */
  String placeOfItems(String place) {
    return place + "[]".repeat(wrappers().split("list", -1).length - 1);
  }

  /** Where a line is that stands below {@code parent}; see {@link #placeOfItems}. */
  String placeBelow(String parent) {
    if (label.startsWith("{")) {
      return parent + label;
    }
    if (label.startsWith("or ") || label.startsWith("and ")) {
      return parent + "(" + label.substring(label.indexOf(' ') + 1) + ")";
    }
    return parent + "." + name();
  }

  /** Reads a table. */
  static List<Row> parse(String text) {
    List<String> lines =
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    List<Row> rows = new ArrayList<>();
    int end = read(lines, 0, 0, rows);
    if (end < lines.size()) {
      throw new IllegalArgumentException("Indented too far: " + lines.get(end));
    }
    return rows;
  }

  private static int read(List<String> lines, int start, int depth, List<Row> rows) {
    int next = start;
    while (next < lines.size() && depth(lines.get(next)) == depth) {
      String line = lines.get(next).strip();
      int equals = endOfLabel(line);
      List<Row> below = new ArrayList<>();
      next = read(lines, next + 1, depth + 1, below);
      String label = equals < 0 ? line : line.substring(0, equals);
      if (equals < 0 && below.isEmpty()) {
        throw new IllegalArgumentException("Not a fact: " + line);
      }
      if (rows.stream().anyMatch(row -> row.label().equals(label))) {
        throw new IllegalArgumentException("Said twice: " + line);
      }
      rows.add(new Row(label, equals < 0 ? "" : line.substring(equals + 3), below));
    }
    return next;
  }

  private static int depth(String line) {
    int spaces = line.length() - line.stripLeading().length();
    if (spaces % INDENT.length() != 0) {
      throw new IllegalArgumentException("Indented by an odd number of spaces: " + line);
    }
    return spaces / INDENT.length();
  }

  /** Where the equals sign is that ends the label, which may hold one in a pattern or in quotes. */
  private static int endOfLabel(String line) {
    int from = 0;
    if (line.startsWith("{/")) {
      from = line.indexOf("/} = ");
    } else {
      Matcher quoted = QUOTED_LABEL.matcher(line);
      from = quoted.lookingAt() ? quoted.end() : 0;
    }
    return line.indexOf(" = ", Math.max(from, 0));
  }

  /** Writes a table that {@link #parse} reads. */
  static String text(List<Row> rows) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> row.write(text, ""));
    return text.toString();
  }

  private void write(StringBuilder text, String indent) {
    text.append(indent).append(label).append(fact.isEmpty() ? "" : " = " + fact).append('\n');
    rows.forEach(row -> row.write(text, indent + INDENT));
  }
}
