package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Faults on demand, to test how a program copes with them.
 *
 * <pre>{@code
 * sandbox.faults().next(2).action("flow.get").status(503);
 * sandbox.faults().rate(0.1, 42).reset();
 * }</pre>
 *
 * <p>A request meets one fault at most: the first that was set and fits.
 */
public final class Faults {
  private final Set<String> actions;
  private final List<Rule> rules = new ArrayList<>();
  private long struck;

  Faults(Stream<String> actions) {
    this.actions = Set.copyOf(actions.toList());
  }

  /**
   * Prepares a fault for the next requests that fit.
   *
   * @param requests how many requests meet it, at least 1
   * @return the fault, to be described further
   * @throws IllegalArgumentException if the number is less than 1
   */
  public When next(int requests) {
    if (requests < 1) {
      throw new IllegalArgumentException("next: " + requests + " is not at least 1");
    }
    return new When(requests, 1, new Random(0));
  }

  /**
   * Prepares a fault for a part of all requests that fit, until {@link #clear()}.
   *
   * @param probability from 0 for none of them to 1 for all
   * @param seed decides which requests; with the same seed it is the same ones
   * @return the fault, to be described further
   * @throws IllegalArgumentException if the probability is not from 0 to 1
   */
  public When rate(double probability, long seed) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("rate: " + probability + " is not from 0 to 1");
    }
    return new When(-1, probability, new Random(seed));
  }

  /** Ends all faults. */
  public synchronized void clear() {
    rules.clear();
  }

  /**
   * Counts the requests that met a fault so far.
   *
   * @return the number of requests
   */
  public synchronized long struck() {
    return struck;
  }

  /** The fault that a request meets. */
  synchronized Optional<InjectedFault> take(SandboxRequest request) {
    for (Rule rule : rules) {
      if (rule.strikes(request)) {
        struck++;
        rules.removeIf(used -> used.remaining == 0);
        return Optional.of(rule.fault);
      }
    }
    return Optional.empty();
  }

  synchronized void reset() {
    rules.clear();
    struck = 0;
  }

  /** What is set, as the control endpoint shows it. */
  synchronized JsonNode shown() {
    ObjectNode shown = JsonTrees.object().put("struck", struck);
    ArrayNode items = shown.putArray("items");
    rules.forEach(rule -> items.add(rule.shown()));
    return shown;
  }

  private synchronized void add(Rule rule) {
    rules.add(rule);
  }

  /**
   * A fault in preparation: first which requests it is for, then what happens to them. Nothing is
   * set before one of the methods without a result is called.
   */
  public final class When {
    private final int requests;
    private final double probability;
    private final Random random;
    private String action = "";
    private String method = "";

    private When(int requests, double probability, Random random) {
      this.requests = requests;
      this.probability = probability;
      this.random = random;
    }

    /**
     * Selects the requests for an action.
     *
     * @param name an action of the description, such as {@code flow.get}
     * @return this fault
     * @throws IllegalArgumentException if the description has no such action
     */
    public When action(String name) {
      if (!actions.contains(name)) {
        throw new IllegalArgumentException("action: there is no " + name);
      }
      this.action = name;
      return this;
    }

    /**
     * Selects the requests with an HTTP method.
     *
     * @param name a method, such as {@code GET}
     * @return this fault
     */
    public When method(String name) {
      this.method = name.toUpperCase(Locale.ROOT);
      return this;
    }

    /**
     * Responds with an error instead of carrying the request out.
     *
     * @param status a status code from 400 to 599
     * @throws IllegalArgumentException if it is another one
     */
    public void status(int status) {
      strike(new InjectedFault(InjectedFault.Kind.STATUS, status, Optional.empty()));
    }

    /**
     * Responds with an error and a {@code Retry-After} header instead of carrying the request out.
     *
     * @param status a status code from 400 to 599
     * @param retryAfter less than a day; the header has it in seconds, rounded up
     * @throws IllegalArgumentException if one of them is out of its bounds
     */
    public void status(int status, Duration retryAfter) {
      strike(new InjectedFault(InjectedFault.Kind.STATUS, status, Optional.of(retryAfter)));
    }

    /**
     * Carries the request out and responds late.
     *
     * @param duration less than a day, by the time of the machine and not by the sandbox's clock
     * @throws IllegalArgumentException if it is negative, or a day or more
     */
    public void delay(Duration duration) {
      strike(new InjectedFault(InjectedFault.Kind.DELAY, 0, Optional.of(duration)));
    }

    /** Resets the connection instead of carrying the request out. */
    public void reset() {
      strike(new InjectedFault(InjectedFault.Kind.RESET));
    }

    /** Carries the request out and resets the connection instead of responding. */
    public void loseResponse() {
      strike(new InjectedFault(InjectedFault.Kind.LOST));
    }

    /** Carries the request out and closes the connection in the middle of the response's body. */
    public void truncate() {
      strike(new InjectedFault(InjectedFault.Kind.TRUNCATE));
    }

    /** Carries the request out and responds with a body that is neither JSON nor UTF-8. */
    public void garbage() {
      strike(new InjectedFault(InjectedFault.Kind.GARBAGE));
    }

    void strike(InjectedFault fault) {
      add(new Rule(this, fault));
    }
  }

  private static final class Rule {
    private final When when;
    private final InjectedFault fault;

    /** How many requests it is still for; a negative number for no end. */
    private int remaining;

    private Rule(When when, InjectedFault fault) {
      this.when = when;
      this.fault = fault;
      this.remaining = when.requests;
    }

    private boolean strikes(SandboxRequest request) {
      boolean fits =
          (when.action.isEmpty() || when.action.equals(request.action()))
              && (when.method.isEmpty() || when.method.equals(request.method()));
      if (!fits || when.random.nextDouble() >= when.probability) {
        return false;
      }
      if (remaining > 0) {
        remaining--;
      }
      return true;
    }

    private ObjectNode shown() {
      ObjectNode shown = JsonTrees.object().put("fault", fault.kind().text());
      if (remaining < 0) {
        shown.put("rate", when.probability);
      } else {
        shown.put("next", remaining);
      }
      if (!when.action.isEmpty()) {
        shown.put("action", when.action);
      }
      if (!when.method.isEmpty()) {
        shown.put("method", when.method);
      }
      if (fault.kind() == InjectedFault.Kind.STATUS) {
        shown.put("status", fault.status());
      }
      return shown;
    }
  }
}
