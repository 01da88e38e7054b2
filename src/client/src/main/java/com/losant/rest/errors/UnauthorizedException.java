package com.losant.rest.errors;

/**
 * Status 401: the access token is missing, unknown or expired. Of an action that takes no token,
 * the credentials in the request are wrong.
 */
public final class UnauthorizedException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  UnauthorizedException(ErrorResponse response) {
    super(response, hint(response));
  }

  private static String hint(ErrorResponse response) {
    return response.takesToken()
        ? "; give the client a valid access token" + oneOf(response)
        : "; check the credentials in the request";
  }
}
