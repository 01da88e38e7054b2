package com.losant.rest.http;

import java.util.Objects;

/** Checks the values of headers: visible ASCII characters and spaces. */
final class HeaderValues {
  private HeaderValues() {}

  static String check(String name, String value) {
    Objects.requireNonNull(value, name);
    int position = firstIllegal(value);
    if (position >= 0) {
      String character = String.format("U+%04X", value.codePointAt(position));
      throw new IllegalArgumentException(
          name
              + " has the character "
              + character
              + " at position "
              + position
              + ", which a header cannot contain; use visible ASCII characters");
    }
    return value;
  }

  /** Checks an access token; messages do not contain it. */
  static String checkToken(String token) {
    Objects.requireNonNull(token, "token");
    if (token.isEmpty()) {
      throw new IllegalArgumentException("the access token is empty; check how it was copied");
    }
    int position = firstIllegal(token.replace(' ', '\n'));
    if (position >= 0) {
      throw new IllegalArgumentException(
          "the access token has a character at position "
              + position
              + " that a token cannot contain, such as a space or a line break; check how it was copied");
    }
    return token;
  }

  private static int firstIllegal(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
        return i;
      }
    }
    return -1;
  }
}
