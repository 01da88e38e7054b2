package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.ApiResponse;
import com.losant.rest.api.RequestOptions;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantSignInException;
import com.losant.rest.errors.LosantTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Signs in when a call needs an access token, and keeps the token until it expires or is refused.
 * One call signs in, on its own thread and in its own time; the others wait for it. When it gives
 * up for reasons of its own, the next one takes over.
 */
final class SignIn {
  /** Sends the requests of a sign-in. */
  interface Sender {
    /** Sends a request that a call waits for, which has no more time than this. */
    <T extends @Nullable Object> ApiResponse<T> send(
        ApiRequest<T> request, RequestOptions options, CallControl control, Duration atMost);
  }

  private final Function<Transport, @Nullable String> signIn;
  private final Sender sender;
  private final Time time;

  private @Nullable Token token;
  private @Nullable Attempt underWay;

  SignIn(Function<Transport, @Nullable String> signIn, Sender sender, Time time) {
    this.signIn = signIn;
    this.sender = sender;
    this.time = time;
  }

  private record Token(String text, long since, Duration lifetime) {}

  /**
   * A sign-in.
   *
   * @param result the token; null if the call that signed in gave up
   */
  private record Attempt(Thread thread, CompletableFuture<@Nullable String> result) {}

  /** The token for a call, which waits for it no longer than it has time. */
  String get(ApiRequest<?> request, CallControl control, Deadline deadline) {
    while (true) {
      Attempt attempt;
      boolean isOwn;
      synchronized (this) {
        if (token != null && isFresh(token)) {
          return token.text();
        }
        isOwn = underWay == null;
        if (isOwn) {
          underWay = new Attempt(Thread.currentThread(), new CompletableFuture<>());
        }
        attempt = underWay;
      }
      if (isOwn) {
        return run(attempt, request, control, deadline);
      }
      String text = await(attempt, request, control, deadline);
      if (text != null) {
        return text;
      }
    }
  }

  /** Forgets a token that was refused, unless there is another one already. */
  synchronized void refused(@Nullable String text) {
    if (token != null && token.text().equals(text)) {
      token = null;
    }
  }

  private boolean isFresh(Token kept) {
    return kept.lifetime().minusNanos(time.nanos() - kept.since()).compareTo(Duration.ZERO) > 0;
  }

  private String run(
      Attempt attempt, ApiRequest<?> request, CallControl control, Deadline deadline) {
    CallControl inner = new CallControl();
    control.whenEnded(inner::end);
    try {
      String text = signIn.apply(transport(inner, deadline));
      if (text == null) {
        throw new IllegalStateException("signIn(…) returned no token");
      }
      HeaderValues.checkToken(text);
      keep(text);
      end(attempt).complete(text);
      return text;
    } catch (RuntimeException e) {
      LosantException over = over(request, control, deadline, e);
      if (over != null) {
        throw over;
      }
      end(attempt).completeExceptionally(e);
      throw failed(request, e);
    } finally {
      control.whenEnded(null);
      end(attempt).complete(null); // which does nothing if it has a result
    }
  }

  private synchronized void keep(String text) {
    Duration lifetime = TokenLifetime.of(text, time.now()).orElse(Time.FOREVER);
    token = new Token(text, time.nanos(), lifetime);
  }

  /** Lets the next call sign in, before those that wait go on. */
  private synchronized CompletableFuture<@Nullable String> end(Attempt attempt) {
    if (underWay == attempt) {
      underWay = null;
    }
    return attempt.result();
  }

  private Transport transport(CallControl control, Deadline deadline) {
    return new Transport() {
      @Override
      public <T extends @Nullable Object> ApiResponse<T> send(
          ApiRequest<T> request, RequestOptions options) {
        return sender.send(request, options, control, deadline.left());
      }
    };
  }

  /** What ends a call that was signing in, while others may still want to. */
  private static @Nullable LosantException over(
      ApiRequest<?> request, CallControl control, Deadline deadline, RuntimeException e) {
    String reason = control.reason();
    if (reason != null) {
      return Failures.cancelled(request, reason, e, control);
    }
    if (Thread.currentThread().isInterrupted()) {
      return Failures.interrupted(request, e, control);
    }
    return isUp(deadline) ? timedOut(request, control, e) : null;
  }

  private static boolean isUp(Deadline deadline) {
    return deadline.left().compareTo(Duration.ZERO) <= 0;
  }

  private @Nullable String await(
      Attempt attempt, ApiRequest<?> request, CallControl control, Deadline deadline) {
    if (attempt.thread() == Thread.currentThread()) {
      throw new IllegalStateException(
          request
              + " is part of signIn(…) and needs the token that it is to get; use no other"
              + " client there than the one that it is given");
    }
    CompletableFuture<@Nullable String> result = attempt.result().copy();
    control.whenEnded(reason -> result.complete(null));
    String text = null;
    try {
      text = result.get(Math.max(0, deadline.left().toNanos()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw failed(request, e.getCause());
    } catch (TimeoutException e) {
      throw timedOut(request, control, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failures.interrupted(request, e, control);
    } finally {
      control.whenEnded(null);
    }
    String reason = control.reason();
    if (reason != null) {
      throw Failures.cancelled(request, reason, null, control);
    }
    return text;
  }

  private static LosantTimeoutException timedOut(
      ApiRequest<?> request, CallControl control, Exception cause) {
    return new LosantTimeoutException(
        request + " timed out: signing in took until its timeout", cause, control.mayHaveArrived());
  }

  private static LosantSignInException failed(ApiRequest<?> request, Throwable cause) {
    String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new LosantSignInException(
        request + " has no access token, because signing in failed: " + why, cause);
  }
}
