package com.losant.rest.sandbox.internal.data;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.data.Intervals.Sample;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/**
 * What becomes of several values of an attribute.
 *
 * @param type its documented name
 * @param value for the time at a value, that value
 * @param json how the caller gave it
 */
record Aggregation(String type, JsonNode value, JsonNode json) {
  /** An aggregation by its name, or by an object with its type; the last value if none is given. */
  static Aggregation of(JsonNode given) {
    if (given.isMissingNode()) {
      return of(StringNode.valueOf("LAST"));
    }
    String type = given.isString() ? given.asString() : JsonTrees.text(given, "type");
    return new Aggregation(type, given.path("options").path("value"), given);
  }

  /** Whether it leaves all values as they were reported. */
  boolean keepsAll() {
    return type.equals("NONE");
  }

  /**
   * The result for the values of an interval, which has one at least; nothing if it needs numbers
   * and there are none.
   *
   * @param end the first millisecond behind the interval
   */
  Optional<JsonNode> of(List<Sample> samples, long end) {
    return switch (type) {
      case "FIRST" -> Optional.of(samples.get(0).value());
      case "LAST" -> Optional.of(samples.get(samples.size() - 1).value());
      case "COUNT" -> Optional.of(LongNode.valueOf(samples.size()));
      case "TIMEATVALUE" -> Optional.of(LongNode.valueOf(timeAtValue(samples, end)));
      default -> ofNumbers(numbers(samples));
    };
  }

  private static List<BigDecimal> numbers(List<Sample> samples) {
    return samples.stream()
        .map(Sample::value)
        .filter(JsonNode::isNumber)
        .map(JsonNode::decimalValue)
        .sorted()
        .toList();
  }

  private Optional<JsonNode> ofNumbers(List<BigDecimal> sorted) {
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal result =
        switch (type) {
          case "MAX" -> sorted.get(sorted.size() - 1);
          case "MIN" -> sorted.get(0);
          case "SUM" -> sum(sorted);
          case "MEAN" -> mean(sorted);
          case "MEDIAN" -> median(sorted);
          case "STD_DEV" -> deviation(sorted);
          default -> throw new IllegalArgumentException("No aggregation " + type);
        };
    return Optional.of(DecimalNode.valueOf(result));
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal mean(List<BigDecimal> numbers) {
    return sum(numbers).divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
  }

  private static BigDecimal median(List<BigDecimal> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : mean(List.of(sorted.get(middle - 1), sorted.get(middle)));
  }

  /** Of all values, not of a sample of them. */
  private static BigDecimal deviation(List<BigDecimal> numbers) {
    BigDecimal mean = mean(numbers);
    List<BigDecimal> squares =
        numbers.stream().map(number -> number.subtract(mean).pow(2)).toList();
    return mean(squares).sqrt(MathContext.DECIMAL64);
  }

  /** A value lasts until the next one, the last one until the end of the interval. */
  private long timeAtValue(List<Sample> samples, long end) {
    long total = 0;
    for (int i = 0; i < samples.size(); i++) {
      if (isValue(samples.get(i).value())) {
        total += (i + 1 < samples.size() ? samples.get(i + 1).time() : end) - samples.get(i).time();
      }
    }
    return total;
  }

  private boolean isValue(JsonNode other) {
    return value.isNumber() && other.isNumber()
        ? value.decimalValue().compareTo(other.decimalValue()) == 0
        : value.equals(other);
  }
}
