package com.losant.rest.generator;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        String wrong = complaint(then, value);
        if (wrong != null) {
          complaints.add(place + " " + wrong + ". " + name + ": " + rule.get("message"));
        }
      }
    }
  }

  /** What is wrong with a value, or null. */
  private String complaint(Map<String, Object> then, Object value) {
    Map<String, Object> options = Tree.map(then, "functionOptions");
    String function = (String) then.get("function");
    return switch (function) {
      case "truthy" -> value.equals("") || value.equals(false) ? "is empty" : null;
      case "pattern" ->
          value instanceof String text && !matches(options, text) ? "is `" + text + "`" : null;
      case "schema" -> schemaComplaint(options.get("schema"), value);
      default ->
          throw new SpecException(
              file, "the function `" + function + "` is unknown; add it to Lint.java");
    };
  }

  private static boolean matches(Map<String, Object> options, String value) {
    Object match = options.get("match");
    Object notMatch = options.get("notMatch");
    return (match == null || Pattern.compile((String) match, Pattern.DOTALL).matcher(value).find())
        && (notMatch == null || !Pattern.compile((String) notMatch).matcher(value).find());
  }

  private static String schemaComplaint(Object schema, Object value) {
    JsonNode node = JSON.valueToTree(value);
    List<Error> errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.<JsonNode>valueToTree(schema))
            .validate(node);
    return errors.isEmpty() ? null : errors.get(0).getMessage();
  }
}
