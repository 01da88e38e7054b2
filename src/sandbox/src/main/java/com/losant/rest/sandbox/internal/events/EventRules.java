package com.losant.rest.sandbox.internal.events;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.AdvancedQuery;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Period;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxActor;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.actions.Timeline;
import com.losant.rest.sandbox.internal.devices.ApplicationDevices;
import com.losant.rest.sandbox.internal.resources.ResourceRules;
import com.losant.rest.sandbox.internal.resources.TagCondition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/** What is particular to events: who made and changed them, and the history of that. */
final class EventRules implements ResourceRules {
  /** Searches and sort orders compare levels and states by their place in these. */
  private static final Map<String, List<String>> RANKS =
      Map.of(
          "level", List.of("info", "warning", "error", "critical"),
          "state", List.of("new", "acknowledged", "resolved"));

  private static final int MOST_UPDATES = 100;
  private static final String TAGS = "eventTags";
  private static final Set<String> OWN_FIELDS = Set.of(TAGS, "level", "state");

  /** Takes events as {@link #searched} shows them. */
  static final AdvancedQuery QUERY =
      new AdvancedQuery(
          Set.of("id", "sourceId", "deviceId"),
          Set.of("creationDate", "lastUpdated"),
          Map.of(),
          OWN_FIELDS,
          EventRules::matchesOwn);

  private final SandboxState state;

  EventRules(SandboxState state) {
    this.state = state;
  }

  @Override
  public void complete(ObjectNode event, @Nullable JsonNode before, ActionRequest request) {
    if (request.body().has("deviceId")) {
      nameDevice(event, request);
    }
    if (before == null) {
      begin(event, request.body());
    } else {
      goOn(event, before, request.body());
    }
  }

  private void nameDevice(ObjectNode event, ActionRequest request) {
    event.remove("deviceName");
    String deviceId = JsonTrees.text(event, "deviceId");
    if (!deviceId.isEmpty()) {
      ObjectNode device =
          ApplicationDevices.of(state, request)
              .find(deviceId)
              .orElseThrow(
                  () ->
                      RefusedException.invalid("body.deviceId: is no device of this application"));
      event.set("deviceName", device.path("name"));
    }
  }

  private void begin(ObjectNode event, JsonNode given) {
    event.put(
        "creationDate",
        Timeline.text(
            Period.time("body.creationDate", given.path("creationDate"), state.time().now())));
    event.put("state", given.path("state").asString("new"));
    sign(event);
    if (!event.has(TAGS)) {
      event.putObject(TAGS);
    }
    event.putArray("updates");
  }

  private static void sign(ObjectNode document) {
    document.put("sourceType", SandboxActor.TYPE).put("sourceId", SandboxActor.ID);
  }

  /** Notes a change in the history of the event. */
  private void goOn(ObjectNode event, JsonNode before, JsonNode given) {
    event.remove("comment");
    ObjectNode tags = JsonTrees.copy(before.path(TAGS));
    if (given.has(TAGS)) {
      tags.setAll(JsonTrees.copy(given.path(TAGS)));
    }
    event.set(TAGS, tags);
    ObjectNode update = JsonTrees.object();
    sign(update);
    update.put("creationDate", state.time().nowText());
    if (given.has("comment")) {
      update.set("comment", given.path("comment"));
    }
    if (given.has("data")) {
      update.set("data", given.path("data"));
    }
    for (String property : List.of("level", "subject", "state")) {
      change(before.path(property), event.path(property))
          .ifPresent(change -> update.set(property + "Change", change));
    }
    if (given.has("state")) {
      update.set("state", given.path("state"));
    }
    change(before.path("deviceId"), event.path("deviceId"))
        .ifPresent(
            change -> {
              copy(before, "deviceName", change, "oldDeviceName");
              copy(event, "deviceName", change, "newDeviceName");
              update.set("deviceIdChange", change);
            });
    ObjectNode tagsChange = JsonTrees.object();
    for (String key : tags.propertyNames()) {
      change(before.path(TAGS).path(key), tags.path(key))
          .ifPresent(change -> tagsChange.set(key, change));
    }
    if (!tagsChange.isEmpty() && !event.path("disableTagChangeTracking").asBoolean(false)) {
      update.set("tagsChange", tagsChange);
    }
    ArrayNode updates = event.withArrayProperty("updates");
    updates.add(update);
    while (updates.size() > MOST_UPDATES) {
      updates.remove(0);
    }
  }

  private static Optional<ObjectNode> change(JsonNode before, JsonNode after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    ObjectNode change = JsonTrees.object();
    if (!before.isMissingNode()) {
      change.set("old", before);
    }
    if (!after.isMissingNode()) {
      change.set("new", after);
    }
    return Optional.of(change);
  }

  private static void copy(JsonNode from, String property, ObjectNode to, String name) {
    if (from.has(property)) {
      to.set(name, from.path(property));
    }
  }

  @Override
  public boolean isListed(JsonNode event, ActionRequest request) {
    return !request.has("state") || request.text("state").equals(JsonTrees.text(event, "state"));
  }

  /** Levels and states as numbers, so that they sort by their rank. */
  @Override
  public JsonNode searched(ObjectNode event) {
    return ranked(event);
  }

  private static ObjectNode ranked(JsonNode event) {
    ObjectNode ranked = JsonTrees.copy(event);
    RANKS.forEach((property, values) -> ranked.set(property, rank(values, event.path(property))));
    return ranked;
  }

  private static JsonNode rank(List<String> values, JsonNode value) {
    int rank = values.indexOf(value.asString(""));
    return rank < 0 ? value : IntNode.valueOf(rank);
  }

  @Override
  public Set<String> ownFields() {
    return OWN_FIELDS;
  }

  @Override
  public boolean matches(String field, JsonNode condition, JsonNode document) {
    return matchesOwn(field, condition, document);
  }

  private static boolean matchesOwn(String field, JsonNode condition, JsonNode document) {
    if (field.equals(TAGS)) {
      return TagCondition.matches(condition, document.path(TAGS));
    }
    return AdvancedQuery.PLAIN.matches(
        JsonTrees.object().set("value", ranks(field, condition)),
        JsonTrees.object().set("value", document.path(field)));
  }

  /** A condition with ranks in place of names. */
  private static JsonNode ranks(String field, JsonNode condition) {
    List<String> values = RANKS.getOrDefault(field, List.of());
    if (condition.isArray()) {
      ArrayNode list = JsonTrees.array();
      condition.forEach(item -> list.add(rank(values, item)));
      return list;
    }
    if (condition.isObject()) {
      ObjectNode operators = JsonTrees.object();
      condition.forEachEntry((operator, operand) -> operators.set(operator, ranks(field, operand)));
      return operators;
    }
    return rank(values, condition);
  }

  /** Whether an event matches an advanced query. */
  static boolean matches(JsonNode query, JsonNode event) {
    return QUERY.matches(query, ranked(event));
  }

  static int level(JsonNode event) {
    return RANKS.get("level").indexOf(JsonTrees.text(event, "level"));
  }
}
