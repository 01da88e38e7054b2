package com.losant.rest.errors;

import org.jspecify.annotations.Nullable;

/**
 * Superclass of all exceptions that a call throws for what happens after it was started.
 *
 * <ul>
 *   <li>{@link LosantApiException}: Losant returned an error
 *   <li>{@link LosantTransportException}: no response arrived
 *   <li>{@link LosantDecodeException}: a response arrived, but its JSON cannot be read
 *   <li>{@link ContentUploadException}: a file was created, but its content could not be uploaded
 *   <li>{@link LosantSignInException}: the client could not get an access token
 * </ul>
 */
public abstract class LosantException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LosantException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
