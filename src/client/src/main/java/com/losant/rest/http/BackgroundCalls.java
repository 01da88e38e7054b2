package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/** Runs calls on threads of their own. */
final class BackgroundCalls {
  private final ExecutorService threads = Executors.newCachedThreadPool(BackgroundCalls::newDaemon);

  private static Thread newDaemon(Runnable work) {
    Thread thread = new Thread(work, "losant-rest");
    thread.setDaemon(true);
    return thread;
  }

  <T> CompletableFuture<T> start(ApiRequest<?> request, CallControl control, Supplier<T> call) {
    CompletableFuture<T> future = new CompletableFuture<>();
    // Whoever completes it, perhaps orTimeout: nobody waits for the call any more.
    future.whenComplete(
        (response, failure) -> control.end("its future was completed or cancelled"));
    try {
      threads.execute(
          () -> {
            try {
              future.complete(call.get());
            } catch (Throwable e) {
              future.completeExceptionally(e);
            }
          });
    } catch (RejectedExecutionException e) {
      future.completeExceptionally(Failures.cancelled(request, OpenCalls.CLOSED, e, control));
    }
    return future;
  }

  void close() {
    threads.shutdown();
  }
}
