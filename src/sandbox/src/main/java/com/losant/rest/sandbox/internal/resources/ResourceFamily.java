package com.losant.rest.sandbox.internal.resources;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.DescribedExamples;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import java.util.Map;
import java.util.Set;

/** The behavior of resources that belong together, such as workflows with all that is in them. */
public interface ResourceFamily {
  /** The actions that the family carries out, by operation id, such as {@code flow.get}. */
  Map<String, ActionHandler> handlers();

  /** Keeps what belongs to an application that the sandbox itself has made. */
  default void begin(SandboxApplication application) {}

  /** Puts the resources into an application that the examples of the description are about. */
  default void addExamples(SandboxApplication application, DescribedExamples examples) {}

  /** The actions that change nothing worth keeping in a data file, although they are no GET. */
  default Set<String> notKept() {
    return Set.of();
  }

  /** What is particular to items that are played from the description, by their names. */
  default Map<String, ResourceRules> rules() {
    return Map.of();
  }
}
