package com.losant.rest.errors;

/** Status 413: the body of the request is larger than Losant accepts. */
public final class PayloadTooLargeException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  PayloadTooLargeException(ErrorResponse response) {
    super(response, "; send less at once");
  }
}
