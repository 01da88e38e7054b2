package com.losant.rest.http;

import com.losant.rest.api.ApiResponse;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantTimeoutException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Runs calls on other threads, so many at once; the others wait for their turn in order. */
final class BackgroundCalls {
  private final @Nullable ExecutorService own;
  private final Executor executor;
  private final UnaryOperator<Runnable> context;
  private final BooleanSupplier closed;
  private final int most;

  private final Set<Job<?>> waiting = new LinkedHashSet<>();
  private int underWay;

  /**
   * Runs calls.
   *
   * @param executor runs them; null for threads of its own
   * @param context puts what runs into the context of whoever asked for it
   * @param most as many at once
   * @param closed whether the client is closed
   */
  BackgroundCalls(
      @Nullable Executor executor,
      UnaryOperator<Runnable> context,
      int most,
      BooleanSupplier closed) {
    this.context = context;
    this.own = executor == null ? Executors.newCachedThreadPool(BackgroundCalls::newDaemon) : null;
    this.executor = executor == null ? own : executor;
    this.most = most;
    this.closed = closed;
  }

  private static Thread newDaemon(Runnable work) {
    Thread thread = new Thread(work, "losant-rest");
    thread.setDaemon(true);
    return thread;
  }

  <T extends @Nullable Object> CompletableFuture<ApiResponse<T>> start(
      RetryLoop.StartedCall<T> call, Supplier<ApiResponse<T>> send) {
    Job<T> job = new Job<>(call, send);
    if (hasPlace(job)) {
      job.turn.complete(null);
      if (!job.execute()) {
        passPlaceOn();
      }
    } else {
      job.waitUntilTimeout();
    }
    return job.future;
  }

  /** Runs what lasts, and therefore takes no place; throws if the executor refuses it. */
  void run(Runnable work) {
    executor.execute(context.apply(work));
  }

  String whyRefused() {
    return closed.getAsBoolean() ? OpenCalls.CLOSED : "the executor refused it";
  }

  void close() {
    allWaiting().forEach(job -> job.withdraw(OpenCalls.CLOSED));
    if (own != null) {
      own.shutdown();
    }
  }

  private synchronized boolean hasPlace(Job<?> job) {
    if (underWay < most) {
      underWay++;
      return true;
    }
    waiting.add(job);
    return false;
  }

  private void passPlaceOn() {
    for (Job<?> next = nextOrFree(); next != null; next = nextOrFree()) {
      if (next.turn.complete(null) && next.execute()) {
        return;
      }
    }
  }

  private synchronized @Nullable Job<?> nextOrFree() {
    Iterator<Job<?>> order = waiting.iterator();
    if (!order.hasNext()) {
      underWay--;
      return null;
    }
    Job<?> next = order.next();
    order.remove();
    return next;
  }

  private synchronized void remove(Job<?> job) {
    waiting.remove(job);
  }

  private synchronized List<Job<?>> allWaiting() {
    return List.copyOf(waiting);
  }

  private final class Job<T extends @Nullable Object> {
    private final RetryLoop.StartedCall<T> call;
    private final Supplier<ApiResponse<T>> send;
    private final CompletableFuture<ApiResponse<T>> future = new CompletableFuture<>();

    private final Runnable inContext = context.apply(this::end);

    /** Completed once, by the first of: its turn, its timeout, and being withdrawn. */
    private final CompletableFuture<@Nullable Void> turn = new CompletableFuture<>();

    Job(RetryLoop.StartedCall<T> call, Supplier<ApiResponse<T>> send) {
      this.call = call;
      this.send = send;
      // Whoever completes it, perhaps orTimeout: nobody waits for the call any more.
      future.whenComplete(
          (response, failure) -> {
            String why = "its future was completed or cancelled";
            call.control().end(why);
            withdraw(why);
          });
    }

    void waitUntilTimeout() {
      turn.orTimeout(call.left().toNanos(), TimeUnit.NANOSECONDS)
          .whenComplete(
              (itIs, failure) -> {
                if (failure instanceof TimeoutException) {
                  remove(this);
                  // Not on the JDK's timer, since what waits for the future may take long.
                  onExecutor(inContext);
                }
              });
    }

    /** Ends a call that still waits for its turn. */
    void withdraw(String why) {
      if (turn.cancel(false)) {
        remove(this);
        fail(Failures.cancelled(call.request(), why, null, call.control()));
      }
    }

    /** Whether the executor took it; if it did not, the call has failed. */
    boolean execute() {
      try {
        executor.execute(inContext);
        return true;
      } catch (RejectedExecutionException e) {
        fail(Failures.cancelled(call.request(), whyRefused(), e, call.control()));
        return false;
      }
    }

    private void end() {
      if (turn.isCompletedExceptionally()) {
        timedOut();
      } else {
        run();
      }
    }

    private void run() {
      ApiResponse<T> response = null;
      Throwable failure = null;
      try {
        response = send.get();
      } catch (Throwable e) {
        failure = e;
      }
      // Before its future is completed, since what waits for that may make calls and wait for them.
      passPlaceOn();
      if (failure == null) {
        future.complete(response);
      } else {
        future.completeExceptionally(failure);
      }
    }

    private void timedOut() {
      fail(
          new LosantTimeoutException(
              call.request()
                  + " was not sent: earlier calls in the background took until its timeout; allow"
                  + " more than "
                  + most
                  + " at once with maxBackgroundCalls, or give it more time",
              null,
              false));
    }

    private void fail(LosantException failure) {
      call.gaveUp(failure);
      future.completeExceptionally(failure);
    }
  }

  private void onExecutor(Runnable work) {
    try {
      executor.execute(work);
    } catch (RejectedExecutionException e) {
      work.run();
    }
  }
}
