package com.losant.rest.sandbox.internal.resources;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxActor;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Work that Losant does after the response. The sandbox does it before, or not at all, and keeps a
 * log of it that says that it is completed.
 */
public final class Jobs {
  private static final int ACCEPTED = 202;

  /** Where one begins with another one, the longer one first. */
  private static final List<String> RESOURCE_TYPES =
      List.of("deviceRecipe", "device", "datatable", "event", "notebook", "dashboard");

  private Jobs() {}

  /** Queues work in the application that a request names, of which there is nothing to tell. */
  public static ActionResponse queued(ActionRequest request, SandboxState state) {
    return queued(request, state, JsonTrees.object());
  }

  /**
   * Queues work in the application that a request names; a request that names none leaves no log.
   *
   * @param output what the log tells of its outcome
   */
  public static ActionResponse queued(
      ActionRequest request, SandboxState state, ObjectNode output) {
    if (request.has("applicationId")) {
      log(request, state, output);
    }
    return new ActionResponse(
        ACCEPTED,
        JsonTrees.object()
            .put("success", true)
            .put("jobQueued", true)
            .put("jobId", "job-" + state.ids().nextShort()));
  }

  private static void log(ActionRequest request, SandboxState state, ObjectNode output) {
    String application = state.application(request).id();
    String id = state.ids().next();
    String now = state.time().nowText();
    ObjectNode log = JsonTrees.object();
    log.put("id", id).put("jobId", id).put("name", name(request.action()));
    log.put("applicationId", application);
    log.put("runQueuedAt", now).put("runStartedAt", now).put("runCompletedAt", now);
    log.put("status", "completed");
    SandboxActor.sign(log, "requestedBy", Set.of("requestedById", "requestedByType"));
    log.put("ownerType", "application").put("ownerId", application);
    String type = resourceType(request.action());
    log.put("resourceType", type);
    String resource = request.text(type.equals("datatable") ? "dataTableId" : type + "Id");
    if (!resource.isEmpty()) {
      log.put("resourceId", resource.toLowerCase(Locale.ROOT));
    }
    log.set("input", input(request));
    log.set("output", output);
    ResourceStore.of(state).put(ResourceStore.path(application, "jobLogs"), id, log);
  }

  /** Such as {@code ApplicationExport} for {@code application.export}. */
  private static String name(String action) {
    int dot = action.indexOf('.');
    return capitalized(action.substring(0, dot)) + capitalized(action.substring(dot + 1));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String resourceType(String action) {
    return RESOURCE_TYPES.stream()
        .filter(type -> action.regionMatches(true, 0, type, 0, type.length()))
        .findFirst()
        .orElse("application");
  }

  /** Addresses to notify are not among it, for nobody is notified. */
  private static ObjectNode input(ActionRequest request) {
    JsonNode body = request.body();
    ObjectNode input = JsonTrees.object();
    for (String time : List.of("start", "end")) {
      JsonNode given = body.has(time) ? body.path(time) : request.value(time);
      if (given.isNumber()) {
        input.set(time, given);
      }
    }
    if (body.path("query").isObject()) {
      input.put("query", JsonTrees.compact(body.path("query")));
    }
    return input;
  }
}
