package com.losant.rest.sandbox.internal.files;

import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands in for the storage service behind files, which takes no tokens: uploads by a form
 * that was given out before, and downloads.
 */
public final class FileStorage {
  /** What the paths of its addresses begin with. */
  public static final String ROOT = "/_sandbox/storage";

  /** All of it is held in memory. */
  private static final long MOST_BYTES = 128L * 1024 * 1024;

  private static final String CONTENT_TYPE = "contentType";

  private final SandboxState state;

  /** The storage of all applications of a sandbox. */
  public FileStorage(SandboxState state) {
    this.state = state;
  }

  /** The content of a file, as it is downloaded. */
  public record Download(String contentType, String etag, byte[] content) {}

  /** Where forms are sent, seen by a caller at an origin. */
  static String uploadAddress(String origin, Bucket bucket) {
    return origin + ROOT + "/" + bucket.text();
  }

  /** Where a file is downloaded, seen by a caller at an origin. */
  static String address(String origin, Bucket bucket, StoredFile file) {
    String path =
        Arrays.stream((file.text("applicationId") + file.path()).split("/"))
            .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/"));
    return uploadAddress(origin, bucket) + "/" + path;
  }

  /** The same for a private file, until a moment. */
  String signedAddress(String origin, StoredFile file, long seconds) {
    long expires = state.time().now().getEpochSecond() + seconds;
    return address(origin, Bucket.PRIVATE, file)
        + "?Expires="
        + expires
        + "&Signature="
        + signature(file, Long.toString(expires));
  }

  private static String signature(StoredFile file, String expires) {
    return Fingerprints.signature(file.text("applicationId") + file.path(), expires);
  }

  /**
   * Takes the content of a file.
   *
   * @param bucket the part of the storage that the form was sent to
   * @param fields what came before the content
   * @return a response without a body
   */
  public ActionResponse upload(String bucket, Map<String, String> fields, byte[] content) {
    String key = fields.getOrDefault(UploadForm.KEY, "");
    StoredFile file = find(bucket, key);
    file.form()
        .orElseThrow(() -> RefusedException.forbidden("No content is awaited for " + key))
        .check(fields, state.time());
    file.document().put(CONTENT_TYPE, fields.get(UploadForm.CONTENT_TYPE));
    fill(state.application(file.text("applicationId")), file, content);
    return ActionResponse.noContent().with("ETag", quoted(file));
  }

  /** Gives a file another content. */
  void fill(SandboxApplication application, StoredFile file, byte[] content) {
    long others = FileTree.size(application) - file.content().map(old -> old.length).orElse(0);
    if (others + content.length > MOST_BYTES) {
      throw RefusedException.invalid(
          "The files of an application have at most " + MOST_BYTES + " bytes here");
    }
    file.fill(content, Fingerprints.md5(content));
    file.document().put("lastUpdated", state.time().after(file.text("lastUpdated")));
  }

  /**
   * The content of a file.
   *
   * @param bucket the part of the storage that it is in
   * @param key the path of the file, below its application
   * @param query the signature of a private file
   */
  public Download download(String bucket, String key, Map<String, String> query) {
    StoredFile file = find(bucket, key);
    if (bucket.equals(Bucket.PRIVATE.text())) {
      checkSignature(file, query);
    }
    byte[] content =
        file.content().orElseThrow(() -> RefusedException.notFound(key + " has no content yet"));
    return new Download(JsonTrees.text(file.document(), CONTENT_TYPE), quoted(file), content);
  }

  private void checkSignature(StoredFile file, Map<String, String> query) {
    String expires = query.getOrDefault("Expires", "");
    if (!signature(file, expires).equals(query.get("Signature"))) {
      throw RefusedException.forbidden("The signature is missing or wrong");
    }
    if (state.time().now().getEpochSecond() >= Long.parseLong(expires)) {
      throw RefusedException.forbidden("The address has expired");
    }
  }

  private static String quoted(StoredFile file) {
    return '"' + file.text("s3etag") + '"';
  }

  private StoredFile find(String bucketText, String key) {
    int slash = key.indexOf('/');
    int last = key.lastIndexOf('/');
    return Arrays.stream(Bucket.values())
        .filter(bucket -> slash > 0 && bucket.text().equals(bucketText))
        .map(bucket -> FileTree.of(state.application(key.substring(0, slash)), bucket))
        .flatMap(tree -> tree.at(key.substring(slash, last + 1), key.substring(last + 1)).stream())
        .filter(file -> !file.isDirectory())
        .findFirst()
        .orElseThrow(() -> RefusedException.notFound("There is no file " + key));
  }
}
