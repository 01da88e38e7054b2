package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.errors.LosantTransportException;
import com.losant.rest.errors.LosantUploadException;
import java.io.IOException;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/** Creates the exceptions of calls that end without a response. */
final class Failures {
  private static final String INTERRUPTED = "the thread was interrupted";

  private Failures() {}

  static LosantConnectionException cancelled(
      ApiRequest<?> request, String reason, @Nullable Throwable cause, CallControl control) {
    return new LosantConnectionException(
        request + " was cancelled: " + reason, cause, control.mayHaveArrived());
  }

  static LosantConnectionException interrupted(
      ApiRequest<?> request, Throwable cause, CallControl control) {
    return cancelled(request, INTERRUPTED, cause, control);
  }

  static LosantTransportException of(ApiRequest<?> request, IOException e, CallControl control) {
    String reason = control.reason();
    if (reason != null) {
      return cancelled(request, reason, e, control);
    }
    if (Thread.currentThread().isInterrupted()) {
      return interrupted(request, e, control);
    }
    if (e instanceof UploadBody.ReadingException) {
      control.refused(); // for no server takes a request without its end
      String what = request + " was not sent as a whole: " + e.getMessage();
      return new LosantUploadException(what, e.getCause(), control.mayHaveArrived());
    }
    boolean arrived = control.mayHaveArrived();
    String what = arrived ? "; the request may have arrived" : "; the request did not arrive";
    return e instanceof InterruptedIOException
        ? new LosantTimeoutException(request + " timed out: " + e.getMessage() + what, e, arrived)
        : new LosantConnectionException(request + " got no response: " + e + what, e, arrived);
  }
}
