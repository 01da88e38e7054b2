package com.losant.rest.generator.java;

import com.losant.rest.generator.Tree;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads from {@code x-event-stream} what an action sends as a stream. */
final class EventsBuilder {
  private static final String EXTENSION = "x-event-stream";

  private final Operation operation;
  private final Map<String, Object> extension;
  private final Consumer<String> faults;

  /**
   * A builder for the events of one action.
   *
   * @param faults takes what is wrong
   */
  EventsBuilder(Operation operation, Consumer<String> faults) {
    this.operation = operation;
    this.extension = Tree.map(operation.node(), EXTENSION);
    this.faults = faults;
  }

  /** What the stream consists of; null if the action has none. */
  JavaResource.Events build() {
    if (!operation.isStream()) {
      refuse(
          !extension.isEmpty(),
          "has " + EXTENSION + ", and no response of " + Operation.EVENT_STREAM);
      return null;
    }
    boolean onlyEvents =
        operation.successes().keySet().equals(Set.of("200"))
            && Tree.map(operation.success(), "content").size() == 1;
    boolean repeatable = Boolean.TRUE.equals(operation.node().get("x-idempotent"));
    Optional<JavaResource.KeepAlive> keepAlive = keepAlive();
    refuse(!onlyEvents, "an event stream is the only success of its action, with the status 200");
    refuse(
        !(extension.get("event") instanceof String),
        EXTENSION + " has to name the event of its stream");
    refuse(
        !repeatable || operation.node().containsKey("requestBody"),
        "an event stream is opened again and again; it is a GET without a body");
    refuse(
        extension.containsKey("keepAlive") && keepAlive.isEmpty(),
        "keepAlive of "
            + EXTENSION
            + " has to name a query parameter with whole seconds and a default");
    return new JavaResource.Events(String.valueOf(extension.get("event")), keepAlive.orElse(null));
  }

  private void refuse(boolean wrong, String fault) {
    if (wrong) {
      faults.accept(fault);
    }
  }

  private Optional<JavaResource.KeepAlive> keepAlive() {
    Object name = extension.get("keepAlive");
    return operation.queryDefaults().get(name) instanceof Integer seconds && seconds > 0
        ? Optional.of(new JavaResource.KeepAlive((String) name, seconds))
        : Optional.empty();
  }
}
