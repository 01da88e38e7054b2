package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A value that stands in a query in parts, each with the way to it in brackets behind its name. */
final class BracketedValue {
  private static final Pattern KEY = Pattern.compile("\\[([^\\[\\]]+)]");
  private static final Pattern INDEX = Pattern.compile("\\d{1,3}");

  private final String name;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, BracketedValue> parts = new LinkedHashMap<>();

  private BracketedValue(String name) {
    this.name = name;
  }

  /** The value of a parameter; nothing if the query has none, or one that it cannot be. */
  static Optional<JsonNode> read(
      OperationParameter parameter, Map<String, List<String>> query, List<String> violations) {
    BracketedValue whole = new BracketedValue(parameter.name());
    List<String> faults = new ArrayList<>();
    query.forEach(
        (name, texts) -> {
          if (parameter.isNamed(name)) {
            whole
                .at(name)
                .ifPresentOrElse(
                    part -> part.texts.addAll(texts),
                    () -> faults.add(label(name) + ": is written like " + example(parameter)));
          }
        });
    if (whole.texts.isEmpty() && whole.parts.isEmpty()) {
      violations.addAll(faults);
      return Optional.empty();
    }
    JsonNode value = whole.json(parameter, parameter.shape(), faults);
    violations.addAll(faults);
    return faults.isEmpty() ? Optional.of(value) : Optional.empty();
  }

  private static String label(String name) {
    return "query parameter " + name;
  }

  private static String example(OperationParameter parameter) {
    return parameter.name() + parameter.shape().firstPath();
  }

  /** The part with such a full name, made where it is missing; nothing if it is no such name. */
  private Optional<BracketedValue> at(String full) {
    BracketedValue part = this;
    Matcher keys = KEY.matcher(full).region(name.length(), full.length());
    while (keys.lookingAt()) {
      String partName = full.substring(0, keys.end());
      part = part.parts.computeIfAbsent(keys.group(1), key -> new BracketedValue(partName));
      keys.region(keys.end(), full.length());
    }
    return keys.regionStart() == full.length() ? Optional.of(part) : Optional.empty();
  }

  private JsonNode json(OperationParameter parameter, QueryShape shape, List<String> faults) {
    boolean isUnknown = shape.schema().isMissingNode(); // which its schema refuses
    Optional<QueryShape> list = shape.list();
    if (texts.size() > 1) {
      faults.add(label(name) + ": is given " + texts.size() + " times");
    } else if (!texts.isEmpty() && !parts.isEmpty()) {
      faults.add(label(name) + ": is given as a whole and in parts");
    } else if (!texts.isEmpty() && (isUnknown || shape.plain().isPresent())) {
      return shape.plain().orElse(shape).typed(texts.get(0));
    } else if (texts.isEmpty() && list.isPresent() && areIndexes()) {
      return array(parameter, list.get().items(), faults);
    } else if (texts.isEmpty() && (isUnknown || shape.object().isPresent())) {
      return object(parameter, shape.object().orElse(shape), faults);
    } else {
      faults.add(label(written()) + ": is written like " + example(parameter));
    }
    return JsonTrees.object();
  }

  private boolean areIndexes() {
    return parts.keySet().stream().allMatch(key -> INDEX.matcher(key).matches());
  }

  /** A name as the query has it: this one, or that of the first value in it. */
  private String written() {
    return parts.isEmpty() ? name : parts.values().iterator().next().written();
  }

  private ArrayNode array(OperationParameter parameter, QueryShape items, List<String> faults) {
    ArrayNode array = JsonTrees.array();
    int length = parts.keySet().stream().mapToInt(Integer::parseInt).max().orElse(-1) + 1;
    for (int i = 0; i < length; i++) {
      BracketedValue item = parts.get(Integer.toString(i));
      if (item != null) {
        array.add(item.json(parameter, items, faults));
      } else if (items.list().isPresent()) {
        array.add(JsonTrees.array());
      } else if (items.object().isPresent()) {
        array.add(JsonTrees.object()); // one without properties is not written
      } else {
        faults.add(label(name + "[" + i + "]") + ": is missing");
      }
    }
    return array;
  }

  private ObjectNode object(OperationParameter parameter, QueryShape shape, List<String> faults) {
    ObjectNode object = JsonTrees.object();
    parts.forEach(
        (key, part) -> object.set(key, part.json(parameter, shape.property(key), faults)));
    return object;
  }
}
