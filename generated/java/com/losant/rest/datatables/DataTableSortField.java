// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field by which a list of tables can be sorted. */
@JsonDeserialize(using = DataTableSortField.Codec.class)
public final class DataTableSortField extends OpenEnum {
  /** {@code "creationDate"}. */
  public static final DataTableSortField CREATION_DATE =
      new DataTableSortField("creationDate", Known.CREATION_DATE);

  /** {@code "id"}. */
  public static final DataTableSortField ID = new DataTableSortField("id", Known.ID);

  /** {@code "lastUpdated"}. */
  public static final DataTableSortField LAST_UPDATED =
      new DataTableSortField("lastUpdated", Known.LAST_UPDATED);

  /** {@code "name"}. */
  public static final DataTableSortField NAME = new DataTableSortField("name", Known.NAME);

  /** Reads and writes this class. */
  public static final JsonCodec<DataTableSortField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "creationDate"}. */
    CREATION_DATE,
    /** {@code "id"}. */
    ID,
    /** {@code "lastUpdated"}. */
    LAST_UPDATED,
    /** {@code "name"}. */
    NAME,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private DataTableSortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static DataTableSortField of(String value) {
    return switch (value) {
      case "creationDate" -> CREATION_DATE;
      case "id" -> ID;
      case "lastUpdated" -> LAST_UPDATED;
      case "name" -> NAME;
      default -> new DataTableSortField(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over; {@link Known#UNKNOWN} if this version of the library does not know
   * it.
   */
  public Known known() {
    return known;
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTableSortField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableSortField; take the JSON as a text, and use"
            + " DataTableSortField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<DataTableSortField> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTableSortField");
    }

    @Override
    protected DataTableSortField of(String value) {
      return DataTableSortField.of(value);
    }
  }
}
