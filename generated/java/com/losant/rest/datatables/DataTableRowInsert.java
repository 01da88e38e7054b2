// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.ChoiceCodec;
import com.losant.rest.json.JsonChoice;
import com.losant.rest.json.JsonCodec;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One row to insert, or several. */
@JsonDeserialize(using = DataTableRowInsert.Codec.class)
public final class DataTableRowInsert extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTableRowInsert> CODEC = new Codec();

  private DataTableRowInsert(JsonNode json) {
    super(json);
  }

  /** Takes this alternative. */
  public static DataTableRowInsert of(DataTableRowValues value) {
    return new DataTableRowInsert(
        DataTableRowValues.CODEC.toTree(
            Objects.requireNonNull(value, "DataTableRowInsert.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable DataTableRowValues asDataTableRowValues() {
    return as(DataTableRowValues.CODEC);
  }

  /** Takes this alternative. */
  public static DataTableRowInsert of(List<DataTableRowValues> value) {
    return new DataTableRowInsert(
        JsonCodec.listOf(DataTableRowValues.CODEC)
            .toTree(Objects.requireNonNull(value, "DataTableRowInsert.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable List<DataTableRowValues> asList() {
    return as(JsonCodec.listOf(DataTableRowValues.CODEC));
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTableRowInsert ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableRowInsert; take the JSON as a text, and use"
            + " DataTableRowInsert.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<DataTableRowInsert> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTableRowInsert");
    }

    @Override
    protected DataTableRowInsert of(JsonNode json) {
      return new DataTableRowInsert(json);
    }
  }
}
