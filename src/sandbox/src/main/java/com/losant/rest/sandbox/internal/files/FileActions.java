package com.losant.rest.sandbox.internal.files;

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
import com.losant.rest.sandbox.internal.actions.UploadedFile;
import com.losant.rest.sandbox.internal.resources.ResourceStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is done to the public files of an application, or to the private ones. */
final class FileActions {
  private static final Set<String> OF_CONTENT = Set.of("fileSize", "contentType", "fileDimensions");
  private static final long DEFAULT_TTL = 900;

  private final Bucket bucket;
  private final SandboxState state;
  private final FileStorage storage;

  FileActions(Bucket bucket, SandboxState state) {
    this.bucket = bucket;
    this.state = state;
    this.storage = new FileStorage(state);
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        bucket.collection() + ".get", this::list,
        bucket.collection() + ".post", this::create,
        bucket.item() + ".get", this::read,
        bucket.item() + ".patch", this::awaitContent,
        bucket.item() + ".delete", this::delete,
        bucket.item() + ".move", this::move,
        bucket.item() + ".upload", this::upload);
  }

  private ActionResponse list(ActionRequest request) {
    FileTree tree = tree(request);
    Optional<String> directory =
        Optional.of(request.text("directory"))
            .filter(path -> !path.isEmpty())
            .map(path -> FilePaths.directory("query parameter directory", path));
    Listing listing = new Listing(request, AdvancedQuery.PLAIN);
    tree.all().stream()
        .filter(file -> listing.matches(file.document()))
        .filter(file -> directory.isEmpty() || file.parent().equals(directory.get()))
        .filter(file -> isLike(file, "type", request) && isLike(file, "status", request))
        .forEach(file -> listing.add(file.document(), () -> shown(file, request)));
    ObjectNode page = listing.page();
    directory.ifPresent(path -> page.put("parentExists", tree.hasDirectory(path)));
    Presentation.link(page, request, collection(request), Map.of());
    return ActionResponse.ok(Presentation.mark(page, bucket.collection(), page));
  }

  private static boolean isLike(StoredFile file, String property, ActionRequest request) {
    return !request.has(property) || file.text(property).equals(request.text(property));
  }

  private ActionResponse create(ActionRequest request) {
    FileTree tree = tree(request);
    ObjectNode given = JsonTrees.copy(request.body());
    String name = FilePaths.name("body.name", JsonTrees.text(given, "name"));
    String parent = JsonTrees.text(given, "parentDirectory");
    String directory = FilePaths.directory("body.parentDirectory", parent);
    tree.refuseTaken(directory, name);
    makeDirectories(tree, request, directory);
    StoredFile file = newFile(request, directory, name, JsonTrees.text(given, "type"));
    if (!file.isDirectory()) {
      file.document().setAll(given.retain(OF_CONTENT));
      file.await(UploadForm.of(file, bucket, state.time()));
    }
    tree.add(file);
    return ActionResponse.created(withForm(file, request));
  }

  /** Makes all directories of a path that are not there yet. */
  private void makeDirectories(FileTree tree, ActionRequest request, String path) {
    String parent = "/";
    for (String name : FilePaths.names(path)) {
      Optional<StoredFile> there = tree.at(parent, name);
      if (there.isEmpty()) {
        tree.add(newFile(request, parent, name, "directory"));
      } else if (!there.get().isDirectory()) {
        throw RefusedException.invalid(
            "parentDirectory: " + there.get().path() + " is a file and no directory");
      }
      parent += name + "/";
    }
  }

  private StoredFile newFile(ActionRequest request, String directory, String name, String type) {
    String now = state.time().nowText();
    ObjectNode document = JsonTrees.object().put("id", state.ids().next());
    document.put("applicationId", state.application(request).id());
    document.put("creationDate", now).put("lastUpdated", now);
    document.put("authorId", SandboxActor.ID).put("authorType", SandboxActor.TYPE);
    document.put("status", "completed").put("name", name);
    return new StoredFile(document.put("parentDirectory", directory).put("type", type));
  }

  private ActionResponse read(ActionRequest request) {
    return ActionResponse.ok(shown(find(request), request));
  }

  private ActionResponse awaitContent(ActionRequest request) {
    StoredFile file = findFile(request);
    ObjectNode changes = JsonTrees.copy(request.body()).retain(OF_CONTENT);
    file.document().setAll(changes);
    file.document().put("lastUpdated", state.time().after(file.text("lastUpdated")));
    file.await(UploadForm.of(file, bucket, state.time()));
    return ActionResponse.created(withForm(file, request));
  }

  private ActionResponse upload(ActionRequest request) {
    StoredFile file = findFile(request);
    UploadedFile upload = request.file(bucket.item());
    storage.fill(state.application(request), file, upload.content());
    if (!file.document().has("contentType")) {
      file.document().put("contentType", upload.contentType());
    }
    return ActionResponse.ok(shown(file, request));
  }

  private ActionResponse delete(ActionRequest request) {
    FileTree tree = tree(request);
    tree.withAllBelow(find(request)).forEach(tree::remove);
    return ActionResponse.success();
  }

  private ActionResponse move(ActionRequest request) {
    FileTree tree = tree(request);
    StoredFile file = find(request);
    String name =
        request.has("name")
            ? FilePaths.name("query parameter name", request.text("name"))
            : file.text("name");
    String directory =
        request.has("parentDirectory")
            ? FilePaths.directory(
                "query parameter parentDirectory", request.text("parentDirectory"))
            : file.parent();
    if (file.isDirectory() && directory.startsWith(file.path())) {
      throw RefusedException.invalid(
          "query parameter parentDirectory: " + directory + " is in what is to be moved");
    }
    if (!directory.equals(file.parent()) || !name.equals(file.text("name"))) {
      tree.refuseTaken(directory, name);
    }
    makeDirectories(tree, request, directory);
    StoredFile moved = file.movedTo(state.ids().next(), directory, name);
    List<StoredFile> all = tree.withAllBelow(file);
    all.forEach(tree::remove);
    for (StoredFile each : all) {
      tree.add(each == file ? moved : below(each, file, moved));
    }
    moved.document().put("lastUpdated", state.time().after(file.text("lastUpdated")));
    return ActionResponse.created(shown(moved, request));
  }

  /** What is in a directory that moves, in its new place. */
  private StoredFile below(StoredFile file, StoredFile from, StoredFile to) {
    String directory = to.path() + file.parent().substring(from.path().length());
    return file.movedTo(state.ids().next(), directory, file.text("name"));
  }

  private FileTree tree(ActionRequest request) {
    return FileTree.of(state.application(request), bucket);
  }

  private StoredFile find(ActionRequest request) {
    return tree(request)
        .find(request.text(bucket.item() + "Id"))
        .orElseThrow(
            () ->
                RefusedException.notFound(
                    (bucket == Bucket.PUBLIC ? "File" : "Private File") + " was not found"));
  }

  private StoredFile findFile(ActionRequest request) {
    StoredFile file = find(request);
    if (file.isDirectory()) {
      throw RefusedException.invalid(file.path() + " is a directory, which has no content");
    }
    return file;
  }

  private String collection(ActionRequest request) {
    return ResourceStore.path(state.application(request).id(), bucket.collection());
  }

  private JsonNode withForm(StoredFile file, ActionRequest request) {
    ObjectNode shown = shown(file, request);
    file.form()
        .ifPresent(
            form ->
                shown
                    .putObject("upload")
                    .put("url", FileStorage.uploadAddress(request.origin(), bucket))
                    .set("fields", form.shown()));
    return shown;
  }

  private ObjectNode shown(StoredFile file, ActionRequest request) {
    ObjectNode shown = JsonTrees.copy(file.document());
    address(file, request).ifPresent(url -> shown.put("url", url));
    String application = "/applications/" + file.text("applicationId");
    Presentation.link(
        shown,
        request,
        application + bucket.itemPath() + "/" + file.id(),
        Map.of(bucket.collection(), collection(request)));
    return Presentation.mark(shown, bucket.item(), file.document());
  }

  private Optional<String> address(StoredFile file, ActionRequest request) {
    if (file.isDirectory()) {
      return Optional.empty();
    }
    if (bucket == Bucket.PUBLIC) {
      return Optional.of(FileStorage.address(request.origin(), bucket, file));
    }
    long seconds = request.has("urlTTL") ? request.number("urlTTL", 0) : DEFAULT_TTL;
    return seconds == 0
        ? Optional.empty()
        : Optional.of(storage.signedAddress(request.origin(), file, seconds));
  }
}
