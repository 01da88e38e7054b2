package com.losant.rest.generator;

import java.nio.file.Path;

/** A mistake in {@code openapi/}: which file, and what to do about it. */
public final class SpecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SpecException(Path file, String message) {
    super(file + ": " + message);
  }

  public SpecException(String message) {
    super(message);
  }
}
