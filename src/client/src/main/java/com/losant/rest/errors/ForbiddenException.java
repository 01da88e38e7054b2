package com.losant.rest.errors;

/** Status 403: the access token is valid, but does not allow the action. */
public final class ForbiddenException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  ForbiddenException(ErrorResponse response) {
    super(response, "; use an access token for this application" + oneOf(response));
  }
}
