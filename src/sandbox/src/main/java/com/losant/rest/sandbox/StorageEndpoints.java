package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.files.FileStorage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;

/**
 * The storage service behind files, over HTTP: it takes no tokens, and its errors are XML, as those
 * of the services that Losant uses.
 */
final class StorageEndpoints {
  private static final String FILE = "file";

  private final FileStorage storage;
  private final ChangeLog changes;
  private final Object lock;

  /**
   * Serves a storage.
   *
   * @param changes keeps what is uploaded
   * @param lock held while it works on what the sandbox remembers
   */
  StorageEndpoints(FileStorage storage, ChangeLog changes, Object lock) {
    this.storage = storage;
    this.changes = changes;
    this.lock = lock;
  }

  /** Whether a path belongs to the storage. */
  static boolean owns(String path) {
    return path.startsWith(FileStorage.ROOT + "/");
  }

  MockResponse handle(SandboxRequest request, long bodySize) {
    try {
      return switch (request.method()) {
        case "GET" -> download(request);
        case "POST" -> {
          if (bodySize > SandboxDispatcher.FORM_LIMIT) {
            throw RefusedException.tooLarge(SandboxDispatcher.FORM_LIMIT);
          }
          yield upload(request);
        }
        default -> throw RefusedException.invalid(request.method() + " is neither GET nor POST");
      };
    } catch (RefusedException e) {
      return error(e.response());
    }
  }

  private MockResponse download(SandboxRequest request) {
    List<String> violations = new ArrayList<>();
    Map<String, String> query = new LinkedHashMap<>();
    QueryString.parse(request.query(), violations)
        .forEach((name, values) -> query.put(name, values.get(0)));
    String path = QueryString.decode(request.path()).orElse("");
    String[] place = path.substring(Math.min(path.length(), prefixLength())).split("/", 2);
    FileStorage.Download file;
    synchronized (lock) {
      file = storage.download(place[0], place.length < 2 ? "" : place[1], query);
    }
    return new MockResponse.Builder()
        .setHeader("Content-Type", file.contentType())
        .setHeader("ETag", file.etag())
        .body(new Buffer().write(file.content()))
        .build();
  }

  private static int prefixLength() {
    return FileStorage.ROOT.length() + 1;
  }

  private MockResponse upload(SandboxRequest request) {
    if (request.header("Content-Length").isEmpty()) {
      throw RefusedException.lengthRequired();
    }
    SandboxRequest kept = ChangeLog.request(request, request.path());
    synchronized (lock) {
      ActionResponse response = changes.perform(kept, () -> perform(kept));
      MockResponse.Builder onWire = new MockResponse.Builder().code(response.status());
      response.headers().forEach(onWire::setHeader);
      return onWire.removeHeader("Content-Length").build();
    }
  }

  /** Takes what a request uploads, now or for the first time. */
  ActionResponse perform(SandboxRequest request) {
    String bucket = request.path().substring(prefixLength());
    Map<String, String> fields = new LinkedHashMap<>();
    return storage.upload(bucket, fields, content(request, fields));
  }

  /** Reads fields until the file comes; whatever is behind it does not count. */
  private static byte[] content(SandboxRequest request, Map<String, String> fields) {
    MediaType type = MediaType.parse(request.header("Content-Type").orElse(""));
    String boundary = type == null ? null : type.parameter("boundary");
    if (boundary == null) {
      throw RefusedException.invalid("The request is not multipart/form-data with a boundary");
    }
    Buffer bytes = new Buffer().writeString(request.body(), StandardCharsets.ISO_8859_1);
    try (MultipartReader reader = new MultipartReader(bytes, boundary)) {
      MultipartReader.Part part;
      while ((part = reader.nextPart()) != null) {
        Optional<String> name =
            FormReader.parameter(FormReader.header(part, "Content-Disposition"), "name");
        byte[] content = part.body().readByteArray();
        if (name.orElse("").equals(FILE)) {
          return content;
        }
        fields.put(name.orElse(""), new String(content, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw RefusedException.invalid("The request is not multipart/form-data");
    }
    throw RefusedException.invalid("The form has no part named file behind its fields");
  }

  private static MockResponse error(ActionResponse response) {
    String code =
        switch (response.status()) {
          case 403 -> "AccessDenied";
          case 404 -> "NoSuchKey";
          case 411 -> "MissingContentLength";
          case 413 -> "EntityTooLarge";
          case 500 -> "InternalError";
          default -> "InvalidRequest";
        };
    String message =
        JsonTrees.text(response.body(), "message").replace("&", "&amp;").replace("<", "&lt;");
    return new MockResponse.Builder()
        .code(response.status())
        .setHeader("Content-Type", "application/xml")
        .body("<Error><Code>" + code + "</Code><Message>" + message + "</Message></Error>")
        .build();
  }
}
