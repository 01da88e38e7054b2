package com.losant.rest.errors;

import org.jspecify.annotations.Nullable;

/** Thrown when one of the timeouts of a call expires. */
public final class LosantTimeoutException extends LosantTransportException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception. The client does; implementations of a transport and tests may.
   *
   * @param message the request, and which timeout expired
   * @param cause the exception of the network layer, or null
   * @param mayHaveArrived whether the server may have received the request
   */
  public LosantTimeoutException(String message, @Nullable Throwable cause, boolean mayHaveArrived) {
    super(message, cause, mayHaveArrived);
  }
}
