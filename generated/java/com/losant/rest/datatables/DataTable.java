// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A table of an application, for data of its own such as a list of products or of work orders. Its
 * columns say what a row can hold.
 */
@JsonDeserialize(using = DataTable.Codec.class)
public final class DataTable extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTable> CODEC = new Codec();

  private static final JsonCodec<List<DataTableColumn>> COLUMNS =
      JsonCodec.listOf(DataTableColumn.CODEC);

  private DataTable(Builder builder) {
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

  /** Identifier of the table, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /** Identifier of the table, the same as {@code id}. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String dataTableId() {
    return required(1);
  }

  /** Application that the table belongs to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(2);
  }

  /** When the table was created. */
  public Instant creationDate() {
    return required(3);
  }

  /** When the table was last changed. */
  public Instant lastUpdated() {
    return required(4);
  }

  /** Name of the table, 1 to 255 characters. */
  public String name() {
    return required(5);
  }

  /** What the table is for, up to 32767 characters. */
  public @Nullable String description() {
    return optional(6);
  }

  /**
   * Columns of a table, at most 50, besides {@code id}, {@code createdAt} and {@code updatedAt},
   * which every row has.
   */
  public List<DataTableColumn> columns() {
    return required(7);
  }

  /** Builds a {@link DataTable}. */
  public static final class Builder extends JsonModel.Builder<DataTable, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataTable from) {
      super(from);
    }

    /** Sets {@link DataTable#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link DataTable#dataTableId()}. */
    public Builder dataTableId(String dataTableId) {
      return set(1, dataTableId);
    }

    /** Sets {@link DataTable#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(2, applicationId);
    }

    /** Sets {@link DataTable#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      return set(3, creationDate);
    }

    /** Sets {@link DataTable#lastUpdated()}. */
    public Builder lastUpdated(Instant lastUpdated) {
      return set(4, lastUpdated);
    }

    /** Sets {@link DataTable#name()}. */
    public Builder name(String name) {
      return set(5, name);
    }

    /** Sets {@link DataTable#description()}. */
    public Builder description(String description) {
      return set(6, description);
    }

    /** Sets {@link DataTable#columns()}. */
    public Builder columns(List<DataTableColumn> columns) {
      return setList(7, columns);
    }

    @Override
    protected DataTable create() {
      return new DataTable(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTable ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTable; take the JSON as a text, and use"
            + " DataTable.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataTable> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DataTable",
          List.of(
              "id",
              "dataTableId",
              "applicationId",
              "creationDate",
              "lastUpdated",
              "name",
              "description",
              "columns"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.INSTANT, out);
      write(values, 4, JsonCodec.INSTANT, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, COLUMNS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 5, 6 -> JsonCodec.STRING;
        case 3, 4 -> JsonCodec.INSTANT;
        case 7 -> COLUMNS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
