package com.losant.rest.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, in all rounds. */
final class Results {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /**
   * One figure.
   *
   * @param what with its unit, such as {@code decode ms}
   * @param contestant of whom
   * @param round from 1 on; contestants of the same round were measured one right after the other
   */
  record Figure(String what, String contestant, int round, double value) {
    boolean isOf(String what, String contestant) {
      return this.what.equals(what) && this.contestant.equals(contestant);
    }
  }

  private final List<Figure> figures = new ArrayList<>();

  void add(String what, String contestant, int round, double value) {
    figures.add(new Figure(what, contestant, round, value));
  }

  /** Adds rounds to those that are there. */
  void add(String what, String contestant, double[] rounds) {
    int before = values(what, contestant).length;
    for (int round = 0; round < rounds.length; round++) {
      add(what, contestant, before + round + 1, rounds[round]);
    }
  }

  boolean has(String what, String contestant) {
    return figures.stream().anyMatch(figure -> figure.isOf(what, contestant));
  }

  double[] values(String what, String contestant) {
    return figures.stream()
        .filter(figure -> figure.isOf(what, contestant))
        .mapToDouble(Figure::value)
        .toArray();
  }

  /** The median of all rounds. */
  double median(String what, String contestant) {
    return median(values(what, contestant))
        .orElseThrow(() -> new IllegalArgumentException("no " + what + " of " + contestant));
  }

  /** Tells what was measured of a contestant, with the median. */
  void each(String contestant, ObjDoubleConsumer<String> consumer) {
    figures.stream()
        .filter(figure -> figure.contestant.equals(contestant))
        .map(Figure::what)
        .distinct()
        .forEach(what -> consumer.accept(what, median(what, contestant)));
  }

  /** One contestant by another, in each round of its own. */
  double[] ratios(String what, String contestant, String other) {
    return ratios(what, contestant, what, other);
  }

  /** The same of two figures. */
  double[] ratios(String what, String contestant, String otherWhat, String other) {
    return figures.stream()
        .filter(figure -> figure.isOf(what, contestant))
        .flatMapToDouble(
            figure ->
                figures.stream()
                    .filter(f -> f.isOf(otherWhat, other) && f.round == figure.round)
                    .mapToDouble(f -> figure.value / f.value))
        .toArray();
  }

  /** How many times as fast one contestant is as another, in each round. */
  double[] speedups(String what, String contestant, String other) {
    return what.endsWith("/s") ? ratios(what, contestant, other) : ratios(what, other, contestant);
  }

  static OptionalDouble median(double[] values) {
    return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(quantile(values, 0.5));
  }

  /** The value that this part of all values does not exceed, between two of them if need be. */
  static double quantile(double[] values, double part) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    double position = part * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }

  /** The medians, one line each. */
  void print(PrintStream out) {
    figures.stream()
        .map(figure -> List.of(figure.what, figure.contestant))
        .distinct()
        .forEach(
            row ->
                out.printf(
                    "%-28s %-12s %,14.2f%n",
                    row.get(0), row.get(1), median(row.get(0), row.get(1))));
  }

  /** One line for each figure. */
  void save(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        figures.stream()
            .map(figure -> MAPPER.writeValueAsString(figure) + "\n")
            .collect(Collectors.joining()));
  }

  static Results read(Path file) throws IOException {
    Results results = new Results();
    for (String line : Files.readAllLines(file)) {
      results.figures.add(MAPPER.readValue(line, Figure.class));
    }
    return results;
  }
}
