package com.losant.rest.generator.java;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a successful call gives: which successful responses there are decides. */
enum Outcome {
  /** One document. */
  VALUE("returning"),
  /** A document, or a job that is going to make it. */
  DONE_OR_QUEUED("returningDoneOrQueued"),
  /** A document, or nothing. */
  VALUE_OR_NOTHING("returningOptional"),
  /** Nothing. */
  NOTHING("returningNothing"),
  /** One document after the other, for as long as the caller likes. */
  EVENTS("returning");

  /** What an action is called whose work is done, at once. */
  static final Set<String> DONE = Set.of("200", "201");

  private static final String ACCEPTED = "202";
  private static final String NO_CONTENT = "204";

  private final String returning;

  Outcome(String returning) {
    this.returning = returning;
  }

  /**
   * The outcome of an action, or nothing if Java has no type for it. A 200 and a 201 with the same
   * document are one: a call has the status.
   *
   * @param successes the successful statuses
   * @param documents how many different documents come with a 200 or a 201
   * @param queues whether a 202 is a {@code QueuedJob}
   */
  static Optional<Outcome> of(Set<String> successes, int documents, boolean queues) {
    if (successes.equals(Set.of(NO_CONTENT))) {
      return Optional.of(NOTHING);
    }
    Set<String> others = new HashSet<>(successes);
    others.removeAll(DONE);
    if (successes.size() == 1 || (others.isEmpty() && documents == 1)) {
      return Optional.of(VALUE);
    }
    if (documents != 1 || others.size() > 1) {
      return Optional.empty();
    }
    if (others.contains(NO_CONTENT)) {
      return Optional.of(VALUE_OR_NOTHING);
    }
    return others.contains(ACCEPTED) && queues ? Optional.of(DONE_OR_QUEUED) : Optional.empty();
  }

  /** The method of the request's builder that takes the codec of the response. */
  String returning() {
    return returning;
  }

  /** The type of a call whose response has a body of a type. */
  String in(String body) {
    return switch (this) {
      case VALUE, EVENTS -> body;
      case DONE_OR_QUEUED -> "ActionResult<" + body + ">";
      case VALUE_OR_NOTHING -> "Optional<" + body + ">";
      case NOTHING -> "@Nullable Void";
    };
  }
}
