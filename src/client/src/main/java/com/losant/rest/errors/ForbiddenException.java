package com.losant.rest.errors;

/**
 * Status 403: the access token is valid, but does not allow the action. Of an upload to a storage
 * service, which takes no token, its form is refused, as it has expired or does not fit.
 */
public final class ForbiddenException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  ForbiddenException(ErrorResponse response) {
    super(response, hint(response));
  }

  private static String hint(ErrorResponse response) {
    return response.takesToken()
        ? "; use an access token for this application" + oneOf(response)
        : "";
  }
}
