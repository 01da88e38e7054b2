package com.losant.rest.errors;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a call ends without a response: the connection failed, a timeout expired, or the call
 * was cancelled. {@link #mayHaveArrived()} tells whether the request may have taken effect anyway.
 */
public abstract class LosantTransportException extends LosantException {
  private static final long serialVersionUID = 1L;

  private final boolean mayHaveArrived;

  LosantTransportException(String message, @Nullable Throwable cause, boolean mayHaveArrived) {
    super(message, cause);
    this.mayHaveArrived = mayHaveArrived;
  }

  /**
   * Returns whether Losant may have received the request, in this or an earlier attempt, and
   * carried it out.
   *
   * @return false if the request certainly did not arrive, so that sending it again is safe
   */
  public final boolean mayHaveArrived() {
    return mayHaveArrived;
  }
}
