package com.losant.rest.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes the values of one generated choice.
 *
 * @param <C> the generated class
 */
public abstract class ChoiceCodec<C extends JsonChoice> extends JsonCodec<C> {
  private final String name;

  /**
   * For generated classes.
   *
   * @param name the name of the class
   */
  protected ChoiceCodec(String name) {
    this.name = name;
  }

  /**
   * The choice that a value is.
   *
   * @param json the value
   * @return a new choice
   */
  protected abstract C of(JsonNode json);

  @Override
  final String name() {
    return name;
  }

  @Override
  final C read(JsonSource in) {
    return of(Json.read(in.parser));
  }

  @Override
  final void write(C value, JsonGenerator out) {
    Json.write(((JsonChoice) value).json, out);
  }
}
