// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonMap;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Values of a row to write, by the name of the column. */
@JsonDeserialize(using = DataTableRowValues.Codec.class)
public final class DataTableRowValues extends JsonMap<JsonNode> {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTableRowValues> CODEC = new Codec();

  private DataTableRowValues(Builder builder) {
    super(builder, JsonCodec.PLAIN);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What a map has, or an object of a class of yours: each entry, or each property that Jackson
   * writes, as the value of a key.
   *
   * @throws IllegalArgumentException if it has no entries or properties, or one whose value has no
   *     place here; the message names it
   */
  public static DataTableRowValues of(Object values) {
    return builder().putAll(values).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Builds a {@link DataTableRowValues}. */
  public static final class Builder extends JsonModel.Builder<DataTableRowValues, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataTableRowValues from) {
      super(from);
    }

    /**
     * Sets the value of a key to a text, a number or a boolean that Jackson can write; null is sent
     * as a JSON null.
     */
    public Builder put(String key, @Nullable Object value) {
      return putAny(key, value, JsonCodec.PLAIN);
    }

    /**
     * Sets what a map has, or an object of a class of yours: each entry, or each property that
     * Jackson writes, as the value of a key.
     *
     * @throws IllegalArgumentException if it has no entries or properties, or one whose value has
     *     no place here; the message names it
     */
    public Builder putAll(Object values) {
      return putAll(values, JsonCodec.PLAIN);
    }

    @Override
    protected DataTableRowValues create() {
      return new DataTableRowValues(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTableRowValues ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableRowValues; take the JSON as a text, and use"
            + " DataTableRowValues.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataTableRowValues> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTableRowValues", List.of());
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {}

    @Override
    protected JsonCodec<?> codec(int property) {
      throw new IllegalArgumentException("no property " + property);
    }
  }
}
