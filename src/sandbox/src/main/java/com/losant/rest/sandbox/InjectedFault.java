package com.losant.rest.sandbox;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What goes wrong with a request.
 *
 * @param status the status to respond with; 0 for the other kinds
 * @param pause the delay, or what goes with a status as {@code Retry-After}; empty for none
 */
record InjectedFault(Kind kind, int status, Optional<Duration> pause) {
  InjectedFault {
    if (kind == Kind.STATUS && (status < 400 || status > 599)) {
      throw new IllegalArgumentException("status: " + status + " is not from 400 to 599");
    }
    if (pause.isPresent() && (pause.get().isNegative() || pause.get().toDays() > 0)) {
      throw new IllegalArgumentException(pause.get() + " is not from nothing to less than a day");
    }
  }

  InjectedFault(Kind kind) {
    this(kind, 0, Optional.empty());
  }

  /** Kinds of faults; only STATUS and RESET keep the sandbox from carrying the request out. */
  enum Kind {
    STATUS,
    DELAY,
    RESET,
    LOST,
    TRUNCATE,
    GARBAGE;

    /** Its name in JSON. */
    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the sandbox does what the request asks for. */
  boolean isCarriedOut() {
    return kind != Kind.STATUS && kind != Kind.RESET;
  }
}
