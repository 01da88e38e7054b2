package com.losant.rest.errors;

/** Status 404: what the request is about does not exist, or the access token cannot see it. */
public final class NotFoundException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  NotFoundException(ErrorAnswer answer) {
    super(answer, "");
  }
}
