package com.losant.rest.http;

import com.losant.rest.ActionCalls;
import com.losant.rest.errors.ForbiddenException;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.errors.PayloadTooLargeException;
import com.losant.rest.errors.ServerErrorException;
import com.losant.rest.errors.TooManyRequestsException;
import com.losant.rest.errors.UnauthorizedException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** What can go wrong on the way to a response, and what has to come of it. */
enum Fault {
  CONNECTION_REFUSED(Repeated.ALWAYS, new Outcome(LosantConnectionException.class, false)) {
    @Override
    void arrange(FaultScene scene) throws IOException {
      scene.sockets(BrokenSockets.refused(scene.faults));
    }
  },
  CONNECT_TIMEOUT(Repeated.ALWAYS, new Outcome(LosantTimeoutException.class, false)) {
    @Override
    void arrange(FaultScene scene) {
      scene.sockets(BrokenSockets.late(scene.faults));
    }
  },
  RESET_BEFORE_THE_REQUEST_IS_READ(
      Repeated.IF_IDEMPOTENT, new Outcome(LosantConnectionException.class, true)) {
    @Override
    void arrange(FaultScene scene) {
      scene.serverSockets.resetUnread(scene.faults);
    }
  },
  RESET_AFTER_THE_REQUEST(
      Repeated.IF_IDEMPOTENT, new Outcome(LosantConnectionException.class, true)) {
    @Override
    void arrange(FaultScene scene) {
      scene.serverSockets.closeWithReset();
      scene.responds(new MockResponse.Builder().onResponseStart(CLOSE));
    }
  },
  CLOSED_AFTER_THE_REQUEST(
      Repeated.IF_IDEMPOTENT, new Outcome(LosantConnectionException.class, true)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(new MockResponse.Builder().onResponseStart(CLOSE));
    }
  },
  /**
   * HTTP/2's word for "not processed". Said after the request, since MockWebServer may answer data
   * that comes meanwhile with PROTOCOL_ERROR first.
   */
  STREAM_REFUSED(Repeated.ALWAYS, new Outcome(LosantConnectionException.class, false)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(
          new MockResponse.Builder()
              .onResponseStart(new SocketEffect.CloseStream(HTTP2_REFUSED_STREAM)));
    }
  },
  /** A GOAWAY that leaves out the request: the server has not processed it. */
  GOAWAY_BEFORE_THE_STREAM(Repeated.ALWAYS, new Outcome(LosantConnectionException.class, false)) {
    @Override
    void arrange(FaultScene scene) {
      scene.serverSockets.goAwayUnread(scene.faults);
    }
  },
  /** Any other reset of a stream says nothing of what was processed. */
  STREAM_RESET(Repeated.IF_IDEMPOTENT, new Outcome(LosantConnectionException.class, true)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(
          new MockResponse.Builder()
              .onResponseStart(new SocketEffect.CloseStream(HTTP2_INTERNAL_ERROR)));
    }
  },
  READ_TIMEOUT(Repeated.IF_IDEMPOTENT, new Outcome(LosantTimeoutException.class, true)) {
    @Override
    void arrange(FaultScene scene) {
      scene.builder.readTimeout(Duration.ofMillis(100));
      scene.responds(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
    }
  },
  READ_TIMEOUT_WITHIN_THE_BODY(
      Repeated.IF_IDEMPOTENT, new Outcome(LosantTimeoutException.class, true)) {
    @Override
    void arrange(FaultScene scene) {
      scene.builder.readTimeout(Duration.ofMillis(100));
      scene.responds(
          new MockResponse.Builder().body(JSON).onResponseBody(SocketEffect.Stall.INSTANCE));
    }
  },
  /** The time is over for the whole call, so it is not repeated. */
  SLOW_DRIP(Repeated.NEVER, new Outcome(LosantTimeoutException.class, true)) {
    @Override
    void arrange(FaultScene scene) {
      scene.builder.callTimeout(Duration.ofMillis(500));
      scene.responds(FaultScene.drip());
    }
  },
  BODY_CUT_SHORT(Repeated.IF_IDEMPOTENT, new Outcome(LosantConnectionException.class, true)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(
          new MockResponse.Builder()
              .body(JSON)
              .setHeader("Content-Length", 100)
              .onResponseEnd(CLOSE));
    }
  },
  CHUNKS_CUT_SHORT(Repeated.IF_IDEMPOTENT, new Outcome(LosantConnectionException.class, true)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(new MockResponse.Builder().chunkedBody(JSON, 4).onResponseBody(CLOSE));
    }
  },
  MALFORMED_JSON(Repeated.NEVER, new Outcome(LosantDecodeException.class, false)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(new MockResponse.Builder().body("{\"name\": "));
    }
  },
  HTML_200(Repeated.NEVER, new Outcome(LosantDecodeException.class, false)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(html(200));
    }
  },
  HTML_502(Repeated.IF_IDEMPOTENT, new Outcome(ServerErrorException.class, 502)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(html(502));
    }
  },
  ERROR_CUT_SHORT(Repeated.IF_IDEMPOTENT, new Outcome(ServerErrorException.class, 500)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(error(500).setHeader("Content-Length", 1000).onResponseEnd(CLOSE));
    }
  },
  TOO_MANY_REQUESTS(Repeated.ALWAYS, new Outcome(TooManyRequestsException.class, 429)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(error(429));
    }
  },
  TOO_MANY_REQUESTS_FOR_SECONDS(
      Repeated.ALWAYS, new Outcome(TooManyRequestsException.class, 429), 7_000, 7_000) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(error(429).setHeader("Retry-After", 7));
    }
  },
  TOO_MANY_REQUESTS_UNTIL_A_DATE(
      Repeated.ALWAYS, new Outcome(TooManyRequestsException.class, 429), 9_000, 9_000) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(
          error(429)
              .setHeader("Date", "Sun, 01 Nov 2026 12:00:00 GMT")
              .setHeader("Retry-After", "Sun, 01 Nov 2026 12:00:09 GMT"));
    }
  },
  TOO_MANY_REQUESTS_FOR_LONGER_THAN_THE_CALL(
      Repeated.NEVER, new Outcome(TooManyRequestsException.class, 429)) {
    @Override
    void arrange(FaultScene scene) {
      scene.builder.callTimeout(Duration.ofSeconds(30));
      scene.responds(error(429).setHeader("Retry-After", 31));
    }
  },
  UNAVAILABLE(Repeated.IF_IDEMPOTENT, new Outcome(ServerErrorException.class, 503)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(error(503));
    }
  },
  /** OkHttp would repeat this one at once, whatever the action. */
  UNAVAILABLE_FOR_NO_TIME(
      Repeated.IF_IDEMPOTENT, new Outcome(ServerErrorException.class, 503), 0, 0) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(error(503).setHeader("Retry-After", 0));
    }
  },
  /** OkHttp would fail to read this number. */
  UNAVAILABLE_FOR_AGES(
      Repeated.IF_IDEMPOTENT, new Outcome(ServerErrorException.class, 503), 60_000, 60_000) {
    @Override
    void arrange(FaultScene scene) {
      scene.builder.callTimeout(Duration.ofMinutes(10));
      scene.responds(error(503).setHeader("Retry-After", "99999999999"));
    }
  },
  GATEWAY_TIMEOUT(
      Repeated.IF_IDEMPOTENT, new Outcome(ServerErrorException.class, 504), 3_000, 3_000) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(error(504).setHeader("Retry-After", 3));
    }
  },
  REQUEST_TIMEOUT(Repeated.IF_IDEMPOTENT, new Outcome(LosantApiException.class, 408)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(error(408));
    }
  },
  UNAUTHORIZED(Repeated.NEVER, new Outcome(UnauthorizedException.class, 401)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(error(401));
    }
  },
  FORBIDDEN(Repeated.NEVER, new Outcome(ForbiddenException.class, 403)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(error(403));
    }
  },
  TOO_LARGE(Repeated.NEVER, new Outcome(PayloadTooLargeException.class, 413)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(error(413));
    }
  },
  MISDIRECTED(Repeated.NEVER, new Outcome(LosantApiException.class, 421)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(error(421));
    }
  },
  REDIRECT_TO_ANOTHER_HOST(Repeated.NEVER, new Outcome(LosantApiException.class, 302)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(redirect(302, scene));
    }
  },
  REDIRECT_OF_THE_METHOD_TOO(Repeated.NEVER, new Outcome(LosantApiException.class, 307)) {
    @Override
    void arrange(FaultScene scene) {
      scene.responds(redirect(307, scene));
    }
  };

  /** Which actions are tried again. */
  enum Repeated {
    ALWAYS,
    IF_IDEMPOTENT,
    NEVER
  }

  /**
   * What the caller gets.
   *
   * @param exception of this class
   * @param status the status of the response; 0 if there is none
   * @param mayHaveArrived what it says of the request, if there was no response
   */
  record Outcome(Class<? extends LosantException> exception, int status, boolean mayHaveArrived) {
    Outcome(Class<? extends LosantException> exception, int status) {
      this(exception, status, true);
    }

    Outcome(Class<? extends LosantException> exception, boolean mayHaveArrived) {
      this(exception, 0, mayHaveArrived);
    }
  }

  private static final SocketEffect CLOSE = new SocketEffect.CloseSocket();
  private static final int HTTP2_INTERNAL_ERROR = 2;
  private static final int HTTP2_REFUSED_STREAM = 7;
  private static final String JSON = "{\"name\": \"long enough to be cut\"}";

  final Repeated repeated;
  final Outcome outcome;
  private final List<Duration> waits;

  /** Waits as after half of the jitter of the default policy. */
  Fault(Repeated repeated, Outcome outcome) {
    this(repeated, outcome, 250, 500);
  }

  Fault(Repeated repeated, Outcome outcome, long... waitMillis) {
    this.repeated = repeated;
    this.outcome = outcome;
    this.waits = LongStream.of(waitMillis).mapToObj(Duration::ofMillis).toList();
  }

  abstract void arrange(FaultScene scene) throws IOException;

  boolean isRepeated(String action) {
    return switch (repeated) {
      case ALWAYS -> true;
      case IF_IDEMPOTENT -> ActionCalls.isIdempotent(action);
      case NEVER -> false;
    };
  }

  /** The waits between the attempts of an action, with the default policy. */
  List<Duration> waits(String action) {
    return isRepeated(action) ? waits : List.of();
  }

  /** Whether a request has to be there for it to happen; a connection is enough for the others. */
  boolean happensToRequests() {
    return !isBeforeConnection()
        && this != RESET_BEFORE_THE_REQUEST_IS_READ
        && this != GOAWAY_BEFORE_THE_STREAM;
  }

  /** Whether it keeps the server from seeing anything. */
  boolean isBeforeConnection() {
    return this == CONNECTION_REFUSED || this == CONNECT_TIMEOUT;
  }

  /** Whether it is a fault that only HTTP/2 has. */
  boolean isOfHttp2() {
    return this == STREAM_REFUSED || this == GOAWAY_BEFORE_THE_STREAM || this == STREAM_RESET;
  }

  private static MockResponse.Builder error(int status) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json")
        .body("{\"type\":\"Fault\",\"message\":\"as arranged\"}");
  }

  private static MockResponse.Builder html(int status) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "text/html")
        .body("<html><body><h1>Bad Gateway</h1></body></html>");
  }

  private static MockResponse.Builder redirect(int status, FaultScene scene) {
    String url = "http://" + scene.elsewhere.getHostName() + ":" + scene.elsewhere.getPort();
    return new MockResponse.Builder().code(status).setHeader("Location", url + "/elsewhere");
  }
}
