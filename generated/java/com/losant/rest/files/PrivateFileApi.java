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
 * A single private file or directory. Get, move and delete it, and replace its content.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class PrivateFileApi {
  private static final ApiAction GET =
      ApiAction.builder(
              "privateFile.get",
              "GET",
              "/applications/{applicationId}/privateFiles/{privateFileId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI_READ, "privateFile.*", "privateFile.get")
          .returnsSecrets()
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder(
              "privateFile.patch",
              "PATCH",
              "/applications/{applicationId}/privateFiles/{privateFileId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI, "privateFile.*", "privateFile.patch")
          .returnsSecrets()
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder(
              "privateFile.delete",
              "DELETE",
              "/applications/{applicationId}/privateFiles/{privateFileId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI, "privateFile.*", "privateFile.delete")
          .build();
  private static final ApiAction MOVE =
      ApiAction.builder(
              "privateFile.move",
              "POST",
              "/applications/{applicationId}/privateFiles/{privateFileId}/move")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_CLI, "privateFile.*", "privateFile.move")
          .returnsSecrets()
          .build();
  private static final ApiAction UPLOAD =
      ApiAction.builder(
              "privateFile.upload",
              "POST",
              "/applications/{applicationId}/privateFiles/{privateFileId}/upload")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI, "privateFile.*", "privateFile.upload")
          .returnsSecrets()
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public PrivateFileApi(Transport transport) {
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
   * Returns what is known of a private file or directory, with a signed address from which it can
   * be downloaded for a while. The content itself is not part of the response.
   *
   * <p>Losant's documentation calls this {@code privateFile.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param privateFileId Private file or directory that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @return The file or directory.
   * @throws NotFoundException The private file or directory does not exist in the application, or
   *     the token cannot see it.
   */
  public ApplicationFile get(String applicationId, String privateFileId) {
    return calls.get(applicationId, privateFileId).execute();
  }

  /** As {@link #get(String, String)}, with optional parameters that {@code params} sets. */
  public ApplicationFile get(
      String applicationId, String privateFileId, Consumer<GetParams> params) {
    return calls.get(applicationId, privateFileId, params).execute();
  }

  /**
   * Makes a private file wait for new content, and returns the form to upload it by. Until then its
   * status is {@code pending}. To replace the content in one request, use {@code
   * privateFile.upload}.
   *
   * <p>Losant's documentation calls this {@code privateFile.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param privateFileId Private file or directory that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param applicationFilePatch What the new content is like.
   * @return The file, with the form to upload its content by.
   * @throws NotFoundException The private file or directory does not exist in the application, or
   *     the token cannot see it.
   */
  public ApplicationFileUpload patch(
      String applicationId, String privateFileId, ApplicationFilePatch applicationFilePatch) {
    return calls.patch(applicationId, privateFileId, applicationFilePatch).execute();
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
      String privateFileId,
      ApplicationFilePatch applicationFilePatch,
      Upload content) {
    return calls.patch(applicationId, privateFileId, applicationFilePatch, content).execute();
  }

  /**
   * Deletes a private file, or a directory with all that is in it and in directories below.
   *
   * <p>Losant's documentation calls this {@code privateFile.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param privateFileId Private file or directory that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @return The file or directory was deleted. What was in a directory may disappear a little
   *     later.
   * @throws NotFoundException The private file or directory does not exist in the application, or
   *     the token cannot see it.
   */
  public Success delete(String applicationId, String privateFileId) {
    return calls.delete(applicationId, privateFileId).execute();
  }

  /**
   * Gives a private file or directory another name, another parent directory, or both. What is in a
   * directory moves with it, in a job that may end after the response. The file or directory gets a
   * new identifier.
   *
   * <p>Losant's documentation calls this {@code privateFile.move}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param privateFileId Private file or directory that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @return The file or directory in its new place.
   * @throws NotFoundException The private file or directory does not exist in the application, or
   *     the token cannot see it.
   */
  public ApplicationFile move(String applicationId, String privateFileId) {
    return calls.move(applicationId, privateFileId).execute();
  }

  /** As {@link #move(String, String)}, with optional parameters that {@code params} sets. */
  public ApplicationFile move(
      String applicationId, String privateFileId, Consumer<MoveParams> params) {
    return calls.move(applicationId, privateFileId, params).execute();
  }

  /**
   * Replaces the content of a private file that exists. To create a file, use {@code
   * privateFiles.post}.
   *
   * <p>Losant's documentation calls this {@code privateFile.upload}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param privateFileId Private file or directory that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param privateFile Content of the file.
   * @return The file with its new content.
   * @throws NotFoundException The private file or directory does not exist in the application, or
   *     the token cannot see it.
   */
  public ApplicationFile upload(String applicationId, String privateFileId, Upload privateFile) {
    return calls.upload(applicationId, privateFileId, privateFile).execute();
  }

  /**
   * As {@link #upload(String, String, Upload)}, with optional parameters that {@code params} sets.
   */
  public ApplicationFile upload(
      String applicationId,
      String privateFileId,
      Upload privateFile,
      Consumer<UploadParams> params) {
    return calls.upload(applicationId, privateFileId, privateFile, params).execute();
  }

  /** The actions of {@link PrivateFileApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link PrivateFileApi#get(String, String)}. */
    public ApiCall<ApplicationFile> get(String applicationId, String privateFileId) {
      return get(applicationId, privateFileId, new GetParams());
    }

    /** The call of {@link PrivateFileApi#get(String, String, Consumer)}. */
    public ApiCall<ApplicationFile> get(
        String applicationId, String privateFileId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, privateFileId, set);
    }

    private ApiCall<ApplicationFile> get(
        String applicationId, String privateFileId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("privateFileId", privateFileId)
              .query(params)
              .returning(ApplicationFile.CODEC));
    }

    /** The call of {@link PrivateFileApi#patch(String, String, ApplicationFilePatch)}. */
    public ApiCall<ApplicationFileUpload> patch(
        String applicationId, String privateFileId, ApplicationFilePatch applicationFilePatch) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .path("privateFileId", privateFileId)
              .body(applicationFilePatch)
              .returning(ApplicationFileUpload.CODEC));
    }

    /** The call of {@link PrivateFileApi#patch(String, String, ApplicationFilePatch, Upload)}. */
    public ApiCall<ApplicationFileUpload> patch(
        String applicationId,
        String privateFileId,
        ApplicationFilePatch applicationFilePatch,
        Upload content) {
      return patch(applicationId, privateFileId, applicationFilePatch)
          .thenUpload(
              content,
              ApplicationFileUpload::id,
              made ->
                  made.upload() == null
                      ? null
                      : UploadForm.of(made.upload().url(), made.upload().fields()));
    }

    /** The call of {@link PrivateFileApi#delete(String, String)}. */
    public ApiCall<Success> delete(String applicationId, String privateFileId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("privateFileId", privateFileId)
              .returning(Success.CODEC));
    }

    /** The call of {@link PrivateFileApi#move(String, String)}. */
    public ApiCall<ApplicationFile> move(String applicationId, String privateFileId) {
      return move(applicationId, privateFileId, new MoveParams());
    }

    /** The call of {@link PrivateFileApi#move(String, String, Consumer)}. */
    public ApiCall<ApplicationFile> move(
        String applicationId, String privateFileId, Consumer<MoveParams> params) {
      MoveParams set = new MoveParams();
      params.accept(set);
      return move(applicationId, privateFileId, set);
    }

    private ApiCall<ApplicationFile> move(
        String applicationId, String privateFileId, MoveParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(MOVE)
              .path("applicationId", applicationId)
              .path("privateFileId", privateFileId)
              .query(params)
              .returning(ApplicationFile.CODEC));
    }

    /** The call of {@link PrivateFileApi#upload(String, String, Upload)}. */
    public ApiCall<ApplicationFile> upload(
        String applicationId, String privateFileId, Upload privateFile) {
      return upload(applicationId, privateFileId, privateFile, new UploadParams());
    }

    /** The call of {@link PrivateFileApi#upload(String, String, Upload, Consumer)}. */
    public ApiCall<ApplicationFile> upload(
        String applicationId,
        String privateFileId,
        Upload privateFile,
        Consumer<UploadParams> params) {
      UploadParams set = new UploadParams();
      params.accept(set);
      return upload(applicationId, privateFileId, privateFile, set);
    }

    private ApiCall<ApplicationFile> upload(
        String applicationId, String privateFileId, Upload privateFile, UploadParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(UPLOAD)
              .path("applicationId", applicationId)
              .path("privateFileId", privateFileId)
              .part("privateFile", privateFile)
              .query(params)
              .returning(ApplicationFile.CODEC));
    }
  }

  /** The optional parameters of {@code privateFile.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /**
     * Time in seconds for which the {@code url} of a private file in the response is valid. With 0
     * there is no {@code url}. Directories have none anyway. Defaults to 900, which is 15 minutes.
     */
    public GetParams urlTTL(int urlTTL) {
      return set("urlTTL", urlTTL, JsonCodec.INTEGER);
    }
  }

  /** The optional parameters of {@code privateFile.move}. What is not set is not sent. */
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

    /**
     * Time in seconds for which the {@code url} of a private file in the response is valid. With 0
     * there is no {@code url}. Directories have none anyway. Defaults to 900, which is 15 minutes.
     */
    public MoveParams urlTTL(int urlTTL) {
      return set("urlTTL", urlTTL, JsonCodec.INTEGER);
    }
  }

  /** The optional parameters of {@code privateFile.upload}. What is not set is not sent. */
  public static final class UploadParams extends OptionalParams<UploadParams> {
    private UploadParams() {}

    /**
     * Time in seconds for which the {@code url} of a private file in the response is valid. With 0
     * there is no {@code url}. Directories have none anyway. Defaults to 900, which is 15 minutes.
     */
    public UploadParams urlTTL(int urlTTL) {
      return set("urlTTL", urlTTL, JsonCodec.INTEGER);
    }
  }
}
