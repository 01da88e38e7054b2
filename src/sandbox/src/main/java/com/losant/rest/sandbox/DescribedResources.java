package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.resources.DescribedResource;
import com.losant.rest.sandbox.internal.resources.DescribedResource.Action;
import com.losant.rest.sandbox.internal.resources.DescribedResource.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;

/**
 * Finds the collections in a description that have the form of all collections: a list of items and
 * a way to make one at one path, and the item below it. What has another form, such as a result by
 * status, is left out.
 */
final class DescribedResources {
  private static final String ITEMS = "items";

  private final ApiDescription description;

  private DescribedResources(ApiDescription description) {
    this.description = description;
  }

  static List<DescribedResource> in(ApiDescription description) {
    return new DescribedResources(description).all();
  }

  private List<DescribedResource> all() {
    List<DescribedResource> found = new ArrayList<>();
    for (Operation read : description.operations()) {
      String last = read.segments().get(read.segments().size() - 1);
      if (read.method().equals("GET") && last.startsWith("{")) {
        resource(read, last.substring(1, last.length() - 1)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<DescribedResource> resource(Operation read, String key) {
    List<String> path = read.segments().subList(0, read.segments().size() - 1);
    String itemSchema = description.target(read.responses().getOrDefault("200", ""));
    JsonNode item = description.at(itemSchema);
    Optional<Operation> list = at(path, "GET").filter(this::isList);
    Optional<Operation> create = at(path, "POST").filter(post -> givesAtLeast(item, post));
    if (!item.has("properties") || list.isEmpty()) {
      return Optional.empty();
    }
    Map<Kind, Action> actions = new EnumMap<>(Kind.class);
    put(actions, Kind.READ, Optional.of(read));
    put(actions, Kind.LIST, list);
    put(actions, Kind.CREATE, create);
    put(
        actions,
        Kind.CHANGE,
        at(read.segments(), "PATCH").filter(patch -> gives(itemSchema, patch)));
    put(actions, Kind.REMOVE, at(read.segments(), "DELETE").filter(this::succeeds));
    JsonNode listed = response(list.get());
    return Optional.of(
        new DescribedResource(
            resourceOf(list.get()),
            resourceOf(read),
            List.copyOf(path),
            key,
            actions,
            names(item),
            fallbacks(item, create),
            names(listed),
            names(item, property -> isId(property)),
            names(item, property -> JsonTrees.text(property, "format").equals("date-time"))));
  }

  private Optional<Operation> at(List<String> path, String method) {
    return description.operations().stream()
        .filter(operation -> operation.method().equals(method))
        .filter(operation -> operation.segments().equals(path))
        .findFirst();
  }

  private static void put(Map<Kind, Action> actions, Kind kind, Optional<Operation> operation) {
    operation.ifPresent(
        there -> actions.put(kind, new Action(there.id(), Integer.parseInt(success(there)))));
  }

  private static String resourceOf(Operation operation) {
    return operation.id().substring(0, operation.id().indexOf('.'));
  }

  /** The only status of success; none if there are several. */
  private static String success(Operation operation) {
    List<String> statuses =
        operation.responses().keySet().stream().filter(status -> status.startsWith("2")).toList();
    return statuses.size() == 1 ? statuses.get(0) : "";
  }

  private JsonNode response(Operation operation) {
    return description.at(operation.responses().getOrDefault(success(operation), ""));
  }

  private boolean isList(Operation operation) {
    return response(operation).path("properties").has(ITEMS);
  }

  /** Whether an action returns an item, perhaps with more that is never shown again. */
  private boolean givesAtLeast(JsonNode item, Operation operation) {
    return description.at(operation.body()).has("properties")
        && names(response(operation)).containsAll(names(item));
  }

  private boolean gives(String schema, Operation operation) {
    String success = success(operation);
    return !success.isEmpty()
        && description.target(operation.responses().get(success)).equals(schema)
        && description.at(operation.body()).has("properties");
  }

  private boolean succeeds(Operation operation) {
    return response(operation).path("properties").has("success");
  }

  private Set<String> names(JsonNode schema) {
    return names(schema, property -> true);
  }

  private Set<String> names(JsonNode schema, Predicate<JsonNode> like) {
    Set<String> names = new TreeSet<>();
    schema
        .path("properties")
        .forEachEntry(
            (name, property) -> {
              if (like.test(description.follow(property))) {
                names.add(name);
              }
            });
    return names;
  }

  private static boolean isId(JsonNode schema) {
    return JsonTrees.text(schema, "pattern").contains("{24}");
  }

  /**
   * What the server fills in: documented defaults, and something empty for what is always there.
   */
  private Map<String, JsonNode> fallbacks(JsonNode item, Optional<Operation> create) {
    Map<String, JsonNode> fallbacks = new HashMap<>();
    JsonNode properties = item.path("properties");
    for (JsonNode name : item.path("x-always-present")) {
      JsonNode property = description.follow(properties.path(name.asString()));
      empty(property).ifPresent(value -> fallbacks.put(name.asString(), value));
    }
    create.ifPresent(
        post ->
            description
                .at(post.body())
                .path("properties")
                .forEachEntry(
                    (name, property) -> {
                      JsonNode byDefault =
                          property.has("default")
                              ? property.path("default")
                              : description.follow(property).path("default");
                      if (!byDefault.isMissingNode() && properties.has(name)) {
                        fallbacks.put(name, byDefault);
                      }
                    }));
    return fallbacks;
  }

  private static Optional<JsonNode> empty(JsonNode schema) {
    return switch (JsonTrees.text(schema, "type")) {
      case "array" -> Optional.of(JsonTrees.array());
      case "object" -> Optional.of(JsonTrees.object());
      case "boolean" -> Optional.of(BooleanNode.FALSE);
      case "integer", "number" -> Optional.of(IntNode.valueOf(0));
      default -> schema.has("enum") ? Optional.of(schema.path("enum").get(0)) : Optional.empty();
    };
  }
}
