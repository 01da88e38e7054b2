package com.losant.rest.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes objects of several generated classes, told apart by the value of one property.
 *
 * @param <U> the interface that these classes share
 */
public abstract class UnionCodec<U> extends JsonCodec<U> {
  private final String name;
  private final String discriminator;

  /**
   * For generated classes.
   *
   * @param name the name of the interface
   * @param discriminator the name of the property
   */
  protected UnionCodec(String name, String discriminator) {
    this.name = name;
    this.discriminator = discriminator;
  }

  /**
   * The codec of the class that a value of the property stands for.
   *
   * @param value the value; empty for one that is missing or is no string
   * @return the codec of a generated class with properties
   */
  protected abstract JsonCodec<? extends U> variant(String value);

  @Override
  final String name() {
    return name;
  }

  @Override
  final @Nullable U read(JsonSource in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      return in.mismatch();
    }
    // What comes before the discriminator waits as trees; mostly that is a key.
    Map<String, JsonNode> waiting = new LinkedHashMap<>();
    String value = null;
    String property;
    while (value == null && (property = in.parser.nextName()) != null) {
      boolean isText = in.parser.nextToken() == JsonToken.VALUE_STRING;
      if (isText && property.equals(discriminator)) {
        value = in.parser.getString();
      } else {
        waiting.put(property, Json.read(in.parser));
      }
    }
    JsonModel.Builder<?, ?> builder =
        ((ModelCodec<?>) variant(value == null ? "" : value)).builder();
    waiting.forEach((name, node) -> builder.read(name, new JsonSource(Json.parserOf(node))));
    if (value != null) {
      builder.read(discriminator, in);
    }
    boolean repeated = value != null && readRest(builder, in);
    JsonModel model = builder.create();
    // Of a repeated property the last one counts, here as well.
    return repeated
        ? read(new JsonSource(Json.parserOf(Json.parse(model.toBytes()))))
        : cast(model);
  }

  @SuppressWarnings("unchecked") // made by a codec of variants of U
  private U cast(JsonModel model) {
    return (U) model;
  }

  /** Reads what is left of the object, and says whether the discriminator came again. */
  private boolean readRest(JsonModel.Builder<?, ?> builder, JsonSource in) {
    boolean repeated = false;
    String property;
    while ((property = in.parser.nextName()) != null) {
      in.parser.nextToken();
      repeated |= property.equals(discriminator);
      builder.read(property, in);
    }
    return repeated;
  }

  @Override
  final void write(U value, JsonGenerator out) {
    ((JsonModel) value).write(out);
  }
}
