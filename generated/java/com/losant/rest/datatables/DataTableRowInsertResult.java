// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.ChoiceCodec;
import com.losant.rest.json.JsonChoice;
import com.losant.rest.json.JsonCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The row that was inserted, or the identifiers of those that were, if there were several. */
@JsonDeserialize(using = DataTableRowInsertResult.Codec.class)
public final class DataTableRowInsertResult extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTableRowInsertResult> CODEC = new Codec();

  private DataTableRowInsertResult(JsonNode json) {
    super(json);
  }

  /** Takes this alternative. */
  public static DataTableRowInsertResult of(DataTableRow value) {
    return new DataTableRowInsertResult(
        DataTableRow.CODEC.toTree(
            Objects.requireNonNull(value, "DataTableRowInsertResult.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable DataTableRow asDataTableRow() {
    return as(DataTableRow.CODEC, "id");
  }

  /** Takes this alternative. */
  public static DataTableRowInsertResult of(DataTableRowsInserted value) {
    return new DataTableRowInsertResult(
        DataTableRowsInserted.CODEC.toTree(
            Objects.requireNonNull(value, "DataTableRowInsertResult.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable DataTableRowsInserted asDataTableRowsInserted() {
    return as(DataTableRowsInserted.CODEC, "count", "rowIds");
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTableRowInsertResult ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableRowInsertResult; take the JSON as a text, and use"
            + " DataTableRowInsertResult.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<DataTableRowInsertResult> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTableRowInsertResult");
    }

    @Override
    protected DataTableRowInsertResult of(JsonNode json) {
      return new DataTableRowInsertResult(json);
    }
  }
}
