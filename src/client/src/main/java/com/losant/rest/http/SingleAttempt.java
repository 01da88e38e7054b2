package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.ApiResponse;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Makes one attempt of a call: sends the request, and reads the response. */
final class SingleAttempt {
  private final HttpConnections connections;
  private final ResponseReader responses;
  private final Time time;

  SingleAttempt(HttpConnections connections, ResponseReader responses, Time time) {
    this.connections = connections;
    this.responses = responses;
    this.time = time;
  }

  <T extends @Nullable Object> ApiResponse<T> make(
      ApiRequest<T> request,
      Request http,
      Duration timeout,
      Duration patience,
      CallControl control,
      int number) {
    Call call =
        request.address().isPresent()
            ? connections.newCallOutside(http, timeout)
            : connections.newCall(http, timeout);
    control.begin(call, patience);
    return connections.attempt(
        request,
        control,
        () -> {
          try (Response response = call.execute()) {
            return responses.read(request, response, number, time.now());
          }
        });
  }
}
