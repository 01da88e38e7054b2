// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a column holds. */
@JsonDeserialize(using = DataTableColumnType.Codec.class)
public final class DataTableColumnType extends OpenEnum {
  /** {@code "boolean"}. */
  public static final DataTableColumnType BOOLEAN =
      new DataTableColumnType("boolean", Known.BOOLEAN);

  /** {@code "number"}. */
  public static final DataTableColumnType NUMBER = new DataTableColumnType("number", Known.NUMBER);

  /** {@code "string"}. */
  public static final DataTableColumnType STRING = new DataTableColumnType("string", Known.STRING);

  /** Reads and writes this class. */
  public static final JsonCodec<DataTableColumnType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "boolean"}. */
    BOOLEAN,
    /** {@code "number"}. */
    NUMBER,
    /** {@code "string"}. */
    STRING,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private DataTableColumnType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static DataTableColumnType of(String value) {
    return switch (value) {
      case "boolean" -> BOOLEAN;
      case "number" -> NUMBER;
      case "string" -> STRING;
      default -> new DataTableColumnType(value, Known.UNKNOWN);
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
  private static DataTableColumnType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableColumnType; take the JSON as a text, and use"
            + " DataTableColumnType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<DataTableColumnType> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTableColumnType");
    }

    @Override
    protected DataTableColumnType of(String value) {
      return DataTableColumnType.of(value);
    }
  }
}
