package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.Ids;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxActor;
import com.losant.rest.sandbox.internal.actions.Timeline;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes workflows and versions of what a caller sent: identifiers, dates, defaults, keys. */
final class WorkflowFactory {
  /** The API token that every change is ascribed to. */
  private static final List<String> IDENTITY =
      List.of("id", "flowVersionId", "creationDate", "createdById", "createdByType", "lastUpdated");

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
    fillButtonKeys(document, id);
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
    fillButtonKeys(document, workflow.id());
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

  /** Gives a key to each virtual button that has none. */
  void fillButtonKeys(ObjectNode document, String flowId) {
    for (JsonNode trigger : document.path("triggers")) {
      boolean button = JsonTrees.text(trigger, "type").equals("virtualButton");
      if (button && JsonTrees.text(trigger, "key").isEmpty()) {
        ((ObjectNode) trigger).put("key", flowId + "-" + ids.nextShort());
      }
    }
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
