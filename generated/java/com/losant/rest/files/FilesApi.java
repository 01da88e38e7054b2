// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.files;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.OptionalParams;
import com.losant.rest.api.Pages;
import com.losant.rest.api.Transport;
import com.losant.rest.api.Upload;
import com.losant.rest.api.UploadForm;
import com.losant.rest.errors.ContentUploadException;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.SortDirection;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The public files of an application, which anybody can download. List and create files and
 * directories.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class FilesApi {
  private static final ApiAction GET =
      ApiAction.builder("files.get", "GET", "/applications/{applicationId}/files")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI_READ, "files.*", "files.get")
          .returnsSecrets()
          .build();
  private static final ApiAction POST =
      ApiAction.builder("files.post", "POST", "/applications/{applicationId}/files")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_CLI, "files.*", "files.post")
          .returnsSecrets()
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public FilesApi(Transport transport) {
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
   * Returns the public files and directories of an application, page by page: those of one
   * directory, or all of them.
   *
   * <p>Losant's documentation calls this {@code files.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return One page of files and directories.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ApplicationFiles get(String applicationId) {
    return calls.get(applicationId).execute();
  }

  /** As {@link #get(String)}, with optional parameters that {@code params} sets. */
  public ApplicationFiles get(String applicationId, Consumer<GetParams> params) {
    return calls.get(applicationId, params).execute();
  }

  /** All items of {@link #get(String, Consumer)}, without optional parameters. */
  public Pages<ApplicationFiles, ApplicationFile> getAll(String applicationId) {
    return getAll(applicationId, params -> {});
  }

  /**
   * All items of {@link #get(String, Consumer)}, page after page, each requested when it is needed.
   * Pages are counted, so that an item may be missing or come twice if others add or remove items
   * meanwhile.
   *
   * @param params sets the optional parameters: {@code perPage} is the size of the pages, {@code
   *     page} the first one
   * @return the items, not requested yet
   */
  public Pages<ApplicationFiles, ApplicationFile> getAll(
      String applicationId, Consumer<GetParams> params) {
    return Pages.numbered(
        calls.get(applicationId, params),
        "page",
        ApplicationFiles::items,
        ApplicationFiles::perPage,
        ApplicationFiles::totalCount);
  }

  /**
   * Creates a public file without its content, and returns the form to upload the content by. Until
   * it is uploaded, the status of the file is {@code pending}. Or creates a directory, which is
   * there at once.
   *
   * <p>Losant's documentation calls this {@code files.post}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param applicationFilePost File or directory to create.
   * @return The file, with the form to upload its content by, or the directory.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ApplicationFileUpload post(String applicationId, ApplicationFilePost applicationFilePost) {
    return calls.post(applicationId, applicationFilePost).execute();
  }

  /**
   * As {@link #post(String, ApplicationFilePost)}, and uploads the content by the form in the
   * response, in a second request. The form goes to a storage service, without the access token.
   *
   * @param applicationFilePost File or directory to create.
   * @param content The content, of a length that is known.
   * @return The file, with the form to upload its content by, or the directory. It is that of the
   *     first request: soon after the second one, the file is complete.
   * @throws ContentUploadException The first request succeeded and the second one failed. The file
   *     waits for its content.
   */
  public ApplicationFileUpload post(
      String applicationId, ApplicationFilePost applicationFilePost, Upload content) {
    return calls.post(applicationId, applicationFilePost, content).execute();
  }

  /** The actions of {@link FilesApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link FilesApi#get(String)}. */
    public ApiCall<ApplicationFiles> get(String applicationId) {
      return get(applicationId, new GetParams());
    }

    /** The call of {@link FilesApi#get(String, Consumer)}. */
    public ApiCall<ApplicationFiles> get(String applicationId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, set);
    }

    private ApiCall<ApplicationFiles> get(String applicationId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .query(params)
              .returning(ApplicationFiles.CODEC));
    }

    /** The call of {@link FilesApi#post(String, ApplicationFilePost)}. */
    public ApiCall<ApplicationFileUpload> post(
        String applicationId, ApplicationFilePost applicationFilePost) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .body(applicationFilePost)
              .returning(ApplicationFileUpload.CODEC));
    }

    /** The call of {@link FilesApi#post(String, ApplicationFilePost, Upload)}. */
    public ApiCall<ApplicationFileUpload> post(
        String applicationId, ApplicationFilePost applicationFilePost, Upload content) {
      return post(applicationId, applicationFilePost)
          .thenUpload(
              content,
              ApplicationFileUpload::id,
              made ->
                  made.upload() == null
                      ? null
                      : UploadForm.of(made.upload().url(), made.upload().fields()));
    }
  }

  /** The optional parameters of {@code files.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Field by which the list is sorted. Defaults to the time of the last change. */
    public GetParams sortField(FileSortField sortField) {
      return set("sortField", sortField, FileSortField.CODEC);
    }

    /** Direction in which the list is sorted. Defaults to {@code asc}. */
    public GetParams sortDirection(SortDirection sortDirection) {
      return set("sortDirection", sortDirection, SortDirection.CODEC);
    }

    /** Page to return, counted from 0. Defaults to the first page. */
    public GetParams page(int page) {
      return set("page", page, JsonCodec.INTEGER);
    }

    /** Maximum number of items on a page. Defaults to 100. */
    public GetParams perPage(int perPage) {
      return set("perPage", perPage, JsonCodec.INTEGER);
    }

    /**
     * Field to which {@code filter} is applied. If omitted or empty, nothing is filtered. The only
     * value is {@code name}.
     */
    public GetParams filterField(FileFilterField filterField) {
      return set("filterField", filterField, FileFilterField.CODEC);
    }

    /**
     * Value that {@code filterField} must match. {@code *} is a wildcard. If empty, nothing is
     * filtered.
     */
    public GetParams filter(String filter) {
      return set("filter", filter, JsonCodec.STRING);
    }

    /** Whether to return files only, or directories only. If omitted, both are returned. */
    public GetParams type(FileType type) {
      return set("type", type, FileType.CODEC);
    }

    /** Status of the files. If omitted, files of any status are returned. */
    public GetParams status(FileStatusFilter status) {
      return set("status", status, FileStatusFilter.CODEC);
    }

    /**
     * Directory whose files and directories are returned, without what is in directories below it.
     * If omitted, those of all directories are returned.
     */
    public GetParams directory(String directory) {
      return set("directory", directory, JsonCodec.STRING);
    }
  }
}
