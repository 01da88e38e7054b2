package com.losant.rest.sandbox.internal.actions;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/**
 * Decides whether a document matches an advanced query. All resources that have such a query share
 * its operators; which fields are identifiers, say, differs.
 */
public final class AdvancedQuery {
  /** Decides about a field whose conditions are not those that all fields have. */
  @FunctionalInterface
  public interface OwnField {
    /** Whether a document meets a condition on the field. */
    boolean matches(String field, JsonNode condition, JsonNode document);
  }

  /** A query whose fields have nothing particular. */
  public static final AdvancedQuery PLAIN =
      new AdvancedQuery(
          Set.of(), Set.of(), Map.of(), Set.of(), (field, condition, document) -> false);

  private final Set<String> ids;
  private final Set<String> dates;
  private final Map<String, String> properties;
  private final Set<String> ownFields;
  private final OwnField own;

  /**
   * The advanced query of a resource.
   *
   * @param ids the fields with identifiers, which match in upper and lower case
   * @param dates the fields with points in time, which match however they are written
   * @param properties the property that a field stands for, if it has another name
   * @param ownFields the fields that {@code own} decides about
   */
  public AdvancedQuery(
      Set<String> ids,
      Set<String> dates,
      Map<String, String> properties,
      Set<String> ownFields,
      OwnField own) {
    this.ids = Set.copyOf(ids);
    this.dates = Set.copyOf(dates);
    this.properties = Map.copyOf(properties);
    this.ownFields = Set.copyOf(ownFields);
    this.own = own;
  }

  /** Whether all conditions of the query hold for the document. */
  public boolean matches(JsonNode query, JsonNode document) {
    return query.properties().stream().allMatch(entry -> holds(entry, document));
  }

  private boolean holds(Map.Entry<String, JsonNode> entry, JsonNode document) {
    JsonNode condition = entry.getValue();
    String field = entry.getKey();
    Predicate<JsonNode> nested = query -> matches(query, document);
    return switch (field) {
      case "$and" -> !any(condition, nested.negate());
      case "$or" -> any(condition, nested);
      case "$nor" -> !any(condition, nested);
      default -> {
        JsonNode value = document.path(properties.getOrDefault(field, field));
        yield ownFields.contains(field)
            ? own.matches(field, condition, document)
            : field(field, condition, value);
      }
    };
  }

  private boolean field(String field, JsonNode condition, JsonNode value) {
    if (!condition.isObject()) {
      return equal(normal(field, condition, false), normalField(field, value, false));
    }
    boolean ci = ids.contains(field) || condition.path("$ci").asBoolean(false);
    return condition.properties().stream()
        .filter(operator -> !operator.getKey().equals("$ci"))
        .allMatch(operator -> operator(field, operator.getKey(), operator.getValue(), value, ci));
  }

  private boolean operator(
      String field, String operator, JsonNode operand, JsonNode value, boolean ci) {
    JsonNode actual = normalField(field, value, ci);
    JsonNode wanted = operand.isArray() ? operand : normal(field, operand, ci);
    return switch (operator) {
      case "$eq" -> equal(wanted, actual);
      case "$ne" -> !equal(wanted, actual);
      case "$gt" -> compares(actual, wanted, order -> order > 0);
      case "$gte" -> compares(actual, wanted, order -> order >= 0);
      case "$lt" -> compares(actual, wanted, order -> order < 0);
      case "$lte" -> compares(actual, wanted, order -> order <= 0);
      case "$startsWith" -> text(actual, text -> text.startsWith(wanted.asString()));
      case "$endsWith" -> text(actual, text -> text.endsWith(wanted.asString()));
      case "$contains" -> text(actual, text -> text.contains(wanted.asString()));
      case "$in" -> any(operand, item -> equal(normal(field, item, ci), actual));
      case "$nin" -> !any(operand, item -> equal(normal(field, item, ci), actual));
      default -> throw new IllegalArgumentException("No operator " + operator);
    };
  }

  /** Whether a list has an item of a type, and with a key and settings if these are given. */
  public static boolean hasTypedItem(JsonNode condition, JsonNode items) {
    if (condition.has("$ne")) {
      return !any(items, item -> item(condition.path("$ne"), item));
    }
    JsonNode wanted = condition.has("$eq") ? condition.path("$eq") : condition;
    return any(items, item -> item(wanted, item));
  }

  private static boolean item(JsonNode wanted, JsonNode item) {
    JsonNode config = item.path("config");
    return equal(wanted.path("type"), item.path("type"))
        && (!wanted.has("key") || equal(wanted.path("key"), item.path("key")))
        && wanted.path("config").properties().stream()
            .allMatch(setting -> equal(setting.getValue(), config.path(setting.getKey())));
  }

  /** Whether the value, or one item of a list of values, equals what is wanted. */
  private static boolean equal(JsonNode wanted, JsonNode value) {
    if (value.isArray() && !wanted.isArray()) {
      return any(value, item -> equal(wanted, item));
    }
    if (isNothing(wanted) || isNothing(value)) {
      return isNothing(wanted) && isNothing(value);
    }
    return compare(value, wanted).orElse(1) == 0;
  }

  private static boolean compares(JsonNode value, JsonNode wanted, Predicate<Integer> test) {
    if (value.isArray()) {
      return any(value, item -> compares(item, wanted, test));
    }
    OptionalInt order = compare(value, wanted);
    return order.isPresent() && test.test(order.getAsInt());
  }

  /** Values of different types have no order. */
  private static OptionalInt compare(JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) {
      return OptionalInt.of(a.decimalValue().compareTo(b.decimalValue()));
    }
    if (a.isString() && b.isString()) {
      return OptionalInt.of(a.asString().compareTo(b.asString()));
    }
    if (a.isBoolean() && b.isBoolean()) {
      return OptionalInt.of(Boolean.compare(a.asBoolean(), b.asBoolean()));
    }
    return isNothing(a) && isNothing(b) ? OptionalInt.of(0) : OptionalInt.empty();
  }

  private static boolean text(JsonNode value, Predicate<String> test) {
    if (value.isArray()) {
      return any(value, item -> text(item, test));
    }
    return value.isString() && test.test(value.asString());
  }

  private JsonNode normalField(String field, JsonNode value, boolean ci) {
    if (!value.isArray()) {
      return normal(field, value, ci);
    }
    ArrayNode items = JsonTrees.array();
    value.forEach(item -> items.add(normal(field, item, ci)));
    return items;
  }

  /** Dates become milliseconds, so that a number and any way of writing a date compare. */
  private JsonNode normal(String field, JsonNode value, boolean ci) {
    if (!value.isString()) {
      return value.isMissingNode() ? MissingNode.getInstance() : value;
    }
    if (dates.contains(field)) {
      try {
        String text = value.asString();
        boolean dayOnly = text.length() == "2026-01-01".length();
        return LongNode.valueOf(Instant.parse(dayOnly ? text + "T00:00:00Z" : text).toEpochMilli());
      } catch (DateTimeParseException e) {
        return value;
      }
    }
    boolean fold = ci || ids.contains(field);
    return fold ? StringNode.valueOf(value.asString().toLowerCase(Locale.ROOT)) : value;
  }

  private static boolean isNothing(JsonNode node) {
    return node.isNull() || node.isMissingNode();
  }

  private static boolean any(JsonNode items, Predicate<JsonNode> test) {
    return StreamSupport.stream(items.spliterator(), false).anyMatch(test);
  }
}
