package com.losant.rest.sandbox.internal.actions;

import java.util.Map;

/** The behavior of resources that belong together, such as workflows with all that is in them. */
public interface ResourceFamily {
  /** The actions that the family carries out, by operation id, such as {@code flow.get}. */
  Map<String, ActionHandler> handlers();

  /** Puts the resources into an application that the examples of the description are about. */
  void addExamples(SandboxApplication application, DescribedExamples examples);
}
