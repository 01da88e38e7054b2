// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A column of a table. It cannot be changed later, but removed and added anew. */
@JsonDeserialize(using = DataTableColumn.Codec.class)
public final class DataTableColumn extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTableColumn> CODEC = new Codec();

  private DataTableColumn(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Name of the column, which is its key in a row. It is unique in the table, and neither {@code
   * id} nor {@code createdAt} nor {@code updatedAt}. Matches {@code ^[0-9a-zA-Z_-]{1,255}$}.
   */
  public String name() {
    return required(0);
  }

  /** What a column holds. */
  public DataTableColumnType dataType() {
    return required(1);
  }

  /**
   * What the values of a column have to fulfil. {@code optional}: a row may have none. {@code
   * required}: each row has one. {@code unique}: each row has one, and no two rows the same.
   */
  public DataTableColumnConstraint constraint() {
    return required(2);
  }

  /**
   * Value of the column in rows that are inserted without one, of the type of the column. If
   * omitted, there is none.
   */
  public @Nullable JsonNode defaultValue() {
    return any(3);
  }

  /** Returns {@link #defaultValue()} as an object of a class that Jackson can read. */
  public <T> @Nullable T defaultValue(Class<T> type) {
    return any(3, type);
  }

  /** Builds a {@link DataTableColumn}. */
  public static final class Builder extends JsonModel.Builder<DataTableColumn, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataTableColumn from) {
      super(from);
    }

    /** Sets {@link DataTableColumn#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link DataTableColumn#dataType()}. */
    public Builder dataType(DataTableColumnType dataType) {
      return set(1, dataType);
    }

    /** Sets {@link DataTableColumn#constraint()}. */
    public Builder constraint(DataTableColumnConstraint constraint) {
      return set(2, constraint);
    }

    /**
     * Sets {@link DataTableColumn#defaultValue()} to anything that Jackson can write; null is sent
     * as a JSON null.
     */
    public Builder defaultValue(@Nullable Object defaultValue) {
      return setAny(3, defaultValue);
    }

    @Override
    protected DataTableColumn create() {
      return new DataTableColumn(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTableColumn ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableColumn; take the JSON as a text, and use"
            + " DataTableColumn.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataTableColumn> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTableColumn", List.of("name", "dataType", "constraint", "defaultValue"));
      require(0, 1, 2);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, DataTableColumnType.CODEC, out);
      write(values, 2, DataTableColumnConstraint.CODEC, out);
      write(values, 3, JsonCodec.ANY, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> DataTableColumnType.CODEC;
        case 2 -> DataTableColumnConstraint.CODEC;
        case 3 -> JsonCodec.ANY;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
