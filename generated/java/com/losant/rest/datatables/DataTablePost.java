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

/** A table to create. */
@JsonDeserialize(using = DataTablePost.Codec.class)
public final class DataTablePost extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTablePost> CODEC = new Codec();

  private static final JsonCodec<List<DataTableColumn>> COLUMNS =
      JsonCodec.listOf(DataTableColumn.CODEC);

  private DataTablePost(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code dataTable} has, to be sent. Left out is what has no place here: {@code id}, {@code
   * dataTableId}, {@code applicationId}, {@code creationDate}, {@code lastUpdated}, what is not
   * documented, a null where none is taken, and entries of lists that lack what is required of
   * them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static DataTablePost from(DataTable dataTable) {
    return builder().from(dataTable).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Name of the table, 1 to 255 characters. */
  public String name() {
    return required(0);
  }

  /** What the table is for, up to 32767 characters. */
  public @Nullable String description() {
    return optional(1);
  }

  /** Columns of the table, at most 50. If omitted, it has none until some are added. */
  public List<DataTableColumn> columns() {
    return list(2);
  }

  /** Whether {@link #columns()} is there at all, be it as a JSON null. */
  public boolean hasColumns() {
    return has(2);
  }

  /** Builds a {@link DataTablePost}. */
  public static final class Builder extends JsonModel.Builder<DataTablePost, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataTablePost from) {
      super(from);
    }

    /** Sets what {@code dataTable} has and {@link DataTablePost#from} takes. */
    public Builder from(DataTable dataTable) {
      return take(dataTable);
    }

    /** Sets {@link DataTablePost#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link DataTablePost#description()}. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link DataTablePost#columns()}. */
    public Builder columns(List<DataTableColumn> columns) {
      return setList(2, columns);
    }

    @Override
    protected DataTablePost create() {
      return new DataTablePost(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTablePost ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTablePost; take the JSON as a text, and use"
            + " DataTablePost.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataTablePost> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTablePost", List.of("name", "description", "columns"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, COLUMNS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> COLUMNS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
