package com.losant.rest;

import java.util.Objects;

/** What a header can carry: visible ASCII, with blanks in between. */
final class Headers {
  private Headers() {}

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
              + ", which no header can carry; use visible ASCII characters");
    }
    return value;
  }

  /** The same without a word of what the token is. */
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
              + " that no token has, such as a blank or a line end; check how it was copied");
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
