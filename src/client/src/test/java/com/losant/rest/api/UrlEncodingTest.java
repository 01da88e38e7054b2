package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UrlEncodingTest {
  @Property
  void whatIsEncodedDecodesToTheSame(@ForAll("texts") String text) {
    assertEquals(text, decode(UrlEncoding.encode("name", text)));
  }

  @Property
  void onlyUnreservedCharactersAndUpperCaseTripletsAreLeft(@ForAll("texts") String text) {
    String encoded = UrlEncoding.encode("name", text);
    assertTrue(encoded.matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*"), encoded);
  }

  @Property
  void unreservedCharactersStay(@ForAll("unreserved") String text) {
    assertEquals(text, UrlEncoding.encode("name", text));
  }

  /** Each one alone, those next to letters and digits among them. */
  @Example
  void everyCharacterIsEncodedAsTheJdkDoesExceptForForms() {
    for (char c = 0; c < 0x300; c++) {
      String text = String.valueOf(c);
      String expected =
          URLEncoder.encode(text, StandardCharsets.UTF_8)
              .replace("+", "%20")
              .replace("*", "%2A")
              .replace("%7E", "~");
      assertEquals(expected, UrlEncoding.encode("name", text));
    }
  }

  @Property
  void partsAreEncodedAlone(@ForAll("texts") String left, @ForAll("texts") String right) {
    assertEquals(
        UrlEncoding.encode("name", left) + UrlEncoding.encode("name", right),
        UrlEncoding.encode("name", left + right));
  }

  @Property
  void aSegmentNeverClimbs(@ForAll("segments") String text) {
    String encoded = UrlEncoding.encodeSegment("name", text);
    assertEquals(text, decode(encoded));
    assertTrue(!encoded.isEmpty() && !encoded.contains("/"), encoded);
    assertTrue(!encoded.equals(".") && !encoded.equals(".."), encoded);
  }

  @Property
  void halfACharacterIsRefusedWhereverItIs(
      @ForAll("texts") String left, @ForAll("halves") char half, @ForAll("unreserved") String end) {
    String text = left + half + end;
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> UrlEncoding.encode("name", text));
    assertTrue(e.getMessage().startsWith("name contains half a character"), e.getMessage());
  }

  /** Any text that has a UTF-8 form, with some characters more often than by chance. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Integer> any =
        Arbitraries.integers()
            .between(0, Character.MAX_CODE_POINT)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    Arbitrary<Integer> ascii = Arbitraries.integers().between(0, 127);
    Arbitrary<Integer> tricky =
        Arbitraries.of("%+ ./~\uFEFF\uDBFF\uDFFF".codePoints().boxed().toList());
    return Arbitraries.oneOf(any, ascii, tricky)
        .list()
        .ofMaxSize(40)
        .map(
            points ->
                points.stream()
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
  }

  @Provide
  Arbitrary<String> unreserved() {
    return Arbitraries.strings().alpha().numeric().withChars("-._~").ofMaxLength(20);
  }

  @Provide
  Arbitrary<String> segments() {
    Arbitrary<String> climbing = Arbitraries.strings().withChars("./\\%2eEfF").ofMinLength(1);
    return Arbitraries.oneOf(texts(), climbing)
        .filter(text -> !text.isEmpty() && !text.equals(".") && !text.equals(".."));
  }

  @Provide
  Arbitrary<Character> halves() {
    return Arbitraries.chars().range(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
  }

  /** Written apart from the JDK's decoder, which takes a plus for a space. */
  private static String decode(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length(); i++) {
      if (encoded.charAt(i) == '%') {
        bytes.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(encoded.charAt(i));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
