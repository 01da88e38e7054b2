package com.losant.rest.errors;

import org.jspecify.annotations.Nullable;

/**
 * Everything that goes wrong in a call. Unchecked; see the subclasses for what can be told apart.
 */
public class LosantException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LosantException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
