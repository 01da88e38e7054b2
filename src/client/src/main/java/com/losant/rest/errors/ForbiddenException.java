package com.losant.rest.errors;

/** Status 403: the access token is valid, but does not allow this action. */
public final class ForbiddenException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  ForbiddenException(ErrorAnswer answer) {
    super(answer, "; use an access token for this application" + oneOf(answer));
  }
}
