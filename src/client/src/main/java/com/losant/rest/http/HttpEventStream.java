package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.api.StreamOptions;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.errors.LosantTransportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** An event stream over one connection after the other. */
final class HttpEventStream<T> implements EventStream<T> {
  private static final Logger LOG = System.getLogger("com.losant.rest");
  private static final String CLOSED = "the stream was closed";

  /** More than a slow network and a busy server need. */
  private static final Duration TOLERANCE = Duration.ofSeconds(15);

  private static final Duration LONGEST_SILENCE = Duration.ofDays(24);
  private static final Duration LONGEST_RETRY = Duration.ofSeconds(60);

  private final EventStreams streams;
  private final ApiRequest<T> request;
  private final StreamOptions options;
  private final Observers.ObservedCall observed;
  private final Duration timeout;
  private final Deadline opening;
  private final CallControl control = new CallControl();
  private final AtomicBoolean iterated = new AtomicBoolean();

  /** Set by whoever closes the stream; everything below belongs to the holder of the lock. */
  private volatile boolean closed;

  private final ReentrantLock reading = new ReentrantLock();
  private @Nullable StreamConnection connection;
  private int attempts;
  private int failures;
  private @Nullable String lastEventId;
  private Duration serverDelay = Duration.ZERO;
  private @Nullable T next;
  private boolean ended;
  private boolean warned;
  private @Nullable RuntimeException failure;

  HttpEventStream(
      EventStreams streams,
      ApiRequest<T> request,
      StreamOptions options,
      Observers.ObservedCall observed) {
    this.streams = streams;
    this.request = request;
    this.options = options;
    this.observed = observed;
    Duration own = options.request().timeout();
    this.timeout = own == null ? streams.client.callTimeout : own;
    this.opening = Deadline.after(timeout, streams.time);
  }

  /** Opens the first connection, or throws. */
  void open() {
    guarded(
        () -> {
          if (!closed) {
            streams.opens(this);
            RetryPolicy own = options.request().retryPolicy();
            connect(own == null ? streams.client.retryPolicy : own, opening);
            failures = 0;
          }
        });
  }

  /** Ends a stream that nobody will open. */
  void gaveUp(LosantException why) {
    reading.lock();
    try {
      ended(why);
    } finally {
      reading.unlock();
    }
  }

  /** Ends the stream if nobody reads it; a reader is woken up by its call, and ends it. */
  void clientClosed() {
    if (reading.tryLock()) {
      try {
        ended(Failures.cancelled(request, OpenCalls.CLOSED, null, control));
      } finally {
        reading.unlock();
      }
    }
  }

  CallControl control() {
    return control;
  }

