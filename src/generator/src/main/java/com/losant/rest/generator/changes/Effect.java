package com.losant.rest.generator.changes;

import com.losant.rest.generator.changes.Change.Severity;

/** What a difference does to programs that were written before. */
enum Effect {
  /** Breaks whoever uses it. */
  BREAKS(Severity.BREAKING, Severity.BREAKING),
  /** Breaks those who write requests; whoever reads answers gets no more than before. */
  NARROWS(Severity.BREAKING, Severity.CHANGED),
  /** Breaks those who read answers; whoever writes requests may do as before. */
  WIDENS(Severity.CHANGED, Severity.BREAKING),
  CHANGES(Severity.CHANGED, Severity.CHANGED),
  ADDS(Severity.ADDED, Severity.ADDED),
  REWORDS(Severity.WORDS, Severity.WORDS);

  private final Severity inRequests;
  private final Severity inAnswers;

  Effect(Severity inRequests, Severity inAnswers) {
    this.inRequests = inRequests;
    this.inAnswers = inAnswers;
  }

  Severity in(Place place) {
    return place.answer() ? inAnswers : inRequests;
  }
}
