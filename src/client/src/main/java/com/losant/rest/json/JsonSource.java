package com.losant.rest.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * What a {@link JsonCodec} reads from: a parser, and a place to leave the original JSON where the
 * typed value alone could not be written back the same.
 */
final class JsonSource {
  final JsonParser parser;
  private @Nullable JsonNode original;

  JsonSource(JsonParser parser) {
    this.parser = parser;
  }

  /** Gives up on a typed value: the JSON at hand is kept as it is. */
  <T> @Nullable T mismatch() {
    original = Json.read(parser);
    return null;
  }

  /** Keeps a scalar as it was written, beside its typed value. */
  <T> T beside(T value) {
    original = Json.read(parser);
    return value;
  }

  void keep(JsonNode node) {
    original = node;
  }

  /** The original of the value just read, or null if the typed value says it all. */
  @Nullable JsonNode takeOriginal() {
    JsonNode taken = original;
    original = null;
    return taken;
  }
}
