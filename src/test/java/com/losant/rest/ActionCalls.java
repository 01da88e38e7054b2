package com.losant.rest;

import com.losant.rest.api.Call;
import com.losant.rest.api.FlowApi;
import com.losant.rest.api.FlowsApi;
import com.losant.rest.model.VirtualButtonPress;
import com.losant.rest.model.WorkflowPatch;
import com.losant.rest.model.WorkflowPost;
import com.losant.rest.model.WorkflowStorageEntry;
import com.losant.rest.model.WorkflowsImport;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Every action as a call with no more than it needs, by its documented name. */
final class ActionCalls {
  /** What must not be done twice, as the documents describe it. */
  static final Set<String> NOT_IDEMPOTENT =
      Set.of("flow.pressVirtualButton", "flows.import", "flows.post");

  private static final String APPLICATION = "575ec8687ae143cd83dc4a97";
  private static final String FLOW = "575ed18f7ae143cd83dc4aa6";

  private static final SortedMap<String, Function<LosantClient, Call<?>>> CALLS =
      new TreeMap<>(
          Map.ofEntries(
              flow("clearStorageEntries", flow -> flow.clearStorageEntries(APPLICATION, FLOW)),
              flow("delete", flow -> flow.delete(APPLICATION, FLOW)),
              flow("errors", flow -> flow.errors(APPLICATION, FLOW)),
              flow("get", flow -> flow.get(APPLICATION, FLOW)),
              flow("getLogEntries", flow -> flow.getLogEntries(APPLICATION, FLOW)),
              flow("getStorageEntries", flow -> flow.getStorageEntries(APPLICATION, FLOW)),
              flow(
                  "getStorageEntriesMetadata",
                  flow -> flow.getStorageEntriesMetadata(APPLICATION, FLOW)),
              flow(
                  "patch",
                  flow -> flow.patch(APPLICATION, FLOW, WorkflowPatch.TYPE.fromJson("{}"))),
              flow(
                  "pressVirtualButton",
                  flow -> flow.pressVirtualButton(APPLICATION, FLOW, press("a"))),
              flow(
                  "setStorageEntry",
                  flow -> flow.setStorageEntry(APPLICATION, FLOW, entry("{\"key\":\"k\"}"))),
              flow("stats", flow -> flow.stats(APPLICATION, FLOW)),
              flows("get", flows -> flows.get(APPLICATION)),
              flows("getByVersion", flows -> flows.getByVersion(APPLICATION, "develop")),
              flows(
                  "import",
                  flows -> flows.importFlows(APPLICATION, WorkflowsImport.TYPE.fromJson("{}"))),
              flows("palette", flows -> flows.palette(APPLICATION)),
              flows("post", flows -> flows.post(APPLICATION, WorkflowPost.TYPE.fromJson("{}")))));

  private ActionCalls() {}

  /** The names of all actions. */
  static Set<String> names() {
    return CALLS.keySet();
  }

  static Call<?> of(LosantClient losant, String action) {
    return CALLS.get(action).apply(losant);
  }

  /** The smallest answer to an action that can be read. */
  static String smallestAnswer(String action) {
    return action.equals("flow.getLogEntries") ? "[]" : "{}";
  }

  static VirtualButtonPress press(String key) {
    return VirtualButtonPress.TYPE.fromJson("{\"key\":\"" + key + "\"}");
  }

  private static WorkflowStorageEntry entry(String json) {
    return WorkflowStorageEntry.TYPE.fromJson(json);
  }

  private static Map.Entry<String, Function<LosantClient, Call<?>>> flow(
      String name, Function<FlowApi.Calls, Call<?>> call) {
    return Map.entry("flow." + name, losant -> call.apply(losant.flow().calls()));
  }

  private static Map.Entry<String, Function<LosantClient, Call<?>>> flows(
      String name, Function<FlowsApi.Calls, Call<?>> call) {
    return Map.entry("flows." + name, losant -> call.apply(losant.flows().calls()));
  }
}
