package com.losant.rest.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Objects with properties. */
abstract class ModelType<M extends JsonModel> extends JsonType<M> {
  private final String name;

  ModelType(String name) {
    this.name = name;
  }

  /** A builder to fill from an answer. */
  abstract JsonModel.Builder<M> builder();

  @Override
  final String name() {
    return name;
  }

  @Override
  @Nullable M read(JsonSource in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      return in.mismatch();
    }
    JsonModel.Builder<M> builder = builder();
    String property;
    while ((property = in.parser.nextName()) != null) {
      in.parser.nextToken();
      builder.read(property, in);
    }
    return builder.create();
  }

  @Override
  final void write(M value, JsonGenerator out) {
    value.write(out);
  }
}
