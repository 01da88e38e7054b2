package com.losant.rest.build;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Runs the rules of {@code openapi/lint.yaml}, a ruleset in Spectral's format, on a bundle. Of that
 * format it knows what our rules need: {@code given} as JSONPath, {@code then} with {@code field}
 * and the core functions below.
 */
final class Lint {
  private static final Configuration PATHS =
      Configuration.builder().options(Option.AS_PATH_LIST, Option.SUPPRESS_EXCEPTIONS).build();
  private static final Configuration VALUES =
      Configuration.builder().options(Option.SUPPRESS_EXCEPTIONS).build();

  private final Path file;
  private final Map<String, Object> rules;

  private Lint(Path file) {
    this.file = file;
    this.rules = Tree.map(Tree.map(Bundler.loadYaml(file)), "rules");
  }

  static Lint of(Path rules) {
    return new Lint(rules);
  }

  /** What breaks a rule, one line each: place, rule, and what to do. */
  List<String> check(Map<String, Object> document) {
    List<String> complaints = new ArrayList<>();
    rules.forEach((name, rule) -> check(name, Tree.map(rule), document, complaints));
    return complaints;
  }

  private void check(
      String name,
      Map<String, Object> rule,
      Map<String, Object> document,
      List<String> complaints) {
    Object then = rule.get("then");
    List<Object> thens = then instanceof List<?> ? Tree.list(then) : List.of(then);
    for (Object given :
        rule.get("given") instanceof List<?>
            ? Tree.list(rule.get("given"))
            : List.of(rule.get("given"))) {
      List<String> places = JsonPath.using(PATHS).parse(document).read((String) given);
      for (String place : places == null ? List.<String>of() : places) {
        Object target = JsonPath.using(VALUES).parse(document).read(place);
        for (Object one : thens) {
          apply(Tree.map(one), place, target, name + ": " + rule.get("message"), complaints);
        }
      }
    }
  }

  private void apply(
      Map<String, Object> then,
      String place,
      Object target,
      String message,
      List<String> complaints) {
    String field = (String) then.get("field");
    if ("@key".equals(field)) {
      for (String key : Tree.map(target).keySet()) {
        if (!holds(then, key)) {
          complaints.add(place + "['" + key + "'] " + message);
        }
      }
    } else if (field == null) {
      if (!holds(then, target)) {
        complaints.add(place + " " + message);
      }
    } else if (target instanceof Map<?, ?> && !holds(then, Tree.map(target).get(field))) {
      complaints.add(place + "['" + field + "'] " + message);
    }
  }

  private boolean holds(Map<String, Object> then, Object value) {
    Map<String, Object> options = Tree.map(then, "functionOptions");
    String function = (String) then.get("function");
    return switch (function) {
      case "truthy" ->
          value != null && !value.equals(false) && !value.equals("") && !value.equals(0);
      case "defined" -> value != null;
      case "undefined" -> value == null;
      case "pattern" -> value == null || matches(options, value.toString());
      case "enumeration" -> value == null || Tree.list(options, "values").contains(value);
      case "length" -> value == null || hasLength(options, value);
      default ->
          throw new SpecException(
              file, "function `" + function + "` is unknown here; add it to Lint.java");
    };
  }

  private static boolean matches(Map<String, Object> options, String value) {
    Object match = options.get("match");
    Object notMatch = options.get("notMatch");
    return (match == null || Pattern.compile((String) match).matcher(value).find())
        && (notMatch == null || !Pattern.compile((String) notMatch).matcher(value).find());
  }

  private static boolean hasLength(Map<String, Object> options, Object value) {
    int length = value instanceof Collection<?> many ? many.size() : value.toString().length();
    int min = (int) options.getOrDefault("min", 0);
    int max = (int) options.getOrDefault("max", Integer.MAX_VALUE);
    return length >= min && length <= max;
  }
}
