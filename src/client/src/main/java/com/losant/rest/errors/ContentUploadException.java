package com.losant.rest.errors;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a file was created or announced, but its content could not be uploaded: the first of
 * two steps succeeded, the second one failed. The file exists, and waits for its content. Upload
 * that again, for example with {@code file().upload(…)}, or delete the file.
 *
 * <p>The {@linkplain #getCause() cause} says what went wrong, with the same exceptions as
 * elsewhere: a {@link LosantApiException} with what the storage service returned, or a {@link
 * LosantTransportException} if it returned nothing.
 */
public final class ContentUploadException extends LosantException {
  private static final long serialVersionUID = 1L;

  private final String id;

  /**
   * Creates an exception. The client does; implementations of a transport and tests may.
   *
   * @param action the documented name of the action that succeeded, such as {@code files.post}
   * @param id the file that it created or announced
   * @param cause why its content could not be uploaded
   */
  public ContentUploadException(String action, String id, Throwable cause) {
    this(action, id, cause.getMessage(), cause);
  }

  /**
   * Creates an exception for an action that did not say how to upload content.
   *
   * @param action the documented name of the action that succeeded, such as {@code files.post}
   * @param id the file that it created or announced
   */
  public ContentUploadException(String action, String id) {
    this(action, id, "the response has no form for it, as if " + id + " were a directory", null);
  }

  private ContentUploadException(
      String action, String id, @Nullable String why, @Nullable Throwable cause) {
    super(
        action
            + " succeeded, but the content of "
            + id
            + " could not be uploaded: "
            + why
            + "; the file exists: upload its content again, or delete it",
        cause);
    this.id = id;
  }

  /**
   * Returns the file that waits for its content.
   *
   * @return its identifier
   */
  public String id() {
    return id;
  }
}
