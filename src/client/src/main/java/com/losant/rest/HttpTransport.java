package com.losant.rest;

import com.losant.rest.api.Answer;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.RequestOptions;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.api.Throttle;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.errors.TooManyRequestsException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls with OkHttp: attempt after attempt, until there is an answer or a failure that is
 * final.
 */
final class HttpTransport implements Transport, AutoCloseable {
  private static final String CLOSED = "the client was closed";
  private static final String RETRY_AFTER = "Retry-After";
  private static final String HIDDEN_RETRY_AFTER = "X-Losant-Rest-Retry-After";

  private final HttpRequests requests;
  private final HttpAnswers answers;
  private final Retries retries;
  private final RetryPolicy retryPolicy;
  private final Duration callTimeout;
  private final Observers observers;
  private final @Nullable ThrottleGuard throttles;
  private final Time time;
  private final OkHttpClient http;
  private final boolean ownsHttp;
  private final ExecutorService background;
  private final Set<CallControl> inProgress = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  HttpTransport(LosantClient.Builder builder) {
    this.requests = new HttpRequests(builder);
    this.answers = new HttpAnswers(builder.maxAnswerBytes);
    this.retries = new Retries(builder.random);
    this.retryPolicy = builder.retryPolicy;
    this.callTimeout = builder.callTimeout;
    this.observers = new Observers(builder.observer);
    this.throttles = builder.keepThrottles ? new ThrottleGuard() : null;
    this.time = builder.time;
    this.ownsHttp = builder.httpClient == null;
    OkHttpClient.Builder http =
        (builder.httpClient == null ? ownHttp() : builder.httpClient)
            .newBuilder()
            .connectTimeout(builder.connectTimeout)
            .readTimeout(builder.readTimeout)
            .writeTimeout(builder.writeTimeout)
            // A redirect would carry the request, and perhaps the token, where nobody asked for.
            .followRedirects(false)
            .followSslRedirects(false)
            // Which actions may be sent twice is known here, not there.
            .retryOnConnectionFailure(false)
            .addInterceptor(chain -> unhidden(chain.proceed(chain.request())));
    http.networkInterceptors().add(0, HttpTransport::exchange);
    this.http = http.build();
    this.background = Executors.newCachedThreadPool(HttpTransport::backgroundThread);
  }

