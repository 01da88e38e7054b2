package com.losant.rest.errors;

/** Status 413: the body of the request is larger than Losant takes. */
public final class PayloadTooLargeException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  PayloadTooLargeException(ErrorAnswer answer) {
    super(answer, "; send less at once");
  }
}
