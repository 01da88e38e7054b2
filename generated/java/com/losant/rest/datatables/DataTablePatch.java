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

/**
 * Changes to a table. Properties that are omitted stay unchanged. Columns are added and removed one
 * by one.
 */
@JsonDeserialize(using = DataTablePatch.Codec.class)
public final class DataTablePatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTablePatch> CODEC = new Codec();

  private DataTablePatch(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code dataTable} has, to be sent. Left out is what has no place here: {@code id}, {@code
   * dataTableId}, {@code applicationId}, {@code creationDate}, {@code lastUpdated}, {@code
   * columns}, what is not documented, a null where none is taken, and entries of lists that lack
   * what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static DataTablePatch from(DataTable dataTable) {
    return builder().from(dataTable).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** New name of the table, 1 to 255 characters. */
  public @Nullable String name() {
    return optional(0);
  }

  /** New description of the table, up to 32767 characters. */
  public @Nullable String description() {
    return optional(1);
  }

  /** Builds a {@link DataTablePatch}. */
  public static final class Builder extends JsonModel.Builder<DataTablePatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataTablePatch from) {
      super(from);
    }

    /** Sets what {@code dataTable} has and {@link DataTablePatch#from} takes. */
    public Builder from(DataTable dataTable) {
      return take(dataTable);
    }

    /** Sets {@link DataTablePatch#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link DataTablePatch#description()}. */
    public Builder description(String description) {
      return set(1, description);
    }

    @Override
    protected DataTablePatch create() {
      return new DataTablePatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTablePatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTablePatch; take the JSON as a text, and use"
            + " DataTablePatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataTablePatch> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTablePatch", List.of("name", "description"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
