package com.losant.rest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, in all rounds. */
final class Results {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /**
   * One figure.
   *
   * @param what such as {@code decode 1000 ms}, unit included
   * @param contestant of whom
   * @param round contestants of the same round were measured one right after the other
   */
  record Figure(String what, String contestant, int round, double value) {}

  private final List<Figure> figures = new ArrayList<>();

  void add(String what, String contestant, int round, double value) {
    figures.add(new Figure(what, contestant, round, value));
  }

  /** The median of all rounds, if it was measured. */
  OptionalDouble median(String what, String contestant) {
    return median(values(what, contestant));
  }

  /** One contestant by another, round by round. */
  double[] ratios(String what, String contestant, String other) {
    return figures.stream()
        .filter(figure -> figure.what.equals(what) && figure.contestant.equals(contestant))
        .flatMapToDouble(
            figure ->
                figures.stream()
                    .filter(f -> f.what.equals(what) && f.contestant.equals(other))
                    .filter(f -> f.round == figure.round)
                    .mapToDouble(f -> figure.value / f.value))
        .sorted()
        .toArray();
  }

  double[] values(String what, String contestant) {
    return figures.stream()
        .filter(figure -> figure.what.equals(what) && figure.contestant.equals(contestant))
        .mapToDouble(Figure::value)
        .sorted()
        .toArray();
  }

  static OptionalDouble median(double[] values) {
    if (values.length == 0) {
      return OptionalDouble.empty();
    }
    double[] sorted = Arrays.stream(values).sorted().toArray();
    int middle = sorted.length / 2;
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
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
}
