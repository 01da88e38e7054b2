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
 * A single template, with what it brings.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class ApplicationTemplateApi {
  private static final ApiAction GET =
      ApiAction.builder("applicationTemplate.get", "GET", "/applicationTemplates/{templateId}")
          .idempotent(true)
          .scopes(ScopeFamilies.USER_READ, "applicationTemplate.*", "applicationTemplate.get")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public ApplicationTemplateApi(Transport transport) {
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
   * Returns a template, with its readme and the number of resources that an application made from
   * it gets.
   *
   * <p>Losant's documentation calls this {@code applicationTemplate.get}.
   *
   * @param templateId Template that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The template.
   * @throws NotFoundException The template does not exist, or the token cannot see it.
   */
  public ApplicationTemplate get(String templateId) {
    return calls.get(templateId).execute();
  }

  /** The actions of {@link ApplicationTemplateApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link ApplicationTemplateApi#get(String)}. */
    public ApiCall<ApplicationTemplate> get(String templateId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET).path("templateId", templateId).returning(ApplicationTemplate.CODEC));
    }
  }
}
