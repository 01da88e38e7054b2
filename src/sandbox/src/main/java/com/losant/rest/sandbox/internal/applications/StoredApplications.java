package com.losant.rest.sandbox.internal.applications;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Presentation;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceStore;
import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The documents of applications. */
final class StoredApplications {
  /** The collection that they are in. */
  static final String COLLECTION = "/applications";

  /** The user whom applications belong to that no organization owns. */
  static final String USER_ID = "5a9db0c0fffffffffffffffe";

  private final SandboxState state;

  StoredApplications(SandboxState state) {
    this.state = state;
  }

  /** Keeps a document for an application that the sandbox itself has made. */
  void begin(String id) {
    int before = all().size();
    String name = before == 0 ? "Sandbox" : "Sandbox " + (before + 1);
    add(JsonTrees.object().put("name", name).put("ownerId", USER_ID).put("ownerType", "user"), id);
  }

  /** Completes the document of a new application, and keeps it. */
  ObjectNode add(ObjectNode document, String id) {
    String now = state.time().nowText();
    document.put("id", id).put("applicationId", id);
    document.put("creationDate", now).put("lastUpdated", now);
    document.withArrayProperty("globals");
    store().put(COLLECTION, id, document);
    return document;
  }

  Collection<ObjectNode> all() {
    return store().all(COLLECTION);
  }

  /** The document of the application that a request names, to be changed in place. */
  ObjectNode of(ActionRequest request) {
    return store().find(COLLECTION, state.application(request).id()).orElseThrow();
  }

  /** The document as responses show it. */
  static ObjectNode shown(ObjectNode document, ActionRequest request, ApplicationRules rules) {
    ObjectNode shown = JsonTrees.copy(document);
    rules.show(shown, request);
    String self = COLLECTION + "/" + JsonTrees.text(document, "id");
    Presentation.link(shown, request, self, Map.of("applications", COLLECTION));
    return Presentation.mark(shown, "application", document);
  }

  private ResourceStore store() {
    return ResourceStore.of(state);
  }
}
