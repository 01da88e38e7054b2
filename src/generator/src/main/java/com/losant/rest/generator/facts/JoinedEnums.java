package com.losant.rest.generator.facts;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A union of enums is one enum: {@code one of (string {a} | string {b})}, {@code string {a, b}}.
 */
final class JoinedEnums {
  private static final String ENUM = "string \\{([^{}\"|]+)}";
  private static final Pattern UNION =
      Pattern.compile("one of \\(" + ENUM + " \\| " + ENUM + "\\)");
  private static final Pattern LONGER =
      Pattern.compile("one of \\(" + ENUM + " \\| " + ENUM + " \\| ");

  private JoinedEnums() {}

  /** A fact with each such union as one enum, from the innermost on. */
  static String in(String fact) {
    String joined = fact;
    for (Pattern pattern : List.of(UNION, LONGER)) {
      Matcher union = pattern.matcher(joined);
      if (union.find() && areDisjoint(union)) {
        String values = "string {" + String.join(", ", values(union)) + "}";
        String whole = pattern == UNION ? values : "one of (" + values + " | ";
        return in(joined.substring(0, union.start()) + whole + joined.substring(union.end()));
      }
    }
    return joined;
  }

  /** A value that both have is refused by the union. */
  private static boolean areDisjoint(Matcher union) {
    return values(union).size() == one(union, 1).count() + one(union, 2).count();
  }

  private static TreeSet<String> values(Matcher union) {
    TreeSet<String> values = new TreeSet<>();
    Stream.concat(one(union, 1), one(union, 2)).forEach(values::add);
    return values;
  }

  private static Stream<String> one(Matcher union, int group) {
    return Stream.of(union.group(group).split(", "));
  }
}