  @Override
  public Iterator<T> iterator() {
    if (iterated.getAndSet(true)) {
      throw new IllegalStateException(
          request + " is read already; an event stream has one iterator");
    }
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        if (next == null) {
          guarded(HttpEventStream.this::advance);
        }
        return next != null;
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException(request + " has ended");
        }
        T event = Objects.requireNonNull(next);
        next = null;
        return event;
      }
    };
  }

  @Override
  public void close() {
    closed = true;
    control.end(CLOSED);
    endIfClosed();
  }

  /** Does what may end the stream: quietly if that is because it was closed, or throws. */
  private void guarded(Runnable work) {
    reading.lock();
    try {
      if (failure != null) {
        throw failure;
      }
      work.run();
      if (failure != null) {
        throw failure; // a callback has closed the client
      }
    } catch (LosantTransportException e) {
      if (!closed) {
        throw ended(e);
      }
    } catch (RuntimeException e) {
      throw ended(e);
    } finally {
      reading.unlock();
      endIfClosed();
    }
  }

  /** Whoever reads ends the stream; if nobody does, whoever closes it. */
  private void endIfClosed() {
    if (closed && reading.tryLock()) {
      try {
        end();
      } finally {
        reading.unlock();
      }
    }
  }

  private RuntimeException ended(RuntimeException e) {
    if (!ended) {
      if (connection != null && e instanceof LosantException known) {
        observed.failed(known);
      } else if (connection != null) {
        observed.attemptSucceeded(connection.response().code());
      }
      observed.gaveUp(e);
      failure = e;
      release();
    }
    return e;
  }

  private void end() {
    if (!ended) {
      if (connection == null) {
        observed.ended();
      } else {
        observed.succeeded(connection.response().code());
      }
      release();
    }
  }

  private void release() {
    ended = true;
    disconnect();
    streams.ended(this);
  }

  private void disconnect() {
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }

  private void advance() {
    while (next == null && !ended && !closed) {
      StreamConnection current = Objects.requireNonNull(connection);
      LosantException lost;
      try {
        EventReader.Event event = current.next();
        if (event != null) {
          take(current, event);
          continue;
        }
        if (current.isFinal()) {
          end();
          return;
        }
        lost = lost("the server ended it", null);
      } catch (EventReader.TooLargeException e) {
        throw tooLarge();
      } catch (IOException e) {
        lost = lost(e);
      }
      takeUpAgain(current, lost);
    }
  }

  private void take(StreamConnection current, EventReader.Event event) {
    if (event.type().equals(request.action().event().orElseThrow())) {
      try {
        next = request.read(current.response().code(), new ByteArrayInputStream(event.data()));
      } catch (LosantDecodeException e) {
        throw streams.responses.unreadableEvent(request, current.response(), e, event.data());
      }
    } else if (options.otherEvents() != null) {
      options.otherEvents().accept(event.type(), new String(event.data(), StandardCharsets.UTF_8));
    } else if (!warned) {
      warned = true;
      LOG.log(
          Level.WARNING,
          () ->
              request.action()
                  + " sends events that are not described, which are left out; otherEvents(…) of its"
                  + " options takes them");
    }
  }

  private LosantDecodeException tooLarge() {
    return new LosantDecodeException(
        request
            + " sent an event of more than "
            + options.maxEventBytes()
            + " bytes; raise maxEventBytes",
        null);
  }

  private LosantException lost(IOException e) {
    if (control.reason() == null && Thread.currentThread().isInterrupted()) {
      return Failures.interrupted(request, e, control);
    }
    return control.reason() == null && e instanceof InterruptedIOException
        ? new LosantTimeoutException(
            lost("the server was silent for more than " + silence()), e, true)
        : lost(e.toString(), e);
  }

  private LosantException lost(String why, @Nullable Throwable cause) {
    String reason = control.reason();
    return reason == null
        ? new LosantConnectionException(lost(why), cause, true)
        : Failures.cancelled(request, reason, cause, control);
  }

  private String lost(String why) {
    String hint = options.reconnect().maxRetries() == 0 ? "; reconnect(…) takes it up again" : "";
    return request + " lost its event stream: " + why + hint;
  }

  private void takeUpAgain(StreamConnection lostOne, LosantException lost) {
    EventReader events = lostOne.events();
    if (events.hasBegun()) {
      failures = 0;
    }
    if (events.lastEventId() != null) {
      lastEventId = events.lastEventId();
    }
    if (events.retry() != null) {
      serverDelay = events.retry().compareTo(LONGEST_RETRY) < 0 ? events.retry() : LONGEST_RETRY;
    }
    Deadline never = Deadline.after(Time.FOREVER, streams.time);
    failed(lost, options.reconnect(), never);
    connect(options.reconnect(), never);
  }

  /** Tries until there is a connection, or throws. */
  private void connect(RetryPolicy policy, Deadline deadline) {
    while (connection == null) {
      attempts++;
      observed.attemptStarts(attempts);
      try {
        connection = attempt(policy, deadline);
      } catch (LosantException e) {
        failed(e, policy, deadline);
      }
    }
    options.onOpen().run();
  }

  private StreamConnection attempt(RetryPolicy policy, Deadline deadline) {
    Request http =
        streams.requests.create(
            request, options.request(), observed.headers(), control, lastEventId);
    Duration left = shorter(deadline.left(), timeout);
    Duration patience = streams.retries.patience(failures + 1, request.action(), policy, left);
    return streams.attempt.open(
        request, http, left, patience, silence(), options.maxEventBytes(), control, attempts);
  }

  /** Waits until the next attempt, or throws the failure because there is none. */
  private void failed(LosantException e, RetryPolicy policy, Deadline deadline) {
    observed.failed(e);
    disconnect();
    failures++;
    Duration delay =
        streams
            .retries
            .delayAfter(e, failures, request.action(), policy, deadline.left())
            .orElse(null);
    if (delay == null || control.reason() != null || Thread.currentThread().isInterrupted()) {
      throw e;
    }
    streams.waits.await(longer(delay, serverDelay), request, control, e);
  }

  private Duration silence() {
    if (options.silenceTimeout() != null) {
      return options.silenceTimeout();
    }
    return request
        .keepAliveInterval()
        .map(interval -> shorter(interval, LONGEST_SILENCE).plus(TOLERANCE))
        .orElse(streams.client.readTimeout);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** Returns method and path. */
  @Override
  public String toString() {
    return request.toString();
  }
}
