package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import okio.AsyncTimeout;

/** Makes one attempt to open an event stream: sends the request, and looks at the response. */
final class StreamAttempt {
  private final HttpConnections connections;
  private final ResponseReader responses;
  private final Time time;

  StreamAttempt(HttpConnections connections, ResponseReader responses, Time time) {
    this.connections = connections;
    this.responses = responses;
    this.time = time;
  }

  /**
   * Opens a connection.
   *
   * @param timeout for all that comes before the first event
   * @param patience how long to wait for a response on a connection that was used before
   * @param silence how long the server may send nothing from then on
   */
  StreamConnection open(
      ApiRequest<?> request,
      Request http,
      Duration timeout,
      Duration patience,
      Duration silence,
      int maxEventBytes,
      CallControl control,
      int number) {
    Call call = connections.newStream(http);
    control.begin(call, patience, silence);
    Opening opening = new Opening(call, timeout);
    return connections.attempt(
        request,
        control,
        () -> {
          opening.enter();
          try {
            Response response = call.execute();
            try {
              responses.requireEvents(request, response, number, time.now());
            } catch (RuntimeException e) {
              response.close();
              throw e;
            }
            response.body().source().timeout().timeout(silence.toNanos(), TimeUnit.NANOSECONDS);
            if (opening.exit()) {
              response.close();
              throw new InterruptedIOException("timeout");
            }
            return new StreamConnection(call, response, maxEventBytes);
          } catch (IOException e) {
            throw opening.exit() ? timedOut(e) : e;
          } finally {
            opening.exit();
          }
        });
  }

  private static IOException timedOut(IOException cause) {
    IOException timeout = new InterruptedIOException("timeout");
    timeout.initCause(cause);
    return timeout;
  }

  /** Cancels a call that takes too long to begin; OkHttp's own timeout would end at its end. */
  private static final class Opening extends AsyncTimeout {
    private final Call call;

    private Opening(Call call, Duration timeout) {
      this.call = call;
      timeout(Math.max(1, timeout.toNanos()), TimeUnit.NANOSECONDS);
    }

    @Override
    protected void timedOut() {
      call.cancel();
    }
  }
}
