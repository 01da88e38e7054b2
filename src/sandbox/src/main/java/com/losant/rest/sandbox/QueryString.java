package com.losant.rest.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Percent-encoded UTF-8, read strictly: what is ambiguous or malformed is refused. */
final class QueryString {
  private QueryString() {}

  /** The decoded names and values in their order; what cannot be decoded becomes a violation. */
  static Map<String, List<String>> parse(String raw, List<String> violations) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : raw.isEmpty() ? new String[0] : raw.split("&")) {
      int equals = pair.indexOf('=');
      String rawName = equals < 0 ? pair : pair.substring(0, equals);
      String rawValue = equals < 0 ? "" : pair.substring(equals + 1);
      Optional<String> name = decode(spaces(rawName));
      Optional<String> value = decode(spaces(rawValue));
      if (name.isEmpty() || value.isEmpty()) {
        violations.add("query parameter " + rawName + ": is not percent-encoded UTF-8");
      } else {
        values.computeIfAbsent(name.get(), key -> new ArrayList<>()).add(value.get());
      }
    }
    return values;
  }

  /**
   * Only in queries, where forms and the clients of some languages write a space as a plus sign.
   */
  private static String spaces(String text) {
    return text.replace('+', ' ');
  }

  /** Decodes one name, value or path segment; nothing when it is malformed. */
  static Optional<String> decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '%') {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      String digits = text.substring(i + 1, Math.min(i + 3, text.length()));
      if (digits.length() < 2 || !digits.chars().allMatch(HexFormat::isHexDigit)) {
        return Optional.empty();
      }
      bytes.write(HexFormat.fromHexDigits(digits));
      i += 2;
    }
    return utf8(bytes.toByteArray());
  }

  /** The text of UTF-8 bytes; nothing when they are no UTF-8. */
  static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
