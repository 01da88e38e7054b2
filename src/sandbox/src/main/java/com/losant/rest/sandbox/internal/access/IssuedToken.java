package com.losant.rest.sandbox.internal.access;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An access token that the sandbox issued: for signing in, or as an API token.
 *
 * @param scopes what it allows, at least one
 * @param expiresAt from when on it is refused, empty if it lasts
 * @param applicationId the only application that it reaches, empty for all of them
 * @param devices the devices that it reaches
 */
public record IssuedToken(
    Set<String> scopes,
    Optional<Instant> expiresAt,
    Optional<String> applicationId,
    Predicate<String> devices) {
  /** Refuses a request for what the token does not reach. */
  public void checkReach(ActionRequest request) {
    String application = request.text("applicationId");
    if (!application.isEmpty()
        && applicationId.filter(own -> !own.equalsIgnoreCase(application)).isPresent()) {
      throw RefusedException.forbidden("The access token is of another application");
    }
    String device = request.text("deviceId");
    if (!device.isEmpty() && !devices.test(device)) {
      throw RefusedException.forbidden(
          "The access token is of another device, and its access key does not select this one");
    }
  }
}
