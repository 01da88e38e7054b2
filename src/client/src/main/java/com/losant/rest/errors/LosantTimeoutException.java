package com.losant.rest.errors;

import org.jspecify.annotations.Nullable;

/** No answer in time. */
public final class LosantTimeoutException extends LosantException {
  private static final long serialVersionUID = 1L;

  private final boolean mayHaveArrived;

  /**
   * For the code that talks to the network.
   *
   * @param message which request, and which timeout ended it
   * @param cause the failure as the network layer has it, if it was one
   * @param mayHaveArrived whether the server may have seen the request
   */
  public LosantTimeoutException(String message, @Nullable Throwable cause, boolean mayHaveArrived) {
    super(message, cause);
    this.mayHaveArrived = mayHaveArrived;
  }

  /**
   * Whether Losant may have carried the request out.
   *
   * @return false if it certainly never arrived
   */
  public boolean mayHaveArrived() {
    return mayHaveArrived;
  }
}
