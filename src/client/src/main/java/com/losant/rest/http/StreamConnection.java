package com.losant.rest.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** One connection of an event stream, whose response has begun. */
final class StreamConnection implements AutoCloseable {
  private static final int NO_CONTENT = 204;

  private final Call call;
  private final Response response;
  private final EventReader events;

  StreamConnection(Call call, Response response, int maxEventBytes) {
    this.call = call;
    this.response = response;
    BufferedSource source = response.body().source();
    this.events = new EventReader(source, maxEventBytes);
  }

  Response response() {
    return response;
  }

  EventReader events() {
    return events;
  }

  /** Whether the server says that there is nothing to come, now and later. */
  boolean isFinal() {
    return response.code() == NO_CONTENT;
  }

  /** Waits for the next event; null when the server ends the stream. */
  EventReader.@Nullable Event next() throws IOException, EventReader.TooLargeException {
    return isFinal() ? null : events.next();
  }

  @Override
  public void close() {
    call.cancel(); // or closing would wait for what the server sends
    response.close();
  }
}
