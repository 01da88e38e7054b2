package com.losant.rest.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Writes surrogates as escapes. UTF-8 has no room for half of a pair, which a server in JavaScript
 * sends where it cut a text in the middle of an emoji.
 */
final class SurrogateEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    return CharacterEscapes.standardAsciiEscapesForJSON();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
        ? new SerializedString(String.format("\\u%04X", character))
        : null;
  }
}
