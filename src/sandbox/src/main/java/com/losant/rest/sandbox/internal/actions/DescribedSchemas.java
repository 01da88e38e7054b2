package com.losant.rest.sandbox.internal.actions;

import java.util.Set;

/** What families look up in the description. */
@FunctionalInterface
public interface DescribedSchemas {
  /** The names of the properties that a component schema lists. */
  Set<String> properties(String schema);
}
