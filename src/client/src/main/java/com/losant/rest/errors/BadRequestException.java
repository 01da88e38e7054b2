package com.losant.rest.errors;

/** Status 400: the request is malformed or breaks a rule; the message says which. */
public final class BadRequestException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  BadRequestException(ErrorAnswer answer) {
    super(answer, "");
  }
}
