package com.losant.rest.api;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The one encoding of paths and queries: UTF-8, and only letters, digits and {@code -._~} stay as
 * they are.
 */
final class UrlEncoding {
  private static final String UNRESERVED = "-._~";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private UrlEncoding() {}

  static String encode(String name, String value) {
    return isUnreserved(value) ? value : encodeBytes(name, value);
  }

  private static String encodeBytes(String name, String value) {
    StringBuilder encoded = new StringBuilder(value.length() + 16);
    ByteBuffer bytes = utf8(name, value);
    while (bytes.hasRemaining()) {
      byte b = bytes.get();
      if (isUnreserved((char) (b & 0xFF))) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
      }
    }
    return encoded.toString();
  }

  /** Encodes one segment of a path, and refuses what would make it another path. */
  static String encodeSegment(String name, String value) {
    Objects.requireNonNull(value, name);
    if (value.isEmpty()) {
      throw new IllegalArgumentException(
          name + " is empty, which would address something else; give an id");
    }
    if (value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException(
          name + " is `" + value + "`, which would address something else; give an id");
    }
    return encode(name, value);
  }

  /** Whether there is nothing to encode, as with ids and the names of most parameters. */
  private static boolean isUnreserved(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!isUnreserved(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }

  /** Text in UTF-8; half a character is refused, which Java would send as a question mark. */
  static ByteBuffer utf8(String name, String value) {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          name
              + " contains half a character (a lone surrogate), which has no UTF-8; check where it was cut",
          e);
    }
  }
}
