package com.losant.rest.errors;

/** No answer in time. Whether the request was carried out is not known. */
public final class LosantTimeoutException extends LosantException {
  private static final long serialVersionUID = 1L;

  /**
   * For the code that talks to the network.
   *
   * @param message which request, and which timeout ended it
   * @param cause the failure as the network layer has it
   */
  public LosantTimeoutException(String message, Throwable cause) {
    super(message, cause);
  }
}
