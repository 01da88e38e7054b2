package com.losant.rest.errors;

/** Status 500 or more: Losant, or something on the way to it, failed. */
public final class ServerErrorException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  ServerErrorException(ErrorAnswer answer) {
    super(answer, "");
  }
}
