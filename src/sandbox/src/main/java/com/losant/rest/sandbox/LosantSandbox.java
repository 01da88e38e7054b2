package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.access.IssuedToken;
import com.losant.rest.sandbox.internal.access.IssuedTokens;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.EventStreams;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.actions.Timeline;
import com.losant.rest.sandbox.internal.files.FileStorage;
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
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stand-in for the Losant REST API: a server on this machine that keeps what it is sent, and
 * checks every request and each of its own responses against the OpenAPI description.
 *
 * <pre>{@code
 * try (LosantSandbox sandbox = LosantSandbox.start()) {
 *   // call sandbox.url() with sandbox.token() and sandbox.applicationId()
 * }
 * }</pre>
 *
 * <p>All methods can be called by several threads at the same time.
 */
public final class LosantSandbox implements AutoCloseable {
  private static final String DEFAULT_TOKEN = "sandbox-token";

  // What stands in the data file for changes that the description does not have.
  private static final String APPLICATIONS = "/applications";
  private static final String RESET = "/reset";

  private static final String LOOPBACK = "127.0.0.1";
  private static final int RECORDED = 10_000;
  private static final long RECORDED_TEXT = 16 * SandboxDispatcher.BODY_LIMIT;

  final MockWebServer server = new MockWebServer();
  private final Object lock = new Object();
  private final SandboxState state;
  private final ChangeLog changes;
  private final ActionRunner runner;
  private final StorageEndpoints storage;
  private final RequestLog requests;
  private final OperationLimits limits;
  private final Faults faults;
  private final FaultyResponses faultyResponses;
  private final String basePath;
  private final String token;
  private final String applicationId;
  private final List<String> seeds;
  private final boolean examples;
  private final String exampleApplicationId;

