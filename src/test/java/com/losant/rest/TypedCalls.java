package com.losant.rest;

import com.losant.rest.api.FlowApi;
import com.losant.rest.api.FlowsApi;
import com.losant.rest.model.AdvancedWorkflowByVersionQuery;
import com.losant.rest.model.AdvancedWorkflowQuery;
import com.losant.rest.model.FlowClass;
import com.losant.rest.model.JsonType;
import com.losant.rest.model.SortDirection;
import com.losant.rest.model.VirtualButtonPress;
import com.losant.rest.model.WorkflowFilterField;
import com.losant.rest.model.WorkflowPatch;
import com.losant.rest.model.WorkflowPost;
import com.losant.rest.model.WorkflowSortField;
import com.losant.rest.model.WorkflowStorageEntry;
import com.losant.rest.model.WorkflowTriggerFilterItem;
import com.losant.rest.model.WorkflowsImport;
import java.util.List;

/** Calls an action by its documented name through the typed methods. */
final class TypedCalls {
  /** All actions. */
  static final List<String> ACTIONS =
      List.of(
          "flow.clearStorageEntries",
          "flow.delete",
          "flow.errors",
          "flow.get",
          "flow.getLogEntries",
          "flow.getStorageEntries",
          "flow.getStorageEntriesMetadata",
          "flow.patch",
          "flow.pressVirtualButton",
          "flow.setStorageEntry",
          "flow.stats",
          "flows.get",
          "flows.getByVersion",
          "flows.import",
          "flows.palette",
          "flows.post");

  private TypedCalls() {}

  /** The smallest answer to an action that can be read. */
  static String smallestAnswer(String action) {
    return action.equals("flow.getLogEntries") ? "[]" : "{}";
  }

  /** Calls an action with no more than it needs. */
  static Object call(LosantClient losant, String action) {
    return call(losant, action, Arguments.none());
  }

  static Object call(LosantClient losant, String action, Arguments arguments) {
    String app = arguments.id("applicationId");
    return action.startsWith("flow.")
        ? flow(losant.flow(), action, app, arguments.id("flowId"), arguments)
        : flows(losant.flows(), action, app, arguments);
  }

  private static Object flow(FlowApi flow, String action, String app, String id, Arguments a) {
    return switch (action) {
      case "flow.clearStorageEntries" -> flow.clearStorageEntries(app, id);
      case "flow.delete" -> flow.delete(app, id);
      case "flow.errors" ->
          flow.errors(
              app,
              id,
              p -> {
                a.duration("duration", p::duration);
                a.instant("end", p::end);
                a.number("limit", p::limit);
                a.typed("sortDirection", SortDirection.TYPE, p::sortDirection);
                a.text("flowVersion", p::flowVersion);
                a.text("deviceId", p::deviceId);
                a.requireAllTaken();
              });
      case "flow.get" ->
          flow.get(
              app,
              id,
              p -> {
                a.flag("includeCustomNodes", p::includeCustomNodes);
                a.requireAllTaken();
              });
      case "flow.getLogEntries" ->
          flow.getLogEntries(
              app,
              id,
              p -> {
                a.number("limit", p::limit);
                a.instant("since", p::since);
                a.requireAllTaken();
              });
      case "flow.getStorageEntries" -> flow.getStorageEntries(app, id);
      case "flow.getStorageEntriesMetadata" -> flow.getStorageEntriesMetadata(app, id);
      case "flow.patch" ->
          flow.patch(
              app,
              id,
              a.body(WorkflowPatch.TYPE),
              p -> {
                a.flag("includeCustomNodes", p::includeCustomNodes);
                a.requireAllTaken();
              });
      case "flow.pressVirtualButton" ->
          flow.pressVirtualButton(app, id, a.body(VirtualButtonPress.TYPE));
      case "flow.setStorageEntry" ->
          flow.setStorageEntry(app, id, a.body(WorkflowStorageEntry.TYPE));
      case "flow.stats" ->
          flow.stats(
              app,
              id,
              p -> {
                a.duration("duration", p::duration);
                a.instant("end", p::end);
                a.duration("resolution", p::resolution);
                a.text("flowVersion", p::flowVersion);
                a.text("deviceId", p::deviceId);
                a.requireAllTaken();
              });
      default -> throw new AssertionError("there is no " + action);
    };
  }

  private static Object flows(FlowsApi flows, String action, String app, Arguments a) {
    return switch (action) {
      case "flows.get" ->
          flows.get(
              app,
              p -> {
                a.typed("sortField", WorkflowSortField.TYPE, p::sortField);
                a.typed("sortDirection", SortDirection.TYPE, p::sortDirection);
                a.number("page", p::page);
                a.number("perPage", p::perPage);
                a.typed("filterField", WorkflowFilterField.TYPE, p::filterField);
                a.text("filter", p::filter);
                a.typed("flowClass", FlowClass.TYPE, p::flowClass);
                a.typed(
                    "triggerFilter",
                    JsonType.listOf(WorkflowTriggerFilterItem.TYPE),
                    p::triggerFilter);
                a.flag("includeCustomNodes", p::includeCustomNodes);
                a.typed("query", AdvancedWorkflowQuery.TYPE, p::query);
                a.flag("allVersions", p::allVersions);
                a.requireAllTaken();
              });
      case "flows.getByVersion" ->
          flows.getByVersion(
              app,
              a.id("version"),
              p -> {
                a.typed("sortField", WorkflowSortField.TYPE, p::sortField);
                a.typed("sortDirection", SortDirection.TYPE, p::sortDirection);
                a.number("page", p::page);
                a.number("perPage", p::perPage);
                a.typed("filterField", WorkflowFilterField.TYPE, p::filterField);
                a.text("filter", p::filter);
                a.typed("flowClass", FlowClass.TYPE, p::flowClass);
                a.typed(
                    "triggerFilter",
                    JsonType.listOf(WorkflowTriggerFilterItem.TYPE),
                    p::triggerFilter);
                a.flag("includeCustomNodes", p::includeCustomNodes);
                a.typed("query", AdvancedWorkflowByVersionQuery.TYPE, p::query);
                a.requireAllTaken();
              });
      case "flows.import" -> flows.importFlows(app, a.body(WorkflowsImport.TYPE));
      case "flows.palette" -> flows.palette(app);
      case "flows.post" ->
          flows.post(
              app,
              a.body(WorkflowPost.TYPE),
              p -> {
                a.flag("includeCustomNodes", p::includeCustomNodes);
                a.requireAllTaken();
              });
      default -> throw new AssertionError("there is no " + action);
    };
  }
}
