package com.losant.rest.errors;

/** Status 404: the resource does not exist, or is not visible to the access token. */
public final class NotFoundException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  NotFoundException(ErrorResponse response) {
    super(response, "");
  }
}
