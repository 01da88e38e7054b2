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
import tools.jackson.databind.annotation.JsonDeserialize;

/** Order of the rows in an export, and which part of them it has. */
@JsonDeserialize(using = DataTableRowsExportOptions.Codec.class)
public final class DataTableRowsExportOptions extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTableRowsExportOptions> CODEC = new Codec();

  private DataTableRowsExportOptions(Builder builder) {
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

  /** Column by which the rows are sorted, or {@code id}, {@code createdAt} or {@code updatedAt}. */
  public @Nullable String sortColumn() {
    return optional(0);
  }

  /** Direction in which the rows are sorted. Upper and lower case mean the same. */
  public @Nullable AppliedSortDirection sortDirection() {
    return optional(1);
  }

  /** Maximum number of rows to export. */
  public @Nullable Long limit() {
    return optional(2);
  }

  /** Number of rows to leave out at the start. */
  public @Nullable Long offset() {
    return optional(3);
  }

  /** Builds a {@link DataTableRowsExportOptions}. */
  public static final class Builder extends JsonModel.Builder<DataTableRowsExportOptions, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataTableRowsExportOptions from) {
      super(from);
    }

    /** Sets {@link DataTableRowsExportOptions#sortColumn()}. */
    public Builder sortColumn(String sortColumn) {
      return set(0, sortColumn);
    }

    /** Sets {@link DataTableRowsExportOptions#sortDirection()}. */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      return set(1, sortDirection);
    }

    /** Sets {@link DataTableRowsExportOptions#limit()}. */
    public Builder limit(long limit) {
      return set(2, limit);
    }

    /** Sets {@link DataTableRowsExportOptions#offset()}. */
    public Builder offset(long offset) {
      return set(3, offset);
    }

    @Override
    protected DataTableRowsExportOptions create() {
      return new DataTableRowsExportOptions(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTableRowsExportOptions ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableRowsExportOptions; take the JSON as a text, and use"
            + " DataTableRowsExportOptions.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataTableRowsExportOptions> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DataTableRowsExportOptions", List.of("sortColumn", "sortDirection", "limit", "offset"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, AppliedSortDirection.CODEC, out);
      write(values, 2, JsonCodec.LONG, out);
      write(values, 3, JsonCodec.LONG, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> AppliedSortDirection.CODEC;
        case 2, 3 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
