package com.losant.rest.errors;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the connection cannot be established or is lost, or when the call is cancelled, its
 * thread is interrupted or its client is closed.
 */
public final class LosantConnectionException extends LosantTransportException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception. The client does; implementations of a transport and tests may.
   *
   * @param message the request, and what happened to it
   * @param cause the exception of the network layer, or null
   * @param mayHaveArrived whether the server may have received the request
   */
  public LosantConnectionException(
      String message, @Nullable Throwable cause, boolean mayHaveArrived) {
    super(message, cause, mayHaveArrived);
  }
}
