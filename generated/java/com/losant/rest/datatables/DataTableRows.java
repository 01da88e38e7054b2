// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AppliedSortDirection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Some of the rows of a table, with the parameters of the search. */
@JsonDeserialize(using = DataTableRows.Codec.class)
public final class DataTableRows extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTableRows> CODEC = new Codec();

  private static final JsonCodec<List<DataTableRow>> ITEMS = JsonCodec.listOf(DataTableRow.CODEC);

  private DataTableRows(Builder builder) {
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

  /** Rows of the table, sorted by {@code sortColumn} if one was given. */
  public List<DataTableRow> items() {
    return required(0);
  }

  /** Number of rows in this response. */
  public Integer count() {
    return required(1);
  }

  /** Number of all rows that match. */
  public Integer totalCount() {
    return required(2);
  }

  /** Maximum number of rows in this response. */
  public Integer limit() {
    return required(3);
  }

  /** Number of rows that were left out at the start. */
  public Integer offset() {
    return required(4);
  }

  /** Column by which the rows are sorted. Absent if none was given. */
  public @Nullable String sortColumn() {
    return optional(5);
  }

  /**
   * Sort order that the server applied. Upper and lower case mean the same; the empty string means
   * that no order was given.
   */
  public @Nullable AppliedSortDirection sortDirection() {
    return optional(6);
  }

  /** Table that the rows belong to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String dataTableId() {
    return required(7);
  }

  /** Application that the table belongs to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(8);
  }

  /** Query that the rows match. Absent if there was none. */
  public @Nullable JsonNode query() {
    return any(9);
  }

  /** Returns {@link #query()} as an object of a class that Jackson can read. */
  public <T> @Nullable T query(Class<T> type) {
    return any(9, type);
  }

  /** Builds a {@link DataTableRows}. */
  public static final class Builder extends JsonModel.Builder<DataTableRows, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataTableRows from) {
      super(from);
    }

    /** Sets {@link DataTableRows#items()}. */
    public Builder items(List<DataTableRow> items) {
      return setList(0, items);
    }

    /** Sets {@link DataTableRows#count()}. */
    public Builder count(int count) {
      return set(1, count);
    }

    /** Sets {@link DataTableRows#totalCount()}. */
    public Builder totalCount(int totalCount) {
      return set(2, totalCount);
    }

    /** Sets {@link DataTableRows#limit()}. */
    public Builder limit(int limit) {
      return set(3, limit);
    }

    /** Sets {@link DataTableRows#offset()}. */
    public Builder offset(int offset) {
      return set(4, offset);
    }

    /** Sets {@link DataTableRows#sortColumn()}. */
    public Builder sortColumn(String sortColumn) {
      return set(5, sortColumn);
    }

    /** Sets {@link DataTableRows#sortDirection()}. */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      return set(6, sortDirection);
    }

    /** Sets {@link DataTableRows#dataTableId()}. */
    public Builder dataTableId(String dataTableId) {
      return set(7, dataTableId);
    }

    /** Sets {@link DataTableRows#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(8, applicationId);
    }

    /**
     * Sets {@link DataTableRows#query()} to anything that Jackson can write; null is sent as a JSON
     * null.
     */
    public Builder query(@Nullable Object query) {
      return setAny(9, query);
    }

    @Override
    protected DataTableRows create() {
      return new DataTableRows(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTableRows ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableRows; take the JSON as a text, and use"
            + " DataTableRows.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataTableRows> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DataTableRows",
          List.of(
              "items",
              "count",
              "totalCount",
              "limit",
              "offset",
              "sortColumn",
              "sortDirection",
              "dataTableId",
              "applicationId",
              "query"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, ITEMS, out);
      write(values, 1, JsonCodec.INTEGER, out);
      write(values, 2, JsonCodec.INTEGER, out);
      write(values, 3, JsonCodec.INTEGER, out);
      write(values, 4, JsonCodec.INTEGER, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, AppliedSortDirection.CODEC, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.ANY, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ITEMS;
        case 1, 2, 3, 4 -> JsonCodec.INTEGER;
        case 5, 7, 8 -> JsonCodec.STRING;
        case 6 -> AppliedSortDirection.CODEC;
        case 9 -> JsonCodec.ANY;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
