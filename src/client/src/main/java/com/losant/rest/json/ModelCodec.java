package com.losant.rest.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes the objects of one generated class. The class says which properties there are;
 * their values are kept in the order of that list.
 *
 * @param <M> the generated class
 */
public abstract class ModelCodec<M extends JsonModel> extends JsonCodec<M> {
  private final String name;
  private final SerializedString[] names;
  private final Map<String, Integer> indexes;
  private final @Nullable JsonCodec<?>[] codecs;
  private final Set<Integer> required = new HashSet<>();
  private final Set<Integer> secret = new HashSet<>();

  /**
   * For generated classes.
   *
   * @param name the name of the class
   * @param properties the names of its properties
   */
  protected ModelCodec(String name, List<String> properties) {
    this.name = name;
    this.names = properties.stream().map(SerializedString::new).toArray(SerializedString[]::new);
    this.indexes = new HashMap<>();
    properties.forEach(property -> indexes.put(property, indexes.size()));
    this.codecs = new JsonCodec<?>[names.length];
  }

  /**
   * For the constructors of generated classes: {@link JsonModel.Builder#build()} refuses an object
   * without these.
   *
   * @param properties indexes of properties
   */
  protected final void require(int... properties) {
    for (int property : properties) {
      required.add(property);
    }
  }

  /**
   * For the constructors of generated classes: no text for people shows the values of these.
   *
   * @param properties indexes of properties
   */
  protected final void hide(int... properties) {
    for (int property : properties) {
      secret.add(property);
    }
  }

  /**
   * A builder to fill from JSON.
   *
   * @return a new builder
   */
  protected abstract JsonModel.Builder<M, ?> builder();

  /**
   * How a property is read and written; asked when the first value comes along, so that a class is
   * not loaded before it is needed.
   *
   * @param property the index of the property
   * @return its codec
   */
  protected abstract JsonCodec<?> codec(int property);

  /**
   * Writes all properties: {@link #write(Object[], int, JsonCodec, JsonGenerator)} for each. Said
   * in code rather than by a table, so that Java can inline it.
   *
   * @param values the values, null where there is none
   * @param out where to write
   */
  protected abstract void writeProperties(@Nullable Object[] values, JsonGenerator out);

  /**
   * Writes a property, if it has a value.
   *
   * @param <T> the type of the property
   * @param values the values of all properties
   * @param property the index of the property
   * @param codec its codec
   * @param out where to write
   */
  @SuppressWarnings("unchecked") // what this very codec read, or a setter took
  protected final <T> void write(
      @Nullable Object[] values, int property, JsonCodec<T> codec, JsonGenerator out) {
    Object value = values[property];
    if (value != null) {
      out.writeName(names[property]);
      codec.write((T) value, out);
    }
  }

  @Override
  final String name() {
    return name;
  }

  final int size() {
    return names.length;
  }

  final String nameOf(int property) {
    return names[property].getValue();
  }

  /** The index of a property, or -1 if it is not documented. */
  final int indexOf(String property) {
    Integer index = indexes.get(property);
    return index == null ? -1 : index;
  }

  final boolean isRequired(int property) {
    return required.contains(property);
  }

  final boolean isSecret(int property) {
    return secret.contains(property);
  }

  /** The codec of a property; threads that race for it find the same one. */
  @SuppressWarnings("unchecked") // the generated class gives each property the codec of its type
  final <T> JsonCodec<T> codecOf(int property) {
    JsonCodec<?> codec = codecs[property];
    if (codec == null) {
      codec = codec(property);
      codecs[property] = codec;
    }
    return (JsonCodec<T>) codec;
  }

  @Override
  @Nullable M read(JsonSource in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      return in.mismatch();
    }
    JsonModel.Builder<M, ?> builder = builder();
    String property;
    while ((property = in.parser.nextName()) != null) {
      in.parser.nextToken();
      builder.read(property, in);
    }
    return builder.create();
  }

  @Override
  boolean isComplete(M value) {
    return required.stream()
        .allMatch(
            property ->
                value.values[property] != null || value.originals.containsKey(nameOf(property)));
  }

  @Override
  void write(M value, JsonGenerator out) {
    writeObject(value, out);
  }

  final void writeObject(JsonModel model, JsonGenerator out) {
    out.writeStartObject();
    if (model.originals.isEmpty()) {
      writeProperties(model.values, out);
    } else {
      writeBesideOriginals(model, out);
    }
    out.writeEndObject();
  }

  private void writeBesideOriginals(JsonModel model, JsonGenerator out) {
    for (int i = 0; i < names.length; i++) {
      if (!model.originals.containsKey(nameOf(i))) {
        write(model.values, i, codecOf(i), out);
      }
    }
    for (Map.Entry<String, JsonNode> original : model.originals.entrySet()) {
      out.writeName(original.getKey());
      Json.write(original.getValue(), out);
    }
  }
}
