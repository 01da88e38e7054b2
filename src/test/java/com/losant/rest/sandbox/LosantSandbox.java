package com.losant.rest.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

/**
 * A stand-in for the Losant workflow API: a server on this machine that remembers what it is told.
 *
 * <p>It checks every request, and each of its own answers, against the OpenAPI description.
 *
 * <pre>{@code
 * try (LosantSandbox sandbox = LosantSandbox.start()) {
 *   // call sandbox.url() with sandbox.token() and sandbox.applicationId()
 * }
 * }</pre>
 */
public final class LosantSandbox implements AutoCloseable {
  private static final String DEFAULT_TOKEN = "sandbox-token";
  private static final long BODY_LIMIT = 4L * 1024 * 1024;
  private static final int RECORDED = 10_000;
  private static final long RECORDED_TEXT = 16 * BODY_LIMIT;

  final MockWebServer server = new MockWebServer();
  private final Object lock = new Object();
  private final Applications applications;
  private final RequestLog requests;
  private final Limits limits;
  private final Faults faults;
  private final FaultyAnswers faultyAnswers;
  private final String basePath;
  private final String token;
  private final String applicationId;

  private LosantSandbox(Builder builder) {
    List<AccessToken> tokens = builder.tokens();
    this.basePath = builder.basePath;
    this.token = tokens.get(0).text();
    Timeline time = new Timeline(builder.clock);
    this.applications = new Applications(time);
    this.applicationId = applications.create().id;
    this.requests = new RequestLog(builder.recorded, RECORDED_TEXT);
    this.limits = new Limits(time, builder.limits);
    Spec spec = Spec.shared();
    this.faults = new Faults(spec.operations().stream().map(Operation::id));
    PromptSockets sockets = new PromptSockets();
    this.faultyAnswers = new FaultyAnswers(sockets);
    SandboxDispatcher dispatcher =
        new SandboxDispatcher(
            spec,
            applications,
            new Tokens(tokens, time),
            limits,
            requests,
            faults,
            faultyAnswers,
            new Control(this),
            basePath,
            builder.strict,
            BODY_LIMIT,
            lock);
    server.setServerSocketFactory(sockets);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(mockwebserver3.RecordedRequest request)
              throws InterruptedException {
            // The server itself would keep all requests for ever.
            server.takeRequest(0, TimeUnit.NANOSECONDS);
            return dispatcher.dispatch(request);
          }
        });
    // One byte more than is taken tells a body that is too large from one that just fits.
    server.setBodyLimit(BODY_LIMIT + 1);
  }

  /** Starts a sandbox on a free port. */
  public static LosantSandbox start() {
    return builder().start();
  }

  /** Prepares a sandbox with settings of its own. */
  public static Builder builder() {
    return new Builder();
  }

  /** The address to use instead of {@code https://api.losant.com}, without a slash at its end. */
  public String url() {
    return "http://127.0.0.1:" + server.getPort() + basePath;
  }

  /** An access token to call it with, the first one that was set. */
  public String token() {
    return token;
  }

  /** The application that exists from the beginning. */
  public String applicationId() {
    return applicationId;
  }

  /** Adds an empty application and returns its identifier. */
  public String createApplication() {
    synchronized (lock) {
      return applications.create().id;
    }
  }

  /**
   * The requests so far, in the order of their arrival, refused ones included.
   *
   * <p>Of many it is the last ones: 10,000 unless set otherwise, and 64 Mi characters in all.
   */
  public List<RecordedRequest> requests() {
    return requests.all();
  }

  /** Forgets the requests so far. */
  public void clearRequests() {
    requests.clear();
  }

  /** Lets requests fail on demand. */
  public Faults faults() {
    return faults;
  }

  /** Makes it what it was when it was started: no faults, no requests, one empty application. */
  public void reset() {
    synchronized (lock) {
      applications.clear();
      applications.create();
      limits.clear();
      requests.clear();
      faults.reset();
    }
  }

  /** Stops the server. The recorded requests stay readable. */
  @Override
  public void close() {
    faultyAnswers.close();
    server.close();
  }

  /** Settings of a sandbox. */
  public static final class Builder {
    private int port;
    private final List<AccessToken> tokens = new ArrayList<>();
    private boolean limits = true;
    private String basePath = "";
    private boolean strict;
    private int recorded = RECORDED;
    private Clock clock = Clock.systemUTC();

    private Builder() {}

    /** Port to listen on; 0, the default, takes a free one. */
    public Builder port(int port) {
      this.port = port;
      return this;
    }

    /**
     * Access token to take besides those that were set before; without any it is {@code
     * sandbox-token}, which allows everything.
     *
     * @param scopes what the token allows, such as {@code flow.get} or {@code
     *     all.Application.read}; none means everything
     */
    public Builder token(String token, String... scopes) {
      tokens.add(new AccessToken(token, Set.of(scopes), Optional.empty()));
      return this;
    }

    /**
     * Access token that is taken until an instant of the sandbox's clock, and refused from then.
     */
    public Builder expiringToken(String token, Instant expiresAt, String... scopes) {
      tokens.add(new AccessToken(token, Set.of(scopes), Optional.of(expiresAt)));
      return this;
    }

    private List<AccessToken> tokens() {
      return tokens.isEmpty()
          ? List.of(new AccessToken(DEFAULT_TOKEN, Set.of(), Optional.empty()))
          : List.copyOf(tokens);
    }

    /** Takes any number of requests, where the documents limit them. */
    public Builder withoutThrottles() {
      this.limits = false;
      return this;
    }

    /**
     * What stands before the paths of the API, as it does behind some proxies: {@code /losant/v1};
     * nothing if not set.
     */
    public Builder basePath(String path) {
      if (!path.matches("(/[A-Za-z0-9._~-]+)*") || Control.owns(path)) {
        throw new IllegalArgumentException("A base path is like /losant/v1, not " + path);
      }
      this.basePath = path;
      return this;
    }

    /** Also refuses query parameters that the description does not know. */
    public Builder strict() {
      this.strict = true;
      return this;
    }

    /** How many requests to keep for {@link LosantSandbox#requests()}, 10,000 if not set. */
    public Builder recordedRequests(int most) {
      this.recorded = most;
      return this;
    }

    /** Clock that dates and periods follow, the system's if not set. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** Starts the sandbox, which listens on the loopback interface only. */
    public LosantSandbox start() {
      LosantSandbox sandbox = new LosantSandbox(this);
      try {
        sandbox.server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot listen on port " + port, e);
      }
      return sandbox;
    }
  }
}
