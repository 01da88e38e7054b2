package com.losant.rest.sandbox.internal.actions;

/** Carries out one action of the API. It gets valid requests only, one at a time. */
@FunctionalInterface
public interface ActionHandler {
  /**
   * Carries out a request.
   *
   * @throws RefusedException if the request cannot be carried out
   */
  ActionResponse handle(ActionRequest request);
}
