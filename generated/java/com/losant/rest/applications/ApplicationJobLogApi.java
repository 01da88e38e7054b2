// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.shared.ScopeFamilies;
import java.util.Objects;

/**
 * The log of a single job, which tells whether it is done and where its files are.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class ApplicationJobLogApi {
  private static final ApiAction GET =
      ApiAction.builder(
              "applicationJobLog.get", "GET", "/applications/{applicationId}/jobLogs/{jobId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "applicationJobLog.*", "applicationJobLog.get")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public ApplicationJobLogApi(Transport transport) {
    this.calls = new Calls(transport);
  }

  /**
   * The same actions as calls, to be made in the background, with status and headers, or with
   * options of their own.
   *
   * @return one method for each method here
   */
  public Calls calls() {
    return calls;
  }

  /**
   * Returns what is known of a job, such as its status, its progress and where its files are. Ask
   * again until {@code status} is neither {@code queued} nor {@code inProgress} to wait for its
   * end.
   *
   * <p>Losant's documentation calls this {@code applicationJobLog.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param jobId Log of the job that the request applies to: its {@code id}, 24 hexadecimal digits.
   *     The {@code jobId} that a request returns when it queues a job is of another form, and is
   *     refused here. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The log of the job.
   * @throws NotFoundException The application has no log of that job, or the token cannot see it.
   */
  public ApplicationJobLog get(String applicationId, String jobId) {
    return calls.get(applicationId, jobId).execute();
  }

  /** The actions of {@link ApplicationJobLogApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link ApplicationJobLogApi#get(String, String)}. */
    public ApiCall<ApplicationJobLog> get(String applicationId, String jobId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("jobId", jobId)
              .returning(ApplicationJobLog.CODEC));
    }
  }
}
