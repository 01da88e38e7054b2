package com.losant.rest.bench;

import java.util.Locale;

/**
 * What a figure should be.
 *
 * @param id names it in the template of the report and among the reasons of misses
 * @param rounds what it was, in each round
 */
record Goal(String id, String what, Bound bound, double limit, double[] rounds) {
  enum Bound {
    AT_LEAST("≥"),
    AT_MOST("≤"),
    MORE_THAN(">"),
    LESS_THAN("<");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }
  }

  static String number(double value) {
    return String.format(
        Locale.ROOT, value < 9.95 ? "%.2f" : value < 99.5 ? "%.1f" : "%,.0f", value);
  }

  String goal() {
    return bound.sign
        + " "
        + number(limit).replaceAll("(\\.\\d*?)0+$", "$1").replaceAll("\\.$", "");
  }

  double median() {
    return Results.median(rounds).orElseThrow();
  }

  /** The median, and between what the middle half of the rounds is. */
  String measured() {
    String spread =
        rounds.length == 1
            ? ""
            : " ("
                + number(Results.quantile(rounds, 0.25))
                + " – "
                + number(Results.quantile(rounds, 0.75))
                + ")";
    return number(median()) + spread;
  }

  /** Judges what is shown, of two digits. */
  boolean hit() {
    double median = Math.round(median() * 100) / 100.0;
    return switch (bound) {
      case AT_LEAST -> median >= limit;
      case AT_MOST -> median <= limit;
      case MORE_THAN -> median > limit;
      case LESS_THAN -> median < limit;
    };
  }
}
