package com.losant.rest.errors;

/** No answer: the connection could not be made, or was lost. */
public final class LosantConnectionException extends LosantException {
  private static final long serialVersionUID = 1L;

  /**
   * For the code that talks to the network.
   *
   * @param message which request, and what happened
   * @param cause the failure as the network layer has it
   */
  public LosantConnectionException(String message, Throwable cause) {
    super(message, cause);
  }
}
