package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import java.time.Duration;

/**
 * What an event stream consists of.
 *
 * @param event the name of its events
 * @param keepAlive the query parameter for the seconds between two signs of life, empty if the
 *     action has none
 * @param schema where the schema of an event's data stands
 */
record OperationEvents(String event, String keepAlive, String schema) {
  private static final Duration USUAL = Duration.ofSeconds(2);

  /** How long a stream that was asked for may be silent. */
  Duration interval(ActionRequest request) {
    return request.has(keepAlive) ? Duration.ofSeconds(request.number(keepAlive, 1)) : USUAL;
  }
}
