package com.losant.rest.sandbox;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** All that is served: the API, after the latency that was asked for. */
final class Website extends Dispatcher {
  private final Dispatcher api;
  private final Duration latency;

  Website(Dispatcher api, Duration latency) {
    this.api = api;
    this.latency = latency;
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    MockResponse.Builder response = api.dispatch(request).newBuilder();
    long delay = response.getHeadersDelayNanos() + latency.toNanos();
    return response.headersDelay(delay, TimeUnit.NANOSECONDS).build();
  }
}
