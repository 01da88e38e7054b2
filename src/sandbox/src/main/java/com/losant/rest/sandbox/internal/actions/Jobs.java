package com.losant.rest.sandbox.internal.actions;

/** Work that Losant does after the response. The sandbox does it before, or not at all. */
public final class Jobs {
  private static final int ACCEPTED = 202;

  private Jobs() {}

  /** Queues work on the application that a request names. */
  public static ActionResponse queued(ActionRequest request, SandboxState state) {
    state.application(request);
    return queued(state.ids());
  }

  /** The response that work was queued. */
  public static ActionResponse queued(Ids ids) {
    return new ActionResponse(
        ACCEPTED,
        JsonTrees.object()
            .put("success", true)
            .put("jobQueued", true)
            .put("jobId", "job-" + ids.nextShort()));
  }
}
