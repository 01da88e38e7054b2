package com.losant.rest.sandbox;

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
 * Faults on demand.
 *
 * <pre>{@code
 * sandbox.faults().next(2).action("flow.get").status(503);
 * sandbox.faults().rate(0.1, 42).reset();
 * }</pre>
 *
 * <p>A request meets one fault at most, the first that was set and fits.
 */
public final class Faults {
  private final Set<String> actions;
  private final List<Rule> rules = new ArrayList<>();
  private long struck;

  Faults(Stream<String> actions) {
    this.actions = Set.copyOf(actions.toList());
  }

  /** Prepares a fault for the next requests that fit. */
  public When next(int requests) {
    if (requests < 1) {
      throw new IllegalArgumentException("next: " + requests + " is not at least 1");
    }
    return new When(requests, 1, new Random(0));
  }

  /**
   * Prepares a fault for a part of all requests that fit, until {@link #clear()}.
   *
   * @param probability from 0 for none to 1 for all
   * @param seed decides which ones; the same seed means the same ones
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

  /** How many requests met a fault so far. */
  public synchronized long struck() {
    return struck;
  }

  /** The fault that a request meets. */
  synchronized Optional<Fault> take(RecordedRequest request) {
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
    ObjectNode shown = Json.object().put("struck", struck);
    ArrayNode items = shown.putArray("items");
    rules.forEach(rule -> items.add(rule.shown()));
    return shown;
  }

  private synchronized void add(Rule rule) {
    rules.add(rule);
  }

  /** Which requests a fault is for, and then what it is. */
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

    /** Only requests for an action, such as {@code flow.get}. */
    public When action(String name) {
      if (!actions.contains(name)) {
        throw new IllegalArgumentException("action: there is no " + name);
      }
      this.action = name;
      return this;
    }

    /** Only requests with a method, such as {@code GET}. */
    public When method(String name) {
      this.method = name.toUpperCase(Locale.ROOT);
      return this;
    }

    /** Answers with a status from 400 to 599, and does not carry the request out. */
    public void status(int status) {
      strike(new Fault(Fault.Kind.STATUS, status, Optional.empty()));
    }

    /** Answers with a status and a {@code Retry-After} in seconds, rounded up. */
    public void status(int status, Duration retryAfter) {
      strike(new Fault(Fault.Kind.STATUS, status, Optional.of(retryAfter)));
    }

    /** Carries the request out and answers late, by the time of the machine. */
    public void delay(Duration duration) {
      strike(new Fault(Fault.Kind.DELAY, 0, Optional.of(duration)));
    }

    /** Resets the connection instead of carrying the request out. */
    public void reset() {
      strike(new Fault(Fault.Kind.RESET));
    }

    /** Carries the request out, and resets the connection instead of answering. */
    public void loseAnswer() {
      strike(new Fault(Fault.Kind.LOST));
    }

    /** Carries the request out, and closes the connection in the middle of the answer's body. */
    public void truncate() {
      strike(new Fault(Fault.Kind.TRUNCATE));
    }

    /** Carries the request out, and answers with a body that is neither JSON nor UTF-8. */
    public void garbage() {
      strike(new Fault(Fault.Kind.GARBAGE));
    }

    void strike(Fault fault) {
      add(new Rule(this, fault));
    }
  }

  private static final class Rule {
    private final When when;
    private final Fault fault;

    /** How many requests it is still for; a negative number for no end. */
    private int remaining;

    private Rule(When when, Fault fault) {
      this.when = when;
      this.fault = fault;
      this.remaining = when.requests;
    }

    private boolean strikes(RecordedRequest request) {
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
      ObjectNode shown = Json.object().put("fault", fault.kind().text());
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
      if (fault.kind() == Fault.Kind.STATUS) {
        shown.put("status", fault.status());
      }
      return shown;
    }
  }
}
