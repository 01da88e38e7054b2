// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.files;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.OptionalParams;
import com.losant.rest.api.Transport;
import com.losant.rest.api.Upload;
import com.losant.rest.api.UploadForm;
import com.losant.rest.errors.ContentUploadException;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.Success;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A single public file or directory. Get, move and delete it, and replace its content.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class FileApi {
  private static final ApiAction GET =
      ApiAction.builder("file.get", "GET", "/applications/{applicationId}/file/{fileId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI_READ, "file.*", "file.get")
          .returnsSecrets()
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder("file.patch", "PATCH", "/applications/{applicationId}/file/{fileId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI, "file.*", "file.patch")
          .returnsSecrets()
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder("file.delete", "DELETE", "/applications/{applicationId}/file/{fileId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI, "file.*", "file.delete")
          .build();
  private static final ApiAction MOVE =
      ApiAction.builder("file.move", "POST", "/applications/{applicationId}/file/{fileId}/move")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_CLI, "file.*", "file.move")
          .returnsSecrets()
          .build();
  private static final ApiAction UPLOAD =
      ApiAction.builder("file.upload", "POST", "/applications/{applicationId}/file/{fileId}/upload")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI, "file.*", "file.upload")
          .returnsSecrets()
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public FileApi(Transport transport) {
    this.calls = new Calls(transport);
  }

  /**
   * The same actions as calls, to be made in the background, with status and headers, or with
   * options of their own.
   *
   * @return one method for each method here
   */
  public Calls calls() {
    return calls;
  }

  /**
   * Returns what is known of a public file or directory, with the address to download it from. The
   * content itself is not part of the response.
   *
   * <p>Losant's documentation calls this {@code file.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param fileId Public file or directory that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @return The file or directory.
   * @throws NotFoundException The public file or directory does not exist in the application, or
   *     the token cannot see it.
   */
  public ApplicationFile get(String applicationId, String fileId) {
    return calls.get(applicationId, fileId).execute();
  }

  /**
   * Makes a public file wait for new content, and returns the form to upload it by. Until then its
   * status is {@code pending}. To replace the content in one request, use {@code file.upload}.
   *
   * <p>Losant's documentation calls this {@code file.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param fileId Public file or directory that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param applicationFilePatch What the new content is like.
   * @return The file, with the form to upload its content by.
   * @throws NotFoundException The public file or directory does not exist in the application, or
   *     the token cannot see it.
   */
  public ApplicationFileUpload patch(
      String applicationId, String fileId, ApplicationFilePatch applicationFilePatch) {
    return calls.patch(applicationId, fileId, applicationFilePatch).execute();
  }

  /**
   * As {@link #patch(String, String, ApplicationFilePatch)}, and uploads the content by the form in
   * the response, in a second request. The form goes to a storage service, without the access
   * token.
   *
   * @param applicationFilePatch What the new content is like.
   * @param content The content, of a length that is known.
   * @return The file, with the form to upload its content by. It is that of the first request: soon
   *     after the second one, the file is complete.
   * @throws ContentUploadException The first request succeeded and the second one failed. The file
   *     waits for its content.
   */
  public ApplicationFileUpload patch(
      String applicationId,
      String fileId,
      ApplicationFilePatch applicationFilePatch,
      Upload content) {
    return calls.patch(applicationId, fileId, applicationFilePatch, content).execute();
  }

  /**
   * Deletes a public file, or a directory with all that is in it and in directories below.
   *
   * <p>Losant's documentation calls this {@code file.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param fileId Public file or directory that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @return The file or directory was deleted. What was in a directory may disappear a little
   *     later.
   * @throws NotFoundException The public file or directory does not exist in the application, or
   *     the token cannot see it.
   */
  public Success delete(String applicationId, String fileId) {
    return calls.delete(applicationId, fileId).execute();
  }

  /**
   * Gives a public file or directory another name, another parent directory, or both. What is in a
   * directory moves with it, in a job that may end after the response. The file or directory gets a
   * new identifier, and its address changes.
   *
   * <p>Losant's documentation calls this {@code file.move}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param fileId Public file or directory that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @return The file or directory in its new place.
   * @throws NotFoundException The public file or directory does not exist in the application, or
   *     the token cannot see it.
   */
  public ApplicationFile move(String applicationId, String fileId) {
    return calls.move(applicationId, fileId).execute();
  }

  /** As {@link #move(String, String)}, with optional parameters that {@code params} sets. */
  public ApplicationFile move(String applicationId, String fileId, Consumer<MoveParams> params) {
    return calls.move(applicationId, fileId, params).execute();
  }

  /**
   * Replaces the content of a public file that exists. To create a file, use {@code files.post}.
   *
   * <p>Losant's documentation calls this {@code file.upload}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param fileId Public file or directory that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param file Content of the file.
   * @return The file with its new content.
   * @throws NotFoundException The public file or directory does not exist in the application, or
   *     the token cannot see it.
   */
  public ApplicationFile upload(String applicationId, String fileId, Upload file) {
    return calls.upload(applicationId, fileId, file).execute();
  }

  /** The actions of {@link FileApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link FileApi#get(String, String)}. */
    public ApiCall<ApplicationFile> get(String applicationId, String fileId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("fileId", fileId)
              .returning(ApplicationFile.CODEC));
    }

    /** The call of {@link FileApi#patch(String, String, ApplicationFilePatch)}. */
    public ApiCall<ApplicationFileUpload> patch(
        String applicationId, String fileId, ApplicationFilePatch applicationFilePatch) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .path("fileId", fileId)
              .body(applicationFilePatch)
              .returning(ApplicationFileUpload.CODEC));
    }

    /** The call of {@link FileApi#patch(String, String, ApplicationFilePatch, Upload)}. */
    public ApiCall<ApplicationFileUpload> patch(
        String applicationId,
        String fileId,
        ApplicationFilePatch applicationFilePatch,
        Upload content) {
      return patch(applicationId, fileId, applicationFilePatch)
          .thenUpload(
              content,
              ApplicationFileUpload::id,
              made ->
                  made.upload() == null
                      ? null
                      : UploadForm.of(made.upload().url(), made.upload().fields()));
    }

    /** The call of {@link FileApi#delete(String, String)}. */
    public ApiCall<Success> delete(String applicationId, String fileId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("fileId", fileId)
              .returning(Success.CODEC));
    }

    /** The call of {@link FileApi#move(String, String)}. */
    public ApiCall<ApplicationFile> move(String applicationId, String fileId) {
      return move(applicationId, fileId, new MoveParams());
    }

    /** The call of {@link FileApi#move(String, String, Consumer)}. */
    public ApiCall<ApplicationFile> move(
        String applicationId, String fileId, Consumer<MoveParams> params) {
      MoveParams set = new MoveParams();
      params.accept(set);
      return move(applicationId, fileId, set);
    }

    private ApiCall<ApplicationFile> move(String applicationId, String fileId, MoveParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(MOVE)
              .path("applicationId", applicationId)
              .path("fileId", fileId)
              .query(params)
              .returning(ApplicationFile.CODEC));
    }

    /** The call of {@link FileApi#upload(String, String, Upload)}. */
    public ApiCall<ApplicationFile> upload(String applicationId, String fileId, Upload file) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(UPLOAD)
              .path("applicationId", applicationId)
              .path("fileId", fileId)
              .part("file", file)
              .returning(ApplicationFile.CODEC));
    }
  }

  /** The optional parameters of {@code file.move}. What is not set is not sent. */
  public static final class MoveParams extends OptionalParams<MoveParams> {
    private MoveParams() {}

    /** New name. If omitted, the name stays. */
    public MoveParams name(String name) {
      return set("name", name, JsonCodec.STRING);
    }

    /** Path of the directory to move it to. If omitted, it stays where it is. */
    public MoveParams parentDirectory(String parentDirectory) {
      return set("parentDirectory", parentDirectory, JsonCodec.STRING);
    }
  }
}
