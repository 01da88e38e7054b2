package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.OpenStream;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;

/** Spoils responses on their way out. */
final class FaultyResponses {
  private static final SocketEffect CLOSE = new SocketEffect.CloseSocket();

  /** The start of an object, two bytes that no UTF-8 text has, and a zero. */
  private static final byte[] GARBAGE = {'{', '"', 'a', (byte) 0xff, (byte) 0xfe, 0, '<'};

  private final PromptSockets sockets;
  private final CountDownLatch closed = new CountDownLatch(1);

  FaultyResponses(PromptSockets sockets) {
    this.sockets = sockets;
  }

  /** Ends all delays. */
  void close() {
    closed.countDown();
  }

  /** The response to a request with a fault that has a status. */
  static ActionResponse of(InjectedFault fault) {
    ActionResponse response = RefusedException.injected(fault.status()).response();
    return fault
        .pause()
        .map(pause -> response.with("Retry-After", Long.toString((pause.toMillis() + 999) / 1000)))
        .orElse(response);
  }

  /** Spoils a response. */
  MockResponse.Builder spoil(
      InjectedFault fault, int connection, ActionResponse whole, MockResponse.Builder response) {
    String body =
        whole.stream().map(OpenStream::text).orElseGet(() -> JsonTrees.compact(whole.body()));
    if (fault.kind() != InjectedFault.Kind.DELAY) {
      whole.stream().ifPresent(OpenStream::end); // something else is sent in its place
    }
    return switch (fault.kind()) {
      case STATUS -> response;
      case DELAY -> late(response, fault.pause().orElse(Duration.ZERO));
      case RESET, LOST -> {
        sockets.closeWithReset(connection);
        yield response.onResponseStart(CLOSE);
      }
      case TRUNCATE -> {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        yield response
            .body(new Buffer().write(bytes, 0, bytes.length / 2))
            .setHeader("Content-Length", bytes.length)
            .onResponseEnd(CLOSE);
      }
      case GARBAGE -> response.body(new Buffer().write(GARBAGE));
    };
  }

  /** Waits here, not in the server, which would not stop before the time is over. */
  private MockResponse.Builder late(MockResponse.Builder response, Duration delay) {
    try {
      closed.await(delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return response;
  }
}
