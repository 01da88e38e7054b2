package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.EventStream;
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
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** An event stream over one connection after the other. */
final class HttpEventStream<T> implements EventStream<T> {
  private static final Logger LOG = System.getLogger("com.losant.rest");
  private static final String CLOSED = "the stream was closed";

  private final EventStreams streams;
  private final ApiRequest<T> request;
  private final StreamOptions options;
  private final Observers.ObservedCall observed;
  private final CallControl control = new CallControl();
  private final StreamConnector connector;
  private final AtomicBoolean iterated = new AtomicBoolean();

  /** Set by whoever closes the stream; everything below belongs to the holder of the lock. */
  private volatile boolean closed;

  private final ReentrantLock reading = new ReentrantLock();
  private @Nullable StreamConnection connection;
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
    this.connector = new StreamConnector(streams, request, options, observed, control);
  }

  /** Opens the first connection, or throws. */
  void open() {
    guarded(
        () -> {
          if (!closed) {
            streams.opens(this);
            connection = connector.first();
            options.onOpen().run();
          }
        });
  }

  /** Ends a stream that nobody will open. */
  void gaveUp(LosantException why) {
    reading.lock();
    try {
      fail(why);
    } finally {
      reading.unlock();
    }
  }

  /** Ends the stream if nobody reads it; a reader is woken up by its call, and ends it. */
  void clientClosed() {
    if (reading.tryLock()) {
      try {
        fail(Failures.cancelled(request, OpenCalls.CLOSED, null, control));
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
        throw fail(e);
      }
    } catch (RuntimeException e) {
      throw fail(e);
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

  private RuntimeException fail(RuntimeException e) {
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
        lost = loss("the server ended it", null);
      } catch (EventReader.TooLargeException e) {
        throw tooLarge();
      } catch (IOException e) {
        lost = loss(e);
      }
      disconnect();
      connection = connector.another(current.events(), lost);
      options.onOpen().run();
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

  private LosantException loss(IOException e) {
    if (control.reason() == null && Thread.currentThread().isInterrupted()) {
      return Failures.interrupted(request, e, control);
    }
    return control.reason() == null && e instanceof InterruptedIOException
        ? new LosantTimeoutException(
            lost("the server was silent for more than " + connector.silence()), e, true)
        : loss(e.toString(), e);
  }

  private LosantException loss(String why, @Nullable Throwable cause) {
    String reason = control.reason();
    return reason == null
        ? new LosantConnectionException(lost(why), cause, true)
        : Failures.cancelled(request, reason, cause, control);
  }

  private String lost(String why) {
    String hint = options.reconnect().maxRetries() == 0 ? "; reconnect(…) takes it up again" : "";
    return request + " lost its event stream: " + why + hint;
  }

  /** Returns method and path. */
  @Override
  public String toString() {
    return request.toString();
  }
}
