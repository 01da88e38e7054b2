package com.losant.rest.errors;

/** Status 400: the request is malformed or violates a rule, which the message names. */
public final class BadRequestException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  BadRequestException(ErrorResponse response) {
    super(response, "");
  }
}
