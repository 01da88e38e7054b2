package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.access.IssuedToken;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An access token that the sandbox takes.
 *
 * @param scopes what it allows; none means everything
 * @param expiresAt from when on it is refused, empty for a token that lasts
 * @param issued what the sandbox knows of a token that it issued itself
 */
record SandboxToken(
    String text, Set<String> scopes, Optional<Instant> expiresAt, Optional<IssuedToken> issued) {
  SandboxToken {
    // It goes into a header, where it is one word.
    if (!text.matches("[\\x21-\\x7e]+")) {
      throw new IllegalArgumentException("A token is one word of visible ASCII characters");
    }
    if (scopes.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("A scope has a name");
    }
  }

  SandboxToken(String text, Set<String> scopes, Optional<Instant> expiresAt) {
    this(text, scopes, expiresAt, Optional.empty());
  }

  SandboxToken(String text, IssuedToken issued) {
    this(text, issued.scopes(), issued.expiresAt(), Optional.of(issued));
  }

  /** Refuses a request for an application or device that it does not reach. */
  void checkReach(ActionRequest request) {
    issued.ifPresent(token -> token.checkReach(request));
  }

  /** Whether it allows an action that accepts any one of the scopes. */
  boolean allows(List<String> accepted) {
    return scopes.isEmpty() || !Collections.disjoint(scopes, accepted);
  }
}
