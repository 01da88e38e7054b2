package com.losant.rest.sandbox.internal.applications;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxActor;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.actions.Timeline;
import com.losant.rest.sandbox.internal.resources.Jobs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is queued as a job and never done here: archives, exports, imports and templates. */
final class ApplicationJobActions {
  private final SandboxState state;

  /** The imports into an application, the oldest first. */
  private static final class Imports {
    private final List<ObjectNode> entries = new ArrayList<>();
  }

  ApplicationJobActions(SandboxState state) {
    this.state = state;
  }

  Map<String, ActionHandler> handlers() {
    Map<String, ActionHandler> handlers = new HashMap<>();
    for (String action :
        List.of(
            "archiveData",
            "backfillArchiveData",
            "fullEventsArchive",
            "fullDataTablesArchive",
            "export",
            "applyTemplate")) {
      handlers.put("application." + action, request -> Jobs.queued(request, state));
    }
    handlers.put("application.import", this::importResources);
    handlers.put("application.importLogs", this::importLogs);
    handlers.put("applications.import", request -> Jobs.queued(request, state));
    return handlers;
  }

  private List<ObjectNode> imports(ActionRequest request) {
    return state.application(request).part(Imports.class, Imports::new).entries;
  }

  private ActionResponse importResources(ActionRequest request) {
    List<ObjectNode> imports = imports(request);
    JsonNode options = request.body().path("options");
    String id = state.ids().next();
    ActionResponse queued = Jobs.queued(request, state);
    ObjectNode entry = JsonTrees.object().put("id", id).put("importExecutionId", id);
    entry.put("applicationId", state.application(request).id());
    entry.put("importSourceType", source(options)).put("status", "queued");
    entry.put("runQueuedAt", state.time().nowText());
    entry.put("dryRun", false).put("conflictBehavior", "create");
    options.forEachEntry(entry::set);
    entry.remove("forceJob");
    if (request.body().has("email")) {
      entry.set("email", request.body().path("email"));
    }
    entry.set("jobId", queued.body().path("jobId"));
    entry.put("sourceId", SandboxActor.ID).put("sourceType", SandboxActor.TYPE);
    imports.add(entry);
    return queued;
  }

  private static String source(JsonNode options) {
    if (options.has("fromApplicationId") || options.has("importUrl")) {
      return options.has("fromApplicationId") ? "fromApplication" : "importUrl";
    }
    return options.has("repo") ? "repository" : "importBundle";
  }

  private ActionResponse importLogs(ActionRequest request) {
    long since = request.has("since") ? request.number("since", Long.MIN_VALUE) : Long.MIN_VALUE;
    ArrayNode shown = JsonTrees.array();
    List<ObjectNode> imports = imports(request);
    long limit = request.number("limit", 0);
    for (int i = imports.size() - 1; i >= 0 && shown.size() < limit; i--) {
      if (Timeline.millis(JsonTrees.text(imports.get(i), "runQueuedAt")) >= since) {
        shown.add(imports.get(i).deepCopy());
      }
    }
    return ActionResponse.ok(shown);
  }
}
