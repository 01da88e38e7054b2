package com.losant.rest.errors;

import java.time.Duration;
import java.util.Optional;

/**
 * Thrown when Losant returns an error. The common statuses have subclasses, so that they can be
 * caught separately.
 */
public sealed class LosantApiException extends LosantException
    permits BadRequestException,
        ForbiddenException,
        GoneException,
        NotFoundException,
        PayloadTooLargeException,
        ServerErrorException,
        TooManyRequestsException,
        UnauthorizedException,
        UnprocessableContentException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final ErrorResponse response;

  LosantApiException(ErrorResponse response, String hint) {
    super(response.summary() + hint, null);
    this.status = response.status();
    this.response = response;
  }

  /**
   * Creates the exception for a response, of the class that belongs to its status.
   *
   * @param response a response with an error status
   * @return an exception to throw
   */
  public static LosantApiException of(ErrorResponse response) {
    return switch (response.status()) {
      case 400 -> new BadRequestException(response);
      case 401 -> new UnauthorizedException(response);
      case 403 -> new ForbiddenException(response);
      case 404 -> new NotFoundException(response);
      case 410 -> new GoneException(response);
      case 413 -> new PayloadTooLargeException(response);
      case 422 -> new UnprocessableContentException(response);
      case 429 -> new TooManyRequestsException(response);
      default ->
          response.status() >= 500
              ? new ServerErrorException(response)
              : new LosantApiException(response, "");
    };
  }

  /**
   * Returns the HTTP status.
   *
   * @return the status, usually 400 or higher
   */
  public final int status() {
    return status;
  }

  /**
   * Returns the whole response, with the request that it belongs to.
   *
   * @return the response
   */
  public final ErrorResponse response() {
    return response;
  }

  /**
   * Returns how long Losant asks to wait before the next request. It is read from the header {@code
   * Retry-After}: a number of seconds, or a date, which is compared with the date of the response.
   *
   * @return a wait of zero or more; empty if the header is missing or invalid
   */
  public final Optional<Duration> retryAfter() {
    return RetryAfter.of(response);
  }

  /** The scopes that the action accepts, as the end of a message; empty if they are not known. */
  static String oneOf(ErrorResponse response) {
    return response.scopes().isEmpty()
        ? ""
        : ", with one of the scopes " + String.join(", ", response.scopes());
  }
}
