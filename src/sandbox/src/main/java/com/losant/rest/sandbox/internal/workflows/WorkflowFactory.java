package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.Ids;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxActor;
import com.losant.rest.sandbox.internal.actions.Timeline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes workflows and versions of what a caller sent: identifiers, dates, defaults, keys. */
final class WorkflowFactory {
  /** The API token that every change is ascribed to. */
  private static final List<String> IDENTITY =
      List.of("id", "flowVersionId", "creationDate", "createdById", "createdByType", "lastUpdated");

  /** Triggers that are known by nothing but their key, which the caller may leave to the server. */
  private static final Set<String> KEYED =
      Set.of(
          "beckhoff",
          "deviceCommand",
          "fileTail",
          "fileWatch",
          "flowError",
          "onBoot",
          "onConnect",
          "onDisconnect",
          "onSync",
          "opcua",
          "redis",
          "request",
          "serial",
          "snmpTrap",
          "timer",
          "virtualButton");

  private final Ids ids;
  private final Timeline time;

  WorkflowFactory(Ids ids, Timeline time) {
    this.ids = ids;
    this.time = time;
  }

  /** A new workflow with the properties that the caller gave. */
  StoredWorkflow workflow(String applicationId, ObjectNode given) {
    String id = ids.next();
    ObjectNode document = JsonTrees.object();
    document.put("id", id).put("flowId", id).put("applicationId", applicationId);
    document.put("flowClass", "cloud");
    complete(document, given);
    dropNulls(document);
    fillKeysAndIds(document, id);
    return new StoredWorkflow(document);
  }

  /** A new version of a workflow with the properties that the caller gave. */
  StoredVersion version(StoredWorkflow workflow, ObjectNode given) {
    String id = ids.next();
    ObjectNode document = JsonTrees.object();
    document.put("id", id).put("flowVersionId", id).put("flowId", workflow.id());
    document.set("applicationId", workflow.document().path("applicationId"));
    document.set("flowClass", workflow.document().path("flowClass"));
    complete(document, given);
    fillKeysAndIds(document, workflow.id());
    return StoredVersion.saved(workflow, document);
  }

  /** Makes a version that replaces another one the same version, changed now. */
  void keepIdentity(ObjectNode document, ObjectNode replaced) {
    document.setAll(JsonTrees.copy(replaced).retain(IDENTITY));
    touch(document);
  }

  /** Notes a change, at a time that is later than that of the change before. */
  void touch(ObjectNode document) {
    document.put("lastUpdated", time.after(JsonTrees.text(document, "lastUpdated")));
    document.put("lastUpdatedById", SandboxActor.ID).put("lastUpdatedByType", SandboxActor.TYPE);
  }

  /** Gives keys to triggers and ids to nodes where the caller left that to the server. */
  void fillKeysAndIds(ObjectNode document, String flowId) {
    for (JsonNode trigger : document.path("triggers")) {
      boolean keyed = KEYED.contains(JsonTrees.text(trigger, "type"));
      if (keyed && JsonTrees.text(trigger, "key").isEmpty()) {
        ((ObjectNode) trigger).put("key", flowId + "-" + ids.nextShort());
      }
    }
    Set<String> taken = new HashSet<>(document.path("nodes").findValuesAsString("id"));
    for (JsonNode node : document.path("nodes")) {
      if (JsonTrees.text(node, "id").isEmpty()) {
        ((ObjectNode) node).put("id", nodeId(taken));
      }
    }
  }

  private String nodeId(Set<String> taken) {
    String id = ids.nextShort();
    while (!taken.add(id)) {
      id = ids.nextShort();
    }
    return id;
  }

  /** Removes properties that stand at null, which means that they are not set. */
  static void dropNulls(ObjectNode document) {
    document.removeIf(JsonNode::isNull);
  }

  private void complete(ObjectNode document, ObjectNode given) {
    String now = time.nowText();
    if (given.has("name")) {
      document.set("name", given.path("name"));
    }
    document.put("enabled", true);
    document.put("creationDate", now).put("lastUpdated", now);
    document.put("createdById", SandboxActor.ID).put("createdByType", SandboxActor.TYPE);
    document.put("lastUpdatedById", SandboxActor.ID).put("lastUpdatedByType", SandboxActor.TYPE);
    document.putArray("triggers");
    document.putArray("nodes");
    document.putArray("globals");
    document.setAll(given);
  }
}
