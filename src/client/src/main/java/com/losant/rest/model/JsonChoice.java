package com.losant.rest.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What all generated choices have in common: each is one JSON value, made from one of several
 * alternatives.
 */
@JsonSerialize(using = JsonChoice.Serializer.class)
public abstract class JsonChoice {
  private final JsonNode json;

  JsonChoice(JsonNode json) {
    this.json = json;
  }

  /**
   * The value as JSON.
   *
   * @return a copy
   */
  public final JsonNode json() {
    return json.deepCopy();
  }

  /**
   * The value as compact JSON.
   *
   * @return one JSON value
   */
  public final String toJson() {
    return JsonType.ANY.toJson(json);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof JsonChoice that
        && getClass() == that.getClass()
        && json.equals(that.json);
  }

  @Override
  public final int hashCode() {
    return json.hashCode();
  }

  /** The value as compact JSON. */
  @Override
  public final String toString() {
    return toJson();
  }

  /** Choices in JSON. */
  abstract static class ChoiceType<C extends JsonChoice> extends JsonType<C> {
    private final String name;

    ChoiceType(String name) {
      this.name = name;
    }

    abstract C of(JsonNode json);

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

  /** For Jackson. */
  public static final class Serializer extends ValueSerializer<JsonChoice> {
    /** For Jackson. */
    public Serializer() {}

    @Override
    public void serialize(JsonChoice value, JsonGenerator out, SerializationContext context) {
      Json.write(value.json, out);
    }
  }
}
