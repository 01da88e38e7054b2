package com.losant.rest.sandbox.internal.files;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.DescribedExamples;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceFamily;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Public and private files, with what is in them. */
public final class FileFamily implements ResourceFamily {
  private final Map<String, ActionHandler> handlers = new HashMap<>();
  private final FileStorage storage;

  /** The files of all applications of a sandbox. */
  public FileFamily(SandboxState state) {
    storage = new FileStorage(state);
    for (Bucket bucket : Bucket.values()) {
      handlers.putAll(new FileActions(bucket, state).handlers());
    }
  }

  @Override
  public Map<String, ActionHandler> handlers() {
    return Map.copyOf(handlers);
  }

  @Override
  public void addExamples(SandboxApplication application, DescribedExamples examples) {
    for (Bucket bucket : Bucket.values()) {
      String action = bucket.item() + ".get";
      String id = examples.pathParameter(action, bucket.item() + "Id");
      ObjectNode document = JsonTrees.copy(examples.response(action)).put("id", id);
      document.remove("url");
      StoredFile file = new StoredFile(document);
      FileTree tree = FileTree.of(application, bucket);
      tree.add(directoryOf(file));
      tree.add(file);
      storage.fill(application, file, "An example".getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The directory of the example, whose identifier nothing else has. */
  private static StoredFile directoryOf(StoredFile file) {
    ObjectNode document = JsonTrees.copy(file.document());
    document.retain(
        "applicationId", "creationDate", "lastUpdated", "authorId", "authorType", "status");
    document.put("id", file.id().substring(0, 22) + "00").put("type", "directory");
    String name = FilePaths.names(file.parent()).get(0);
    return new StoredFile(document.put("name", name).put("parentDirectory", "/"));
  }
}
