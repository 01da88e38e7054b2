package com.losant.rest.errors;

import org.jspecify.annotations.Nullable;

/** Thrown when JSON is malformed, or does not have the expected type. */
public final class LosantDecodeException extends LosantException {
  private static final long serialVersionUID = 1L;

  private final boolean missing;

  /**
   * Creates an exception. The classes that read JSON do.
   *
   * @param message what was expected, and what was found
   * @param cause the exception of the parser, or null
   */
  public LosantDecodeException(String message, @Nullable Throwable cause) {
    this(message, cause, false);
  }

  private LosantDecodeException(String message, @Nullable Throwable cause, boolean missing) {
    super(message, cause);
    this.missing = missing;
  }

  /**
   * Creates an exception for a value that is not there at all. The classes that read JSON do.
   *
   * @param message which value is missing
   * @return an exception to throw
   */
  public static LosantDecodeException ofMissing(String message) {
    return new LosantDecodeException(message, null, true);
  }

  /**
   * Returns whether the JSON is without a value that is always there, rather than having one of
   * another type.
   *
   * @return whether the value is missing, or a JSON null
   */
  public boolean isMissing() {
    return missing;
  }
}
