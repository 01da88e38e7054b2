package com.losant.rest.errors;

/** Status 401: the access token is missing, unknown or expired. */
public final class UnauthorizedException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  UnauthorizedException(ErrorResponse response) {
    super(response, "; give the client a valid access token" + oneOf(response));
  }
}
