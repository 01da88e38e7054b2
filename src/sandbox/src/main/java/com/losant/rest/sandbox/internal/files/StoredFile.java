package com.losant.rest.sandbox.internal.files;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A file with its content, or a directory. */
final class StoredFile {
  private final ObjectNode document;
  private Optional<byte[]> content = Optional.empty();
  private Optional<UploadForm> form = Optional.empty();

  StoredFile(ObjectNode document) {
    this.document = document;
  }

  /** What is known of it, to be changed in place; its address depends on who asks. */
  ObjectNode document() {
    return document;
  }

  String text(String property) {
    return JsonTrees.text(document, property);
  }

  String id() {
    return text("id");
  }

  String parent() {
    return text("parentDirectory");
  }

  boolean isDirectory() {
    return text("type").equals("directory");
  }

  /** Where it is; that of a directory ends with a slash. */
  String path() {
    return parent() + text("name") + (isDirectory() ? "/" : "");
  }

  Optional<byte[]> content() {
    return content;
  }

  /** The form by which it awaits content, be it the first or another one. */
  Optional<UploadForm> form() {
    return form;
  }

  void await(UploadForm form) {
    this.form = Optional.of(form);
    document.put("status", "pending");
  }

  void fill(byte[] content, String etag) {
    this.content = Optional.of(content);
    document.put("status", "completed").put("fileSize", content.length).put("s3etag", etag);
  }

  /** The same file in another place; a form that awaits its content is for the old one. */
  StoredFile movedTo(String id, String directory, String name) {
    StoredFile moved = new StoredFile(JsonTrees.copy(document));
    moved.document.put("id", id).put("parentDirectory", directory).put("name", name);
    moved.content = content;
    return moved;
  }
}
