package com.losant.rest.errors;

import java.time.Duration;
import java.util.Optional;

/** Losant answered with an error. The subclasses are the statuses worth catching by themselves. */
public class LosantApiException extends LosantException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ErrorAnswer answer;

  LosantApiException(ErrorAnswer answer, String hint) {
    super(answer.summary() + hint, null);
    this.status = answer.status();
    this.answer = answer;
  }

  /**
   * The exception for an answer, of the class that belongs to its status.
   *
   * @param answer an answer with an error status
   * @return an exception to throw
   */
  public static LosantApiException of(ErrorAnswer answer) {
    return switch (answer.status()) {
      case 400 -> new BadRequestException(answer);
      case 401 -> new UnauthorizedException(answer);
      case 403 -> new ForbiddenException(answer);
      case 404 -> new NotFoundException(answer);
      case 413 -> new PayloadTooLargeException(answer);
      case 429 -> new TooManyRequestsException(answer);
      default ->
          answer.status() >= 500
              ? new ServerErrorException(answer)
              : new LosantApiException(answer, "");
    };
  }

  /**
   * The HTTP status.
   *
   * @return the status, mostly 400 or more
   */
  public final int status() {
    return status;
  }

  /**
   * All of the answer, with the request that it is for. Java's own serialization does not keep it.
   *
   * @return the answer
   */
  public final ErrorAnswer answer() {
    return answer;
  }

  /**
   * How long Losant asks to wait before the next request, from its header {@code Retry-After}: a
   * number of seconds, or a date, which is compared with the date of the answer.
   *
   * @return a wait of zero or more; nothing if the header is missing or makes no sense
   */
  public final Optional<Duration> retryAfter() {
    return RetryAfter.of(answer);
  }

  static String oneOf(ErrorAnswer answer) {
    return answer.scopes().isEmpty()
        ? ""
        : ", with one of the scopes " + String.join(", ", answer.scopes());
  }
}
