package com.losant.rest.errors;

import org.jspecify.annotations.Nullable;

/** The JSON at hand is malformed, or of another kind than it should be. */
public final class LosantDecodeException extends LosantException {
  private static final long serialVersionUID = 1L;

  /**
   * For the code that reads JSON.
   *
   * @param message what was expected, and what came
   * @param cause the failure as the parser has it, if there is one
   */
  public LosantDecodeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
