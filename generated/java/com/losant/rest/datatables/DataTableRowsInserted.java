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

/** What became of several rows that were inserted at once. */
@JsonDeserialize(using = DataTableRowsInserted.Codec.class)
public final class DataTableRowsInserted extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTableRowsInserted> CODEC = new Codec();

  private static final JsonCodec<List<String>> ROW_IDS = JsonCodec.listOf(JsonCodec.STRING);

  private DataTableRowsInserted(Builder builder) {
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

  /** When the rows were inserted. */
  public Instant createdAt() {
    return required(0);
  }

  /** Number of rows that were inserted. */
  public Long count() {
    return required(1);
  }

  /** Identifiers of the rows, at most 1000. */
  public List<String> rowIds() {
    return required(2);
  }

  /** Builds a {@link DataTableRowsInserted}. */
  public static final class Builder extends JsonModel.Builder<DataTableRowsInserted, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataTableRowsInserted from) {
      super(from);
    }

    /** Sets {@link DataTableRowsInserted#createdAt()}. */
    public Builder createdAt(Instant createdAt) {
      return set(0, createdAt);
    }

    /** Sets {@link DataTableRowsInserted#count()}. */
    public Builder count(long count) {
      return set(1, count);
    }

    /** Sets {@link DataTableRowsInserted#rowIds()}. */
    public Builder rowIds(List<String> rowIds) {
      return setList(2, rowIds);
    }

    @Override
    protected DataTableRowsInserted create() {
      return new DataTableRowsInserted(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTableRowsInserted ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableRowsInserted; take the JSON as a text, and use"
            + " DataTableRowsInserted.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataTableRowsInserted> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTableRowsInserted", List.of("createdAt", "count", "rowIds"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INSTANT, out);
      write(values, 1, JsonCodec.LONG, out);
      write(values, 2, ROW_IDS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.INSTANT;
        case 1 -> JsonCodec.LONG;
        case 2 -> ROW_IDS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
