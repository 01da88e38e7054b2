package com.losant.rest.sandbox.internal.access;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Signature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** JSON Web Tokens of the sandbox. */
final class SignedToken {
  private static final String HEADER = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");

  private SignedToken() {}

  /** The token that says something. */
  static String of(JsonNode claims) {
    String content = HEADER + "." + encoded(JsonTrees.compact(claims));
    return content + "." + signature(content);
  }

  /** What a token says; empty if it is none of the sandbox's. */
  static Optional<JsonNode> claims(String token) {
    int end = token.lastIndexOf('.');
    if (!token.startsWith(HEADER + ".") || !isSigned(token, end)) {
      return Optional.empty();
    }
    try {
      byte[] json = Base64.getUrlDecoder().decode(token.substring(HEADER.length() + 1, end));
      return Optional.of(JsonTrees.parse(new String(json, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException | JacksonException e) {
      return Optional.empty();
    }
  }

  /** A secret that goes with a name, the same one in every run. */
  static String secret(String name) {
    return signature("secret of " + name);
  }

  private static boolean isSigned(String token, int end) {
    return end > HEADER.length()
        && isSame(token.substring(end + 1), signature(token.substring(0, end)));
  }

  static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String signature(String content) {
    return encoded(Signature.of(content));
  }

  private static String encoded(String text) {
    return encoded(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
