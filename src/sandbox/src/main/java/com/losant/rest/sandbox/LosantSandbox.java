package com.losant.rest.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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

  // What stands in the data file for changes that the description has not.
  private static final String APPLICATIONS = "/applications";
  private static final String RESET = "/reset";

  private static final String LOOPBACK = "127.0.0.1";
  private static final long BODY_LIMIT = 4L * 1024 * 1024;
  private static final int RECORDED = 10_000;
  private static final long RECORDED_TEXT = 16 * BODY_LIMIT;

  final MockWebServer server = new MockWebServer();
  private final Object lock = new Object();
  private final Applications applications;
  private final Changes changes;
  private final SandboxDispatcher dispatcher;
  private final RequestLog requests;
  private final Limits limits;
  private final Faults faults;
  private final FaultyAnswers faultyAnswers;
  private final String basePath;
  private final String token;
  private final String applicationId;
  private final List<String> seeds;

  private LosantSandbox(Builder builder) {
    List<AccessToken> tokens = builder.tokens();
    this.basePath = builder.basePath;
    this.token = tokens.get(0).text();
    this.seeds = List.copyOf(builder.seeds);
    HeldClock clock = new HeldClock(builder.clock);
    Timeline time = new Timeline(clock);
    this.applications = new Applications(time);
    this.applicationId = applications.create().id;
    this.changes = new Changes(applications.ids, clock);
    this.requests = new RequestLog(builder.recorded, RECORDED_TEXT);
    this.limits = new Limits(time, builder.limits);
    Spec spec = builder.spec;
    this.faults = new Faults(spec.operations().stream().map(Operation::id));
    PromptSockets sockets = new PromptSockets();
    this.faultyAnswers = new FaultyAnswers(sockets);
    this.dispatcher =
        new SandboxDispatcher(
            spec,
            applications,
            changes,
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
    Website website = new Website(dispatcher, builder.latency, basePath, token, applicationId);
    server.setServerSocketFactory(sockets);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(mockwebserver3.RecordedRequest request)
              throws InterruptedException {
            // The server itself would keep all requests for ever.
            server.takeRequest(0, TimeUnit.NANOSECONDS);
            return website.dispatch(request);
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
    InetAddress address = server.getSocketAddress().getAddress();
    String host = address.isAnyLocalAddress() ? LOOPBACK : address.getHostAddress();
    return "http://"
        + (host.contains(":") ? "[" + host + "]" : host)
        + ":"
        + server.getPort()
        + basePath;
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
    RecordedRequest request = Changes.request("POST", APPLICATIONS, "", "");
    synchronized (lock) {
      return Json.text(changes.perform(request, this::newApplication).body(), "id");
    }
  }

  private Answer forgetApplications() {
    applications.clear();
    return newApplication();
  }

  private Answer newApplication() {
    return Answer.created(Json.object().put("id", applications.create().id));
  }

  /** How many changes the data file had. */
  int changesRead() {
    return changes.repeated();
  }

  /**
   * The requests so far, in the order of their arrival, refused ones included.
   *
   * <p>Of many it is the last ones: 10,000 unless set otherwise, and 64 Mi characters in all.
   */
  public List<RecordedRequest> requests() {
    return requests.all();
  }

  private void begin(Builder builder) {
    if (builder.data != null) {
      changes.keepIn(builder.data, this::repeat);
    }
    if (changes.repeated() == 0) {
      seeds.forEach(this::importWorkflows);
    }
    try {
      server.start(InetAddress.getByName(builder.host), builder.port);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot listen on " + builder.host + ":" + builder.port, e);
    }
  }

  /** Makes a change that the data file has. */
  private Answer repeat(RecordedRequest request) {
    return switch (request.path()) {
      case APPLICATIONS -> newApplication();
      case RESET -> forgetApplications();
      default -> dispatcher.perform(request);
    };
  }

  private void importWorkflows(String body) {
    String path = "/applications/" + applicationId + "/flows/import";
    Answer answer = dispatcher.perform(Changes.request("POST", path, "", body));
    if (answer.status() >= 300) {
      throw new IllegalArgumentException(Json.text(answer.body(), "message"));
    }
  }

  /** Forgets the requests so far. */
  public void clearRequests() {
    requests.clear();
  }

  /** Lets requests fail on demand. */
  public Faults faults() {
    return faults;
  }

  /**
   * Makes it what it was when it was started: no faults, no requests, one application with nothing
   * but the seeds.
   */
  public void reset() {
    synchronized (lock) {
      changes.perform(Changes.request("POST", RESET, "", ""), this::forgetApplications);
      seeds.forEach(this::importWorkflows);
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
    synchronized (lock) {
      changes.close();
    }
  }

  /** Settings of a sandbox. */
  public static final class Builder {
    private String host = LOOPBACK;
    private int port;
    private final List<AccessToken> tokens = new ArrayList<>();
    private boolean limits = true;
    private String basePath = "";
    private boolean strict;
    private int recorded = RECORDED;
    private Clock clock = Clock.systemUTC();
    private Spec spec = Spec.shared();
    private Duration latency = Duration.ZERO;
    private Path data;
    private final List<String> seeds = new ArrayList<>();

    private Builder() {}

    /**
     * Address to listen on, {@code 127.0.0.1} if not set; {@code 0.0.0.0} is all of this machine.
     */
    public Builder host(String host) {
      this.host = Objects.requireNonNull(host, "host");
      return this;
    }

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

    /** Another description, for tests. */
    Builder spec(Spec spec) {
      this.spec = spec;
      return this;
    }

    /** How long each answer waits before it goes out, not at all if not set. */
    public Builder latency(Duration latency) {
      if (latency.isNegative()) {
        throw new IllegalArgumentException("A latency of " + latency + " is negative");
      }
      this.latency = latency;
      return this;
    }

    /**
     * File that keeps every change, so that the next sandbox with this file goes on from there.
     * Without one everything is forgotten in the end.
     */
    public Builder data(Path file) {
      this.data = Objects.requireNonNull(file, "file");
      return this;
    }

    /**
     * Workflows that are there from the beginning: the JSON that {@code flows.import} takes. A data
     * file that holds a change already goes before.
     */
    public Builder seed(String importBody) {
      seeds.add(Objects.requireNonNull(importBody, "importBody"));
      return this;
    }

    /**
     * Starts the sandbox.
     *
     * @throws UncheckedIOException where it cannot listen at its address, or use the data file
     * @throws IllegalArgumentException where a seed is not what an import takes
     */
    public LosantSandbox start() {
      LosantSandbox sandbox = new LosantSandbox(this);
      try {
        sandbox.begin(this);
      } catch (RuntimeException e) {
        sandbox.close();
        throw e;
      }
      return sandbox;
    }
  }
}
