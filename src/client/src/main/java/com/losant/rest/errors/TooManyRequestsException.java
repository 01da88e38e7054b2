package com.losant.rest.errors;

/**
 * Status 429: too many requests in a short time. {@link #retryAfter()} may say how long to wait.
 */
public final class TooManyRequestsException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  TooManyRequestsException(ErrorResponse response) {
    super(response, "; send fewer, or try again later");
  }
}
