package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.access.IssuedToken;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.Timeline;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The access tokens that are taken, and what each of them allows. */
final class SandboxTokens {
  private final Map<String, SandboxToken> tokens = new HashMap<>();
  private final Timeline time;

  private final Function<String, Optional<IssuedToken>> issued;

  /**
   * Takes tokens.
   *
   * @param tokens those that were set
   * @param issued finds those that the sandbox issued
   */
  SandboxTokens(
      Iterable<SandboxToken> tokens,
      Function<String, Optional<IssuedToken>> issued,
      Timeline time) {
    tokens.forEach(token -> this.tokens.put(token.text(), token));
    this.issued = issued;
    this.time = time;
  }

  /** The token that a request carries; without a valid one it is refused if it needs one. */
  Optional<SandboxToken> of(SandboxRequest request, TokenUse use) {
    Optional<String> header = request.header("Authorization");
    boolean isOpen = use == TokenUse.OPTIONAL && header.isEmpty();
    return use == TokenUse.NONE || isOpen
        ? Optional.empty()
        : Optional.of(valid(header.orElse("")));
  }

  private SandboxToken valid(String authorization) {
    String[] given = authorization.trim().split(" +", 2);
    if (given.length < 2 || !given[0].equalsIgnoreCase("Bearer")) {
      throw RefusedException.unauthorized("The request carries no access token");
    }
    SandboxToken token =
        Optional.ofNullable(tokens.get(given[1]))
            .or(() -> issued.apply(given[1]).map(known -> new SandboxToken(given[1], known)))
            .orElseThrow(() -> RefusedException.unauthorized("The access token is not known"));
    if (token.expiresAt().filter(end -> !time.now().isBefore(end)).isPresent()) {
      throw RefusedException.unauthorized("The access token has expired");
    }
    return token;
  }

  /** Refuses an action that the token does not allow. */
  static void check(SandboxToken token, Operation operation) {
    if (operation.token() == TokenUse.NEEDED && !token.allows(operation.scopes())) {
      throw RefusedException.forbidden(
          "The access token does not allow "
              + operation.id()
              + ", which takes any one of these scopes: "
              + String.join(", ", operation.scopes()));
    }
  }
}
