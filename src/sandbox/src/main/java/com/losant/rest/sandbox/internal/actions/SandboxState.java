package com.losant.rest.sandbox.internal.actions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Everything that the sandbox remembers, with the clock and the identifiers for what is new. */
public final class SandboxState {
  private final Ids ids = new Ids();
  private final EventStreams streams = new EventStreams();
  private final Timeline time;
  private final Map<String, SandboxApplication> applications = new LinkedHashMap<>();
  private final Map<Class<?>, Object> parts = new HashMap<>();

  /** Remembers nothing yet. */
  public SandboxState(Timeline time) {
    this.time = time;
  }

  /** The identifiers, which are counted for all resources together. */
  public Ids ids() {
    return ids;
  }

  /** The time that all changes follow. */
  public Timeline time() {
    return time;
  }

  /** The event streams that callers have open. */
  public EventStreams streams() {
    return streams;
  }

  /** Adds an empty application. */
  public SandboxApplication createApplication() {
    return addApplication(ids.next());
  }

  /** Adds an empty application with an identifier of its own. */
  public SandboxApplication addApplication(String id) {
    SandboxApplication application = new SandboxApplication(id);
    applications.put(id, application);
    return application;
  }

  /** Forgets an application, and ends the streams of callers that listen to it. */
  public void removeApplication(String id) {
    applications.remove(id);
    streams.end(request -> request.text("applicationId").equalsIgnoreCase(id));
  }

  /** What a family keeps outside of applications, empty at first; its type tells families apart. */
  public <T> T part(Class<T> type, Supplier<T> empty) {
    return type.cast(parts.computeIfAbsent(type, key -> empty.get()));
  }

  /** Forgets everything and ends streams; identifiers are counted from the beginning again. */
  public void clear() {
    streams.endAll();
    applications.clear();
    parts.clear();
    ids.clear();
  }

  /** The application that a request names. */
  public SandboxApplication application(ActionRequest request) {
    return application(request.text("applicationId"));
  }

  /** The application with an identifier, in upper or lower case. */
  public SandboxApplication application(String id) {
    SandboxApplication application = applications.get(id.toLowerCase(Locale.ROOT));
    if (application == null) {
      throw RefusedException.notFound("Application was not found");
    }
    return application;
  }
}
