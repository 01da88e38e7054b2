package com.losant.rest.errors;

import org.jspecify.annotations.Nullable;

/** Thrown when JSON is malformed, or does not have the expected type. */
public final class LosantDecodeException extends LosantException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception. The classes that read JSON do.
   *
   * @param message what was expected, and what was found
   * @param cause the exception of the parser, or null
   */
  public LosantDecodeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
