package com.losant.rest.sandbox.internal.access;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceStore;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Issues access tokens and finds out what they are good for. A token says itself whose it is and
 * what it allows, so that none has to be kept.
 */
public final class IssuedTokens {
  private static final String KIND = "subtype";
  private static final String DEVICE = "device";
  private static final String USER = "user";
  private static final String API_TOKEN = "apiToken";

  private final SandboxState state;
  private final AtomicLong issued = new AtomicLong();

  /** The tokens of a sandbox. */
  public IssuedTokens(SandboxState state) {
    this.state = state;
  }

  /** A token for a user who has signed in. */
  String ofUser(String userId, JsonNode request) {
    return signedIn(claims(USER, userId), request, "all.User");
  }

  /** A token for a device that has signed in with an access key. */
  String ofDevice(JsonNode device, JsonNode key, JsonNode request) {
    ObjectNode claims = claims(DEVICE, JsonTrees.text(device, "id"));
    claims.put("applicationId", JsonTrees.text(key, "applicationId"));
    claims.put("applicationKeyId", JsonTrees.text(key, "id"));
    return signedIn(claims, request, "all.Device");
  }

  /** The text of an API token of an application. */
  String ofApplication(JsonNode apiToken) {
    ObjectNode claims = claims(API_TOKEN, JsonTrees.text(apiToken, "id"));
    claims.put("applicationId", JsonTrees.text(apiToken, "ownerId"));
    claims.set("scope", apiToken.path("scope").deepCopy());
    if (apiToken.has("expirationDate")) {
      claims.put("exp", Instant.parse(JsonTrees.text(apiToken, "expirationDate")).getEpochSecond());
    }
    return SignedToken.of(claims);
  }

  private String signedIn(ObjectNode claims, JsonNode request, String usual) {
    // Two sign-ins within a second get two tokens.
    claims.put("jti", Long.toString(issued.incrementAndGet()));
    claims.set(
        "scope",
        request.path("requestedScopes").isEmpty()
            ? JsonTrees.array().add(usual)
            : request.path("requestedScopes").deepCopy());
    long seconds = request.path("tokenTTL").asLong(0);
    if (seconds > 0) {
      claims.put("exp", claims.path("iat").asLong() + seconds);
    }
    return SignedToken.of(claims);
  }

  private ObjectNode claims(String kind, String subject) {
    return JsonTrees.object()
        .put("sub", subject)
        .put(KIND, kind)
        .put("iat", state.time().now().getEpochSecond());
  }

  /**
   * What a token is good for; empty if the sandbox did not issue it.
   *
   * @throws RefusedException if it ended with what it belongs to
   */
  public Optional<IssuedToken> find(String token) {
    return SignedToken.claims(token).map(this::read);
  }

  private IssuedToken read(JsonNode claims) {
    return switch (JsonTrees.text(claims, KIND)) {
      case DEVICE -> ofDevice(claims);
      case API_TOKEN -> ofApiToken(claims);
      default -> new IssuedToken(scopes(claims), end(claims), Optional.empty(), device -> true);
    };
  }

  private IssuedToken ofDevice(JsonNode claims) {
    String application = JsonTrees.text(claims, "applicationId");
    ObjectNode key =
        kept(application, "keys", JsonTrees.text(claims, "applicationKeyId"), "access key");
    String own = JsonTrees.text(claims, "sub");
    kept(application, "devices", own, "device");
    AccessKeys keys = new AccessKeys(state);
    return new IssuedToken(
        scopes(claims),
        end(claims),
        Optional.of(application),
        device -> device.equalsIgnoreCase(own) || keys.selects(key, device));
  }

  private IssuedToken ofApiToken(JsonNode claims) {
    String application = JsonTrees.text(claims, "applicationId");
    ObjectNode token = kept(application, "tokens", JsonTrees.text(claims, "sub"), "API token");
    Optional<Instant> end =
        token.has("expirationDate")
            ? Optional.of(Instant.parse(JsonTrees.text(token, "expirationDate")))
            : Optional.empty();
    return new IssuedToken(scopes(claims), end, Optional.of(application), device -> true);
  }

  /** What a token belongs to. */
  private ObjectNode kept(String application, String collection, String id, String what) {
    ObjectNode document =
        ResourceStore.of(state)
            .find(ResourceStore.path(application, collection), id)
            .orElseThrow(
                () ->
                    RefusedException.unauthorized("The " + what + " of the access token is gone"));
    if (JsonTrees.text(document, "status").equals("inactive")) {
      throw RefusedException.unauthorized("The " + what + " of the access token is inactive");
    }
    return document;
  }

  private static Set<String> scopes(JsonNode claims) {
    Set<String> scopes = new LinkedHashSet<>();
    claims.path("scope").forEach(scope -> scopes.add(scope.asString()));
    return scopes;
  }

  private static Optional<Instant> end(JsonNode claims) {
    return claims.has("exp")
        ? Optional.of(Instant.ofEpochSecond(claims.path("exp").asLong()))
        : Optional.empty();
  }
}
