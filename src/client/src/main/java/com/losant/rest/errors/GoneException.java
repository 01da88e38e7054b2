package com.losant.rest.errors;

/** Status 410: what was there for a time only, such as an invitation, has expired. */
public final class GoneException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  GoneException(ErrorResponse response) {
    super(response, "");
  }
}
