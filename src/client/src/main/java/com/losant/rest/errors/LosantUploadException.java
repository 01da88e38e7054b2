package com.losant.rest.errors;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a file cannot be sent as a whole, because reading it failed, or because it became
 * longer or shorter meanwhile. The request is not retried.
 */
public final class LosantUploadException extends LosantTransportException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception. The client does; implementations of a transport and tests may.
   *
   * @param message the request, the file, and what happened to it
   * @param cause the exception that reading threw, or null
   * @param mayHaveArrived whether the server may have received an earlier attempt
   */
  public LosantUploadException(String message, @Nullable Throwable cause, boolean mayHaveArrived) {
    super(message, cause, mayHaveArrived);
  }
}
