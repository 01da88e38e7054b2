package com.losant.rest.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes the lists of one generated class.
 *
 * @param <M> the generated class
 */
public abstract class ListModelCodec<M extends JsonList<?>> extends ModelCodec<M> {
  /**
   * For generated classes.
   *
   * @param name the name of the class
   */
  protected ListModelCodec(String name) {
    super(name, List.of(JsonList.ENTRIES));
    require(0);
  }

  @Override
  final @Nullable M read(JsonSource in) {
    if (in.parser.currentToken() != JsonToken.START_ARRAY) {
      return in.mismatch();
    }
    JsonModel.Builder<M, ?> builder = builder();
    builder.read(JsonList.ENTRIES, in);
    return builder.create();
  }

  @Override
  final void write(M value, JsonGenerator out) {
    JsonNode original = value.originals.get(JsonList.ENTRIES);
    if (original != null) {
      Json.write(original, out);
    } else {
      codecOf(0).write(value.entries(), out);
    }
  }
}