  private LosantSandbox(Builder builder) {
    List<SandboxToken> tokens = builder.tokens();
    this.basePath = builder.basePath;
    this.token = tokens.get(0).text();
    this.seeds = List.copyOf(builder.seeds);
    this.examples = builder.examples;
    HeldClock clock = new HeldClock(builder.clock);
    Timeline time = new Timeline(clock);
    this.state = new SandboxState(time);
    this.changes = new ChangeLog(state.ids(), clock);
    this.requests = new RequestLog(builder.recorded, RECORDED_TEXT);
    this.limits = new OperationLimits(time, builder.rateLimits);
    ApiDescription description = builder.description;
    this.exampleApplicationId = description.exampleApplicationId();
    this.faults = new Faults(description.operations().stream().map(Operation::id));
    PromptSockets sockets = new PromptSockets();
    this.faultyResponses = new FaultyResponses(sockets);
    this.runner =
        new ActionRunner(description, state, limits, changes, basePath, builder.strict, lock);
    this.storage = new StorageEndpoints(new FileStorage(state), changes, lock);
    this.applicationId = runner.begin(state.createApplication()).id();
    addExamples();
    SandboxDispatcher dispatcher =
        new SandboxDispatcher(
            runner,
            new SandboxTokens(tokens, this::issued, time),
            requests,
            faults,
            faultyResponses,
            new ControlEndpoints(this, description.secrets()),
            storage);
    Website website = new Website(dispatcher, builder.latency, pageSettings());
    server.setServerSocketFactory(sockets);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            // The server itself would keep all requests for ever.
            server.takeRequest(0, TimeUnit.NANOSECONDS);
            return website.dispatch(request);
          }
        });
    // One byte more than is taken tells a body that is too large from one that just fits.
    server.setBodyLimit(SandboxDispatcher.FORM_LIMIT + 1);
  }

  private Optional<IssuedToken> issued(String token) {
    synchronized (lock) {
      return new IssuedTokens(state).find(token);
    }
  }

  /** What the reference page has to know. */
  private ObjectNode pageSettings() {
    ObjectNode settings = JsonTrees.object().put("basePath", basePath).put("token", token);
    settings.put("applicationId", applicationId);
    return examples ? settings.put("exampleApplicationId", exampleApplicationId) : settings;
  }

  /**
   * Starts a sandbox on a free port, with the default settings.
   *
   * @return a sandbox that takes requests
   */
  public static LosantSandbox start() {
    return builder().start();
  }

  /**
   * Prepares a sandbox with other settings.
   *
   * @return a builder with the default settings
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The address to use instead of {@code https://api.losant.com}.
   *
   * @return an address without a slash at its end
   */
  public String url() {
    InetAddress address = server.getSocketAddress().getAddress();
    String host = address.isAnyLocalAddress() ? LOOPBACK : address.getHostAddress();
    return "http://"
        + (host.contains(":") ? "[" + host + "]" : host)
        + ":"
        + server.getPort()
        + basePath;
  }

  /**
   * An access token that the sandbox accepts: the first one that was set, or {@code sandbox-token}.
   *
   * @return an access token
   */
  public String token() {
    return token;
  }

  /**
   * The application that exists from the beginning.
   *
   * @return its identifier
   */
  public String applicationId() {
    return applicationId;
  }

  /**
   * Adds an empty application.
   *
   * @return its identifier
   */
  public String createApplication() {
    SandboxRequest request = ChangeLog.request("POST", APPLICATIONS, "", "");
    synchronized (lock) {
      return JsonTrees.text(changes.perform(request, this::newApplication).body(), "id");
    }
  }

  private void addExamples() {
    if (examples) {
      runner.addExamples(runner.begin(state.addApplication(exampleApplicationId)));
    }
  }

  private ActionResponse forgetApplications() {
    state.clear();
    ActionResponse first = newApplication();
    addExamples();
    return first;
  }

  private ActionResponse newApplication() {
    return ActionResponse.created(
        JsonTrees.object().put("id", runner.begin(state.createApplication()).id()));
  }

  /** The application that the examples of the description are about. */
  String exampleApplicationId() {
    return exampleApplicationId;
  }

  /** How many changes the data file had. */
  int changesRead() {
    return changes.repeated();
  }

  /**
   * The requests so far, in the order of their arrival, refused ones included. Only the last ones
   * are kept: {@link Builder#recordedRequests(int)} of them, and at most 64 Mi characters in all.
   *
   * @return the requests at this moment
   */
  public List<SandboxRequest> requests() {
    return requests.all();
  }

  EventStreams streams() {
    return state.streams();
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
  private ActionResponse repeat(SandboxRequest request) {
    if (StorageEndpoints.owns(request.path())) {
      return storage.perform(request);
    }
    return switch (request.path()) {
      case APPLICATIONS -> newApplication();
      case RESET -> forgetApplications();
      default -> runner.perform(request);
    };
  }

  private void importWorkflows(String body) {
    String path = "/applications/" + applicationId + "/flows/import";
    ActionResponse response = runner.perform(ChangeLog.request("POST", path, "", body));
    if (response.status() >= 300) {
      throw new IllegalArgumentException(JsonTrees.text(response.body(), "message"));
    }
  }

  /** Forgets the requests so far. */
  public void clearRequests() {
    requests.clear();
  }

  /**
   * Lets requests fail on demand.
   *
   * @return the faults of this sandbox
   */
  public Faults faults() {
    return faults;
  }

  /**
   * Restores the state after the start: no faults, no requests, one application with nothing but
   * the seeds.
   */
  public void reset() {
    synchronized (lock) {
      changes.perform(ChangeLog.request("POST", RESET, "", ""), this::forgetApplications);
      seeds.forEach(this::importWorkflows);
      limits.clear();
      requests.clear();
      faults.reset();
    }
  }

  /** Stops the server. The recorded requests can still be read. */
  @Override
  public void close() {
    faultyResponses.close();
    state.streams().endAll();
    server.close();
    synchronized (lock) {
      changes.close();
    }
  }

  /** Settings of a sandbox, all of them optional. */
  public static final class Builder {
    private String host = LOOPBACK;
    private int port;
    private final List<SandboxToken> tokens = new ArrayList<>();
    private boolean rateLimits = true;
    private String basePath = "";
    private boolean strict;
    private int recorded = RECORDED;
    private Clock clock = Clock.systemUTC();
    private ApiDescription description = ApiDescription.shared();
    private Duration latency = Duration.ZERO;
    private @Nullable Path data;
    private final List<String> seeds = new ArrayList<>();
    private boolean examples;

    private Builder() {}

    /**
     * Sets the address to listen on.
     *
     * @param host {@code 127.0.0.1} if not set; {@code 0.0.0.0} stands for all addresses of this
     *     machine
     * @return this builder
     */
    public Builder host(String host) {
      this.host = Objects.requireNonNull(host, "host");
      return this;
    }

    /**
     * Sets the port to listen on.
     *
     * @param port a port; 0, the default, stands for a free one
     * @return this builder
     * @throws IllegalArgumentException if the port is not from 0 to 65535
     */
    public Builder port(int port) {
      if (port < 0 || port > 65_535) {
        throw new IllegalArgumentException("port: " + port + " is not from 0 to 65535");
      }
      this.port = port;
      return this;
    }

    /**
     * Adds an access token. Without any, the sandbox accepts {@code sandbox-token}, which allows
     * everything.
     *
     * @param token one word of visible ASCII characters
     * @param scopes what the token allows, such as {@code flow.get} or {@code
     *     all.Application.read}; none stands for everything
     * @return this builder
     * @throws IllegalArgumentException if the token is not such a word, or a scope is blank
     */
    public Builder token(String token, String... scopes) {
      tokens.add(new SandboxToken(token, Set.of(scopes), Optional.empty()));
      return this;
    }

    /**
     * Adds an access token that expires.
     *
     * @param token one word of visible ASCII characters
     * @param expiresAt when the token is refused for the first time, by the clock of the sandbox
     * @param scopes what the token allows, none for everything
     * @return this builder
     * @throws IllegalArgumentException if the token is not such a word, or a scope is blank
     */
    public Builder expiringToken(String token, Instant expiresAt, String... scopes) {
      tokens.add(new SandboxToken(token, Set.of(scopes), Optional.of(expiresAt)));
      return this;
    }

    private List<SandboxToken> tokens() {
      return tokens.isEmpty()
          ? List.of(new SandboxToken(DEFAULT_TOKEN, Set.of(), Optional.empty()))
          : List.copyOf(tokens);
    }

    /**
     * Does not enforce the documented rate limits.
     *
     * @return this builder
     */
    public Builder withoutRateLimits() {
      this.rateLimits = false;
      return this;
    }

    /**
     * Sets what stands before the paths of the API, as it does behind some proxies.
     *
     * @param path a path like {@code /losant/v1}; empty, the default, for none
     * @return this builder
     * @throws IllegalArgumentException if the path is not of that form
     */
    public Builder basePath(String path) {
      if (!path.matches("(/[A-Za-z0-9._~-]+)*") || ControlEndpoints.owns(path)) {
        throw new IllegalArgumentException("A base path is like /losant/v1, not " + path);
      }
      this.basePath = path;
      return this;
    }

    /**
     * Also refuses query parameters that the description does not have.
     *
     * @return this builder
     */
    public Builder strict() {
      this.strict = true;
      return this;
    }

    /**
     * Sets how many requests are kept for {@link LosantSandbox#requests()}.
     *
     * @param most 0 or more, 10,000 if not set
     * @return this builder
     * @throws IllegalArgumentException if the number is negative
     */
    public Builder recordedRequests(int most) {
      if (most < 0) {
        throw new IllegalArgumentException(most + " requests cannot be kept");
      }
      this.recorded = most;
      return this;
    }

    /**
     * Sets the clock for the dates of resources, expiring tokens and rate limits.
     *
     * @param clock the clock of the system if not set
     * @return this builder
     */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** Another description, for tests. */
    Builder description(ApiDescription description) {
      this.description = description;
      return this;
    }

    /** Also has the application that the examples of the description are about. */
    Builder examples() {
      this.examples = true;
      return this;
    }

    /**
     * Delays each response of the API.
     *
     * @param latency how long a response waits, not at all if not set
     * @return this builder
     * @throws IllegalArgumentException if the time is negative
     */
    public Builder latency(Duration latency) {
      if (latency.isNegative()) {
        throw new IllegalArgumentException("A latency of " + latency + " is negative");
      }
      this.latency = latency;
      return this;
    }

    /**
     * Keeps every change in a file, from which the next sandbox with that file goes on. Without a
     * file everything is forgotten when the sandbox is closed.
     *
     * @param file a file of a sandbox, or one that does not exist yet
     * @return this builder
     */
    public Builder data(Path file) {
      this.data = Objects.requireNonNull(file, "file");
      return this;
    }

    /**
     * Adds workflows to start with. They are left out if the data file has changes already.
     *
     * @param importBody JSON as the action {@code flows.import} takes it
     * @return this builder
     */
    public Builder seed(String importBody) {
      seeds.add(Objects.requireNonNull(importBody, "importBody"));
      return this;
    }

    /**
     * Starts the sandbox.
     *
     * @return a sandbox that takes requests
     * @throws UncheckedIOException if it cannot listen at its address, or cannot use the data file
     * @throws IllegalArgumentException if a seed is not what an import takes
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
