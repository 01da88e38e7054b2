package com.losant.rest.sandbox.internal.events;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.Glob;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Listing;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.Jobs;
import com.losant.rest.sandbox.internal.resources.ResourceFamily;
import com.losant.rest.sandbox.internal.resources.ResourceRules;
import com.losant.rest.sandbox.internal.resources.ResourceStore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is done to events besides what is done to the items of every collection. */
public final class EventFamily implements ResourceFamily {
  private final SandboxState state;
  private final EventRules rules;

  /** The events of all applications of a sandbox. */
  public EventFamily(SandboxState state) {
    this.state = state;
    this.rules = new EventRules(state);
  }

  @Override
  public Map<String, ActionHandler> handlers() {
    return Map.of(
        "events.patch", this::patch,
        "events.delete", this::delete,
        "events.export", this::export,
        "events.mostRecentBySeverity", this::mostUrgent);
  }

  @Override
  public Map<String, ResourceRules> rules() {
    return Map.of("event", rules);
  }

  private String collection(ActionRequest request) {
    return ResourceStore.path(state.application(request).id(), "events");
  }

  private ResourceStore store() {
    return ResourceStore.of(state);
  }

  private Collection<ObjectNode> all(ActionRequest request) {
    return store().all(collection(request));
  }

  private ActionResponse export(ActionRequest request) {
    return Jobs.queued(request, state);
  }

  private ActionResponse patch(ActionRequest request) {
    List<ObjectNode> matching =
        all(request).stream().filter(event -> isMeant(event, request)).toList();
    for (ObjectNode event : matching) {
      ObjectNode changed = JsonTrees.changed(event, request.body());
      rules.complete(changed, event, request);
      changed.put("lastUpdated", state.time().after(JsonTrees.text(event, "lastUpdated")));
      JsonTrees.replace(event, changed);
    }
    return ActionResponse.success();
  }

  private boolean isMeant(ObjectNode event, ActionRequest request) {
    Listing listing = new Listing(request, EventRules.QUERY);
    return listing.matches(rules.searched(event))
        && (listing.hasQuery() || rules.isListed(event, request));
  }

  private ActionResponse delete(ActionRequest request) {
    List<ObjectNode> matching =
        all(request).stream().filter(event -> EventRules.matches(request.body(), event)).toList();
    String collection = collection(request);
    matching.forEach(event -> store().remove(collection, JsonTrees.text(event, "id")));
    return ActionResponse.ok(JsonTrees.object().put("removed", matching.size()));
  }

  private ActionResponse mostUrgent(ActionRequest request) {
    List<ObjectNode> fresh =
        all(request).stream()
            .filter(event -> JsonTrees.text(event, "state").equals("new"))
            .filter(event -> counts(event, request))
            .toList();
    ObjectNode response = JsonTrees.object();
    fresh.stream()
        .max(
            Comparator.<ObjectNode>comparingInt(EventRules::level)
                .thenComparing(event -> JsonTrees.text(event, "creationDate")))
        .ifPresent(event -> response.set("event", event.deepCopy()));
    return ActionResponse.ok(response.put("newCount", fresh.size()));
  }

  private static boolean counts(JsonNode event, ActionRequest request) {
    if (request.has("query")) {
      return EventRules.matches(request.value("query"), event);
    }
    String filter = request.text("filter");
    return filter.isEmpty() || Glob.matches(filter, JsonTrees.text(event, "subject"));
  }
}
