// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Which rows to export, and whom to tell when the file is ready. */
@JsonDeserialize(using = DataTableRowsExport.Codec.class)
public final class DataTableRowsExport extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTableRowsExport> CODEC = new Codec();

  private DataTableRowsExport(Builder builder) {
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
   * Address to send a link to the file to, up to 1024 characters. If omitted, the link goes to the
   * user who made the request.
   */
  public @Nullable String email() {
    return optional(0);
  }

  /** URL to call with a link to the file, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(1);
  }

  /** Search that a row has to match to be exported. If omitted, all rows are. */
  public @Nullable AdvancedDataTableRowQuery query() {
    return optional(2);
  }

  /** Order of the rows in an export, and which part of them it has. */
  public @Nullable DataTableRowsExportOptions queryOptions() {
    return optional(3);
  }

  /** Builds a {@link DataTableRowsExport}. */
  public static final class Builder extends JsonModel.Builder<DataTableRowsExport, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataTableRowsExport from) {
      super(from);
    }

    /** Sets {@link DataTableRowsExport#email()}. */
    public Builder email(String email) {
      return set(0, email);
    }

    /** Sets {@link DataTableRowsExport#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(1, callbackUrl);
    }

    /** Sets {@link DataTableRowsExport#query()}. */
    public Builder query(AdvancedDataTableRowQuery query) {
      return set(2, query);
    }

    /** Sets {@link DataTableRowsExport#queryOptions()}. */
    public Builder queryOptions(DataTableRowsExportOptions queryOptions) {
      return set(3, queryOptions);
    }

    @Override
    protected DataTableRowsExport create() {
      return new DataTableRowsExport(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTableRowsExport ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableRowsExport; take the JSON as a text, and use"
            + " DataTableRowsExport.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataTableRowsExport> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTableRowsExport", List.of("email", "callbackUrl", "query", "queryOptions"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, AdvancedDataTableRowQuery.CODEC, out);
      write(values, 3, DataTableRowsExportOptions.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> AdvancedDataTableRowQuery.CODEC;
        case 3 -> DataTableRowsExportOptions.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
