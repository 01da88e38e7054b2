package com.losant.rest.sandbox.internal.resources;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.AdvancedQuery;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Listing;
import com.losant.rest.sandbox.internal.actions.Presentation;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxActor;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.DescribedResource.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Plays one resource with nothing but its description: lists, makes, reads, changes, removes. */
final class ResourceActions {
  private final DescribedResource resource;
  private final ResourceRules rules;
  private final ResourcePaths paths;
  private final SandboxState state;
  private final AdvancedQuery query;

  ResourceActions(
      DescribedResource resource, ResourceRules rules, ResourcePaths paths, SandboxState state) {
    this.resource = resource;
    this.rules = rules;
    this.paths = paths;
    this.state = state;
    Set<String> dates = new HashSet<>(resource.dates());
    dates.addAll(rules.dates());
    this.query =
        new AdvancedQuery(resource.ids(), dates, Map.of(), rules.ownFields(), rules::matches);
  }

  Map<String, ActionHandler> handlers() {
    Map<Kind, ActionHandler> all =
        Map.of(
            Kind.LIST, this::list,
            Kind.CREATE, this::create,
            Kind.READ, this::read,
            Kind.CHANGE, this::change,
            Kind.REMOVE, this::remove);
    Map<String, ActionHandler> handlers = new HashMap<>();
    resource.actions().forEach((kind, action) -> handlers.put(action.id(), all.get(kind)));
    return handlers;
  }

  private ActionResponse list(ActionRequest request) {
    String collection = paths.collection(resource, request);
    Listing listing = new Listing(request, query);
    for (ObjectNode document : rules.items(store().all(collection), request)) {
      JsonNode searched = rules.searched(document);
      if (listing.matches(searched) && (listing.hasQuery() || rules.isListed(document, request))) {
        listing.add(searched, () -> shown(document, request));
      }
    }
    ObjectNode page = listing.page();
    for (String property : resource.listed()) {
      if (!page.has(property) && !listing.hasQuery() && request.has(property)) {
        page.set(property, request.value(property));
      }
    }
    paths.setIds(page, resource.listed(), request);
    rules.listed(page, request);
    page.retain(resource.listed());
    Presentation.link(page, request, collection, Map.of());
    return ActionResponse.ok(Presentation.mark(page, resource.collection(), page));
  }

  private ActionResponse create(ActionRequest request) {
    String collection = paths.collection(resource, request);
    ObjectNode document = JsonTrees.object();
    String key = resource.hasIds() ? state.ids().next() : name(request);
    if (resource.hasIds()) {
      document.put("id", key);
      if (resource.properties().contains(resource.key())) {
        document.put(resource.key(), key);
      }
    } else if (store().find(collection, key).isPresent()) {
      throw taken(key);
    }
    paths.setIds(document, resource.properties(), request);
    fillDates(document);
    resource.fallbacks().forEach((name, value) -> document.set(name, value.deepCopy()));
    document.setAll(JsonTrees.copy(request.body()));
    document.removeIf(JsonNode::isNull);
    rules.complete(document, null, request);
    store().put(collection, key, document);
    ObjectNode shown = shown(document, request);
    rules.created(shown);
    return new ActionResponse(resource.actions().get(Kind.CREATE).status(), shown);
  }

  private void fillDates(ObjectNode document) {
    String now = state.time().nowText();
    for (String date : new String[] {"creationDate", "lastUpdated"}) {
      if (resource.properties().contains(date)) {
        document.put(date, now);
      }
    }
    SandboxActor.sign(document, "createdBy", resource.properties());
    SandboxActor.sign(document, "lastUpdatedBy", resource.properties());
  }

  private ActionResponse read(ActionRequest request) {
    return ActionResponse.ok(shown(find(request), request));
  }

  private ActionResponse change(ActionRequest request) {
    ObjectNode document = find(request);
    ObjectNode changed = JsonTrees.changed(document, request.body());
    if (changed.has("lastUpdated")) {
      changed.put("lastUpdated", state.time().after(JsonTrees.text(document, "lastUpdated")));
    }
    SandboxActor.sign(changed, "lastUpdatedBy", resource.properties());
    rules.complete(changed, document, request);
    if (!resource.hasIds()) {
      rename(request, JsonTrees.text(changed, resource.key()));
    }
    JsonTrees.replace(document, changed);
    return ActionResponse.ok(shown(document, request));
  }

  private void rename(ActionRequest request, String newName) {
    String collection = paths.collection(resource, request);
    String name = request.text(resource.key());
    if (!newName.equals(name)) {
      if (store().find(collection, newName).isPresent()) {
        throw taken(newName);
      }
      store().rename(collection, name, newName);
    }
  }

  private ActionResponse remove(ActionRequest request) {
    ObjectNode document = find(request);
    store().remove(paths.collection(resource, request), paths.key(resource, request));
    rules.removed(document);
    return ActionResponse.success();
  }

  private ObjectNode find(ActionRequest request) {
    return paths.find(resource, request);
  }

  private String name(ActionRequest request) {
    return JsonTrees.text(request.body(), resource.key());
  }

  private RefusedException taken(String name) {
    return RefusedException.invalid(
        "body.%s: there is a %s '%s' already".formatted(resource.key(), resource.words(), name));
  }

  private ObjectNode shown(ObjectNode document, ActionRequest request) {
    ObjectNode shown = JsonTrees.copy(document);
    rules.show(shown, request);
    String collection = paths.collection(resource, request);
    String key = JsonTrees.text(document, resource.hasIds() ? "id" : resource.key());
    Presentation.link(
        shown, request, collection + "/" + key, Map.of(resource.collection(), collection));
    return Presentation.mark(shown, resource.item(), document);
  }

  private ResourceStore store() {
    return ResourceStore.of(state);
  }
}
