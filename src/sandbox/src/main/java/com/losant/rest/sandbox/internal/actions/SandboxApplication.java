package com.losant.rest.sandbox.internal.actions;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** An application, in which each family of resources keeps what belongs to it. */
public final class SandboxApplication {
  private final String id;
  private final Map<Class<?>, Object> parts = new HashMap<>();

  SandboxApplication(String id) {
    this.id = id;
  }

  /** Its identifier. */
  public String id() {
    return id;
  }

  /** What a family keeps here, empty at first; the type of it tells families apart. */
  public <T> T part(Class<T> type, Supplier<T> empty) {
    return type.cast(parts.computeIfAbsent(type, key -> empty.get()));
  }
}
