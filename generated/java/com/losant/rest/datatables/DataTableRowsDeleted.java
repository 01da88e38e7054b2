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

/** How many rows of a table were deleted. */
@JsonDeserialize(using = DataTableRowsDeleted.Codec.class)
public final class DataTableRowsDeleted extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTableRowsDeleted> CODEC = new Codec();

  private DataTableRowsDeleted(Builder builder) {
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

  /** Number of rows that were deleted. */
  public Long removed() {
    return required(0);
  }

  /** Builds a {@link DataTableRowsDeleted}. */
  public static final class Builder extends JsonModel.Builder<DataTableRowsDeleted, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataTableRowsDeleted from) {
      super(from);
    }

    /** Sets {@link DataTableRowsDeleted#removed()}. */
    public Builder removed(long removed) {
      return set(0, removed);
    }

    @Override
    protected DataTableRowsDeleted create() {
      return new DataTableRowsDeleted(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTableRowsDeleted ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableRowsDeleted; take the JSON as a text, and use"
            + " DataTableRowsDeleted.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataTableRowsDeleted> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTableRowsDeleted", List.of("removed"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.LONG, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
