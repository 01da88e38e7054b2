package com.losant.rest.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import java.util.stream.Stream;
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
  final JsonNode json;
  private final boolean secret;

  /**
   * For generated classes.
   *
   * @param json the value, of which nobody else has a reference
   */
  protected JsonChoice(JsonNode json) {
    this(json, false);
  }

  /**
   * For generated classes.
   *
   * @param json the value, of which nobody else has a reference
   * @param secret whether there may be a secret in it, so that no text for people shows it
   */
  protected JsonChoice(JsonNode json, boolean secret) {
    this.json = json;
    this.secret = secret;
  }

  /**
   * A plain value as JSON, for generated classes.
   *
   * @param value anything that Jackson can write; null for a JSON null
   * @return a tree of its own
   */
  protected static JsonNode tree(@Nullable Object value) {
    return Json.of(value);
  }

  /**
   * The value as one alternative, for generated classes.
   *
   * @param <T> the type of the alternative
   * @param codec reads it
   * @param marks properties that this alternative always has, and no other
   * @return the value, or null if it is another alternative
   */
  protected final <T> @Nullable T as(JsonCodec<T> codec, String... marks) {
    for (String mark : marks) {
      if (!json.has(mark)) {
        return null;
      }
    }
    return codec.read(new JsonSource(Json.parserOf(json)));
  }

  /**
   * Whether a property of the value has one of these texts, for generated classes.
   *
   * @param property the name of the property
   * @param texts that it may have
   * @return whether it has one of them
   */
  protected final boolean has(String property, String... texts) {
    JsonNode value = json.path(property);
    return value.isString() && Set.of(texts).contains(value.asString());
  }

  /**
   * Whether the value is none of the alternatives that are known by a property, for generated
   * classes.
   *
   * @param marks the properties of these
   * @return whether it has none of them
   */
  protected final boolean lacks(String... marks) {
    return Stream.of(marks).noneMatch(json::has);
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
  @JsonRawValue // with JsonValue, for Jackson 2, which does not see JsonSerialize of Jackson 3
  @JsonValue
  public final String toJson() {
    return JsonCodec.ANY.toJson(json);
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

  /** For people: the value as compact JSON, or {@code ***} if there may be a secret in it. */
  @Override
  public final String toString() {
    return secret ? "***" : toJson();
  }

  /** Writes generated choices where Jackson asks for it. */
  public static final class Serializer extends ValueSerializer<JsonChoice> {
    /** Called by Jackson. */
    public Serializer() {}

    @Override
    public void serialize(JsonChoice value, JsonGenerator out, SerializationContext context) {
      Json.write(value.json, out);
    }
  }
}