  private static OkHttpClient ownHttp() {
    return new OkHttpClient.Builder()
        .connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES))
        .build();
  }

  /**
   * Comes between OkHttp's own decisions and the connection. Takes note that the request is about
   * to be written, and hides one header of an answer: a 503 that says to come back at once makes
   * OkHttp repeat any request by itself, a POST too, and a number beyond int makes it fail.
   */
  private static Response exchange(Interceptor.Chain chain) throws IOException {
    CallControl control = chain.request().tag(CallControl.class);
    if (control != null) {
      control.sending();
    }
    Response response = chain.proceed(chain.request());
    String retryAfter = response.header(RETRY_AFTER);
    return response.code() == 503 && retryAfter != null
        ? response
            .newBuilder()
            .removeHeader(RETRY_AFTER)
            .header(HIDDEN_RETRY_AFTER, retryAfter)
            .build()
        : response;
  }

  private static Response unhidden(Response response) {
    String retryAfter = response.header(HIDDEN_RETRY_AFTER);
    return retryAfter == null
        ? response
        : response
            .newBuilder()
            .removeHeader(HIDDEN_RETRY_AFTER)
            .header(RETRY_AFTER, retryAfter)
            .build();
  }

  private static Thread backgroundThread(Runnable work) {
    Thread thread = new Thread(work, "losant-rest");
    thread.setDaemon(true);
    return thread;
  }

  String baseUrl() {
    return requests.baseUrl();
  }

  @Override
  public <T> Answer<T> send(ApiRequest<T> request, RequestOptions options) {
    return call(request, options, new CallControl());
  }

  @Override
  public <T> CompletableFuture<Answer<T>> sendAsync(ApiRequest<T> request, RequestOptions options) {
    CallControl control = new CallControl();
    CompletableFuture<Answer<T>> future = new CompletableFuture<>();
    future.whenComplete(
        (answer, failure) -> {
          // Whoever completes it, be it by orTimeout: nobody waits for the call any more.
          control.end("the call was cancelled");
        });
    try {
      background.execute(
          () -> {
            try {
              future.complete(call(request, options, control));
            } catch (Throwable e) {
              future.completeExceptionally(e);
            }
          });
    } catch (RejectedExecutionException e) {
      future.completeExceptionally(ended(request, CLOSED, e, false));
    }
    return future;
  }

  private <T> Answer<T> call(ApiRequest<T> request, RequestOptions options, CallControl control) {
    inProgress.add(control);
    try {
      if (closed) {
        control.end(CLOSED);
      }
      return attempts(request, options, control);
    } finally {
      inProgress.remove(control);
      if (closed && ownsHttp) {
        http.connectionPool().evictAll(); // what came back after close() did so
      }
    }
  }

  private <T> Answer<T> attempts(
      ApiRequest<T> request, RequestOptions options, CallControl control) {
    Duration asked = options.timeout() == null ? callTimeout : options.timeout();
    Duration timeout = asked.compareTo(Retries.FOREVER) < 0 ? asked : Retries.FOREVER;
    RetryPolicy policy = options.retryPolicy() == null ? retryPolicy : options.retryPolicy();
    long start = time.nanos();
    Observers.Calling observed = observers.begin(request.action(), time);
    try {
      for (int number = 1; ; number++) {
        awaitTurn(request, control, timeout, start);
        LosantException failure;
        observed.attemptStarts(number);
        try {
          Request http = requests.of(request, options, observed.headers(), control);
          Duration left = left(timeout, start);
          Answer<T> answer = attempt(request, http, left, control, number);
          observed.succeeded(answer.status());
          return answer;
        } catch (LosantException e) {
          failure = e;
          observed.failed(e);
        }
        Duration left = left(timeout, start);
        Optional<Duration> wait =
            retries.waitAfter(failure, number, request.action(), policy, left);
        if (wait.isEmpty() || control.reason() != null || Thread.currentThread().isInterrupted()) {
          throw failure;
        }
        sleep(request, wait.get(), control, failure);
      }
    } catch (RuntimeException e) {
      observed.gaveUp(e);
      throw e;
    }
  }

  private Duration left(Duration timeout, long start) {
    return timeout.minusNanos(time.nanos() - start);
  }

  /** Where limits are kept, waits until the next request is within them. */
  private void awaitTurn(ApiRequest<?> request, CallControl control, Duration timeout, long start) {
    Throttle throttle = request.action().throttle();
    if (throttles == null || throttle == null) {
      return;
    }
    Optional<String> key = request.throttleKey();
    if (key.isEmpty()) {
      return;
    }
    Duration wait;
    while (!(wait = throttles.reserve(key.get(), throttle, time.nanos())).isZero()) {
      if (wait.compareTo(left(timeout, start)) >= 0) {
        throw new LosantTimeoutException(
            request
                + " was not sent: the limit of "
                + throttle.requests()
                + " requests in "
                + throttle.per()
                + " for one "
                + throttle.scope()
                + " leaves no place before the timeout",
            null,
            control.mayHaveArrived());
      }
      sleep(request, wait, control, null);
    }
  }

  private void sleep(
      ApiRequest<?> request,
      Duration wait,
      CallControl control,
      @Nullable LosantException failure) {
    try {
      time.sleep(wait, control);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      LosantException ended =
          ended(
              request,
              "the thread was interrupted while it waited to send it",
              e,
              control.mayHaveArrived());
      if (failure != null) {
        ended.addSuppressed(failure);
      }
      throw ended;
    }
    String reason = control.reason();
    if (reason != null) {
      throw ended(request, reason, failure, control.mayHaveArrived());
    }
  }

  private <T> Answer<T> attempt(
      ApiRequest<T> request, Request httpRequest, Duration left, CallControl control, int number) {
    Call call = http.newCall(httpRequest);
    call.timeout().timeout(Math.max(1, left.toNanos()), TimeUnit.NANOSECONDS);
    control.begin(call);
    try (Response response = call.execute()) {
      return answers.read(request, response, number, time.now());
    } catch (TooManyRequestsException e) {
      control.refused();
      throw e;
    } catch (IOException e) {
      throw failure(request, control, e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // While it connects, OkHttp lets an InterruptedException out that it does not declare.
      Thread.currentThread().interrupt();
      throw ended(request, "the thread was interrupted", e, control.mayHaveArrived());
    }
  }

  private static LosantException failure(
      ApiRequest<?> request, CallControl control, IOException e) {
    boolean arrived = control.mayHaveArrived();
    String reason = control.reason();
    if (reason != null) {
      return ended(request, reason, e, arrived);
    }
    if (Thread.currentThread().isInterrupted()) {
      return ended(request, "the thread was interrupted", e, arrived);
    }
    String what = arrived ? "; it may have arrived" : "; it did not arrive";
    return e instanceof InterruptedIOException
        ? new LosantTimeoutException(
            request + " had no answer in time: " + e.getMessage() + what, e, arrived)
        : new LosantConnectionException(request + " had no answer: " + e + what, e, arrived);
  }

  private static LosantConnectionException ended(
      ApiRequest<?> request, String why, @Nullable Throwable cause, boolean arrived) {
    return new LosantConnectionException(request + " was given up: " + why, cause, arrived);
  }

  @Override
  public void close() {
    closed = true;
    inProgress.forEach(control -> control.end(CLOSED));
    background.shutdown();
    if (ownsHttp) {
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
    }
  }
}
