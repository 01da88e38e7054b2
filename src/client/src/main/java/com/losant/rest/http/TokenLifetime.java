package com.losant.rest.http;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How long an access token is good for, as far as it tells: Losant's are JSON Web Tokens. */
final class TokenLifetime {
  /** Enough for the slowest request to arrive. */
  private static final Duration LONGEST_MARGIN = Duration.ofMinutes(1);

  private TokenLifetime() {}

  /** How long to use a token that was issued now: not quite as long as it is good for. */
  static Optional<Duration> of(String token, Instant now) {
    return claims(token).flatMap(claims -> lifetime(claims, now)).map(TokenLifetime::shortened);
  }

  /** By the server's own clock if the token tells both ends, as this one's may be wrong. */
  private static Optional<Duration> lifetime(JsonNode claims, Instant now) {
    JsonNode end = claims.path("exp");
    if (!isTime(end)) {
      return Optional.empty();
    }
    JsonNode begin = claims.path("iat");
    long seconds = end.longValue() - (isTime(begin) ? begin.longValue() : now.getEpochSecond());
    return seconds > 0 ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty();
  }

  private static boolean isTime(JsonNode claim) {
    return claim.isIntegralNumber() && claim.canConvertToLong() && claim.longValue() >= 0;
  }

  private static Duration shortened(Duration lifetime) {
    Duration tenth = lifetime.dividedBy(10);
    return lifetime.minus(tenth.compareTo(LONGEST_MARGIN) < 0 ? tenth : LONGEST_MARGIN);
  }

  private static Optional<JsonNode> claims(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      byte[] json = Base64.getUrlDecoder().decode(parts[1]);
      return Optional.of(JsonCodec.ANY.fromJson(new String(json, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException | LosantDecodeException e) {
      return Optional.empty(); // a token of another kind
    }
  }
}
