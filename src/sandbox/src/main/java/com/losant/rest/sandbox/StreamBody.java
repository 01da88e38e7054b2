package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.OpenStream;
import java.io.IOException;
import java.util.Optional;
import mockwebserver3.MockResponseBody;
import okio.BufferedSink;

/** Writes an event stream to its caller until one of the two has had enough. */
record StreamBody(OpenStream stream) implements MockResponseBody {
  @Override
  public long getContentLength() {
    return -1;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    try {
      sink.flush();
      for (Optional<String> text = stream.next(); text.isPresent(); text = stream.next()) {
        sink.writeUtf8(text.get()).flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      stream.end();
    }
  }
}
