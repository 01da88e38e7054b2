package com.losant.rest.generator;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the rules of {@code openapi/lint.yaml}, a ruleset in Spectral's format, on a bundle. Of that
 * format it knows what our rules need: {@code given} as JSONPaths, one {@code then} with or without
 * {@code field}, and the core functions below.
 */
final class Lint {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Configuration VALUES =
      Configuration.builder()
          .options(Option.ALWAYS_RETURN_LIST, Option.SUPPRESS_EXCEPTIONS)
          .build();
  private static final Configuration PATHS =
      Configuration.builder().options(Option.AS_PATH_LIST, Option.SUPPRESS_EXCEPTIONS).build();

  private final Path file;
  private final Map<String, Object> rules;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Lint(Path file) {
    this.file = file;
    this.rules = Tree.map(Tree.map(Bundler.loadYaml(file)), "rules");
  }

  static Lint of(Path rules) {
    return new Lint(rules);
  }

  /** What breaks a rule, one line each: the place, the rule, and what the rule asks for. */
  List<String> check(Map<String, Object> document) {
    List<String> complaints = new ArrayList<>();
    rules.forEach(
        (name, rule) -> {
          if (rule instanceof Map<?, ?>) { // or a word that sets one of Spectral's own rules
            check(name, Tree.map(rule), document, complaints);
          }
        });
    return complaints;
  }

  private void check(
      String name,
      Map<String, Object> rule,
      Map<String, Object> document,
      List<String> complaints) {
    Map<String, Object> then = Tree.map(rule, "then");
    String field = (String) then.get("field");
    List<String> places = new ArrayList<>();
    List<Object> targets = new ArrayList<>();
    Object givens = rule.get("given");
    for (Object given : givens instanceof List<?> several ? several : List.of(givens)) {
      places.addAll(JsonPath.using(PATHS).parse(document).<List<String>>read((String) given));
      targets.addAll(JsonPath.using(VALUES).parse(document).<List<Object>>read((String) given));
    }
    Function<Object, String> complaint = complaint(then);
    for (int i = 0; i < places.size(); i++) {
      String place = places.get(i);
      Object target = targets.get(i);
      List<?> values;
      if (field == null) {
        values = List.of(target);
      } else if (field.equals("@key")) {
        values = List.copyOf(Tree.map(target).keySet());
      } else {
        Object value = target instanceof Map<?, ?> map ? map.get(field) : null;
        values = value == null ? List.of() : List.of(value);
        if (value == null && then.get("function").equals("truthy")) {
          complaints.add(place + "." + field + " is missing. " + name + ": " + rule.get("message"));
        }
      }
      for (Object value : values) {
        String wrong = complaint.apply(value);
        if (wrong != null) {
          complaints.add(place + " " + wrong + ". " + name + ": " + rule.get("message"));
        }
      }
    }
  }

  /** What a rule finds wrong with a value, or null. */
  private Function<Object, String> complaint(Map<String, Object> then) {
    Map<String, Object> options = Tree.map(then, "functionOptions");
    String function = (String) then.get("function");
    return switch (function) {
      case "truthy" -> value -> value.equals("") || value.equals(false) ? "is empty" : null;
      case "pattern" -> patternComplaint(options);
      case "schema" -> schemaComplaint(options.get("schema"));
      default ->
          throw new SpecException(
              file, "the function `" + function + "` is unknown; add it to Lint.java");
    };
  }

  private static Function<Object, String> patternComplaint(Map<String, Object> options) {
    Optional<Pattern> match = pattern(options, "match", Pattern.DOTALL);
    Optional<Pattern> notMatch = pattern(options, "notMatch", 0);
    return value ->
        value instanceof String text
                && (match.filter(it -> !it.matcher(text).find()).isPresent()
                    || notMatch.filter(it -> it.matcher(text).find()).isPresent())
            ? "is `" + text + "`"
            : null;
  }

  private static Optional<Pattern> pattern(Map<String, Object> options, String key, int flags) {
    return Optional.ofNullable((String) options.get(key)).map(it -> Pattern.compile(it, flags));
  }

  private Function<Object, String> schemaComplaint(Object node) {
    Schema schema = registry.getSchema(JSON.<JsonNode>valueToTree(node));
    return value -> {
      List<Error> errors = schema.validate(JSON.<JsonNode>valueToTree(value));
      return errors.isEmpty() ? null : errors.get(0).getMessage();
    };
  }
}
