package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Turns the validator's errors into sentences that name the place. */
final class Violations {
  private Violations() {}

  /**
   * Describes errors found in {@code value}.
   *
   * @param name what the value is called in the sentences, such as {@code body}
   */
  static List<String> describe(String name, JsonNode value, List<Error> errors) {
    Set<String> sentences = new LinkedHashSet<>();
    for (Error error : relevant(errors)) {
      sentences.add(place(name, value, error.getInstanceLocation()) + ": " + message(error));
    }
    return List.copyOf(sentences);
  }

  private static String message(Error error) {
    return switch (error.getKeyword()) {
      case "additionalProperties" -> "unknown property '" + error.getProperty() + "'";
      case "required" -> "property '" + error.getProperty() + "' is missing";
      case "enum" -> "must be one of " + error.getSchemaNode();
      case "oneOf" -> "has none of the forms that are allowed here";
      default -> error.getMessage();
    };
  }

  /** Of a choice between schemas, keeps the errors of the one that was most likely meant. */
  private static List<Error> relevant(List<Error> errors) {
    List<Error> relevant = new ArrayList<>();
    Map<String, Map<String, List<Error>>> choices = new LinkedHashMap<>();
    for (Error error : errors) {
      int choice = firstChoice(error.getEvaluationPath());
      if (choice < 0) {
        relevant.add(error);
        continue;
      }
      String at =
          prefix(error.getEvaluationPath(), choice + 1) + " " + placeOfChoice(error, choice);
      boolean summary = choice == error.getEvaluationPath().getNameCount() - 1;
      String branch = summary ? "" : error.getEvaluationPath().getName(choice + 1);
      choices
          .computeIfAbsent(at, key -> new LinkedHashMap<>())
          .computeIfAbsent(branch, key -> new ArrayList<>())
          .add(error);
    }
    choices.values().forEach(branches -> relevant.addAll(bestBranch(branches)));
    return relevant;
  }

  private static List<Error> bestBranch(Map<String, List<Error>> branches) {
    List<Error> summary = branches.getOrDefault("", List.of());
    return branches.entrySet().stream()
        .filter(branch -> !branch.getKey().isEmpty())
        .map(Map.Entry::getValue)
        .filter(errors -> errors.stream().noneMatch(error -> isWrongKind(error, errors)))
        .min(Comparator.comparingInt(List::size))
        .orElse(summary);
  }

  /** Whether the branch fails as a whole, because the value is, say, a string and no object. */
  private static boolean isWrongKind(Error error, List<Error> branch) {
    int shallowest =
        branch.stream().mapToInt(e -> e.getInstanceLocation().getNameCount()).min().orElse(0);
    return "type".equals(error.getKeyword())
        && error.getInstanceLocation().getNameCount() == shallowest
        && error.getEvaluationPath().getNameCount() <= firstChoice(error.getEvaluationPath()) + 4;
  }

  private static int firstChoice(NodePath evaluation) {
    for (int i = 0; i < evaluation.getNameCount(); i++) {
      String keyword = evaluation.getName(i);
      boolean isPropertyName = i > 0 && "properties".equals(evaluation.getName(i - 1));
      if (!isPropertyName && ("oneOf".equals(keyword) || "anyOf".equals(keyword))) {
        return i;
      }
    }
    return -1;
  }

  private static String prefix(NodePath path, int length) {
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < length; i++) {
      prefix.append('/').append(path.getName(i));
    }
    return prefix.toString();
  }

  /** The array items on the way to the choice, which tell two values of one choice apart. */
  private static String placeOfChoice(Error error, int choice) {
    int depth = 0;
    for (int i = 0; i < choice; i++) {
      String keyword = error.getEvaluationPath().getName(i);
      boolean isName = i > 0 && "properties".equals(error.getEvaluationPath().getName(i - 1));
      if (!isName && ("items".equals(keyword) || "properties".equals(keyword))) {
        depth++;
      }
    }
    return prefix(
        error.getInstanceLocation(), Math.min(depth, error.getInstanceLocation().getNameCount()));
  }

  /** Writes a location like {@code body.triggers[2](timer).config.seconds}. */
  private static String place(String name, JsonNode value, NodePath location) {
    StringBuilder place = new StringBuilder(name);
    JsonNode node = value;
    for (int i = 0; i < location.getNameCount(); i++) {
      if (location.getElement(i) instanceof Integer index) {
        node = node.path(index);
        place.append('[').append(index).append(']');
        String type = JsonTrees.text(node, "type");
        if (!type.isEmpty() && type.length() <= 40) {
          place.append('(').append(type).append(')');
        }
      } else {
        node = node.path(location.getName(i));
        place.append('.').append(location.getName(i));
      }
    }
    return place.toString();
  }
}
