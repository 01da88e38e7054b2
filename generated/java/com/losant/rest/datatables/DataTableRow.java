// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonMap;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A row of a table. Beside its identifier and dates it has a property for each column of the table.
 */
@JsonDeserialize(using = DataTableRow.Codec.class)
public final class DataTableRow extends JsonMap<JsonNode> {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTableRow> CODEC = new Codec();

  private DataTableRow(Builder builder) {
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
  public static DataTableRow of(Object values) {
    return builder().putAll(values).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Identifier of the row, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /** When the row was inserted. */
  public @Nullable Instant createdAt() {
    return optional(1);
  }

  /** When the row was last changed; when it was inserted, if it never was. */
  public @Nullable Instant updatedAt() {
    return optional(2);
  }

  /** Builds a {@link DataTableRow}. */
  public static final class Builder extends JsonModel.Builder<DataTableRow, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataTableRow from) {
      super(from);
    }

    /** Sets {@link DataTableRow#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link DataTableRow#createdAt()}. */
    public Builder createdAt(Instant createdAt) {
      return set(1, createdAt);
    }

    /** Sets {@link DataTableRow#updatedAt()}. */
    public Builder updatedAt(Instant updatedAt) {
      return set(2, updatedAt);
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
    protected DataTableRow create() {
      return new DataTableRow(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTableRow ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableRow; take the JSON as a text, and use"
            + " DataTableRow.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataTableRow> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTableRow", List.of("id", "createdAt", "updatedAt"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.INSTANT, out);
      write(values, 2, JsonCodec.INSTANT, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1, 2 -> JsonCodec.INSTANT;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
