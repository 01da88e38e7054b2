package com.losant.rest.errors;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a call that needs an access token, when the client could not sign in to get one. The
 * cause is what went wrong: an {@link UnauthorizedException} where the credentials were refused, a
 * {@link LosantTransportException} where no response arrived. The next call tries to sign in again.
 */
public final class LosantSignInException extends LosantException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception. The client does; implementations of a transport and tests may.
   *
   * @param message the request that has no token, and why
   * @param cause why signing in failed, or null
   */
  public LosantSignInException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
