package com.losant.rest.errors;

/** Status 500 or higher: Losant, or a proxy on the way to it, failed. */
public final class ServerErrorException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  ServerErrorException(ErrorResponse response) {
    super(response, "");
  }
}
