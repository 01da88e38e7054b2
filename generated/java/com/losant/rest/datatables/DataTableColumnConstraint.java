// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the values of a column have to fulfil. {@code optional}: a row may have none. {@code
 * required}: each row has one. {@code unique}: each row has one, and no two rows the same.
 */
@JsonDeserialize(using = DataTableColumnConstraint.Codec.class)
public final class DataTableColumnConstraint extends OpenEnum {
  /** {@code "optional"}. */
  public static final DataTableColumnConstraint OPTIONAL =
      new DataTableColumnConstraint("optional", Known.OPTIONAL);

  /** {@code "required"}. */
  public static final DataTableColumnConstraint REQUIRED =
      new DataTableColumnConstraint("required", Known.REQUIRED);

  /** {@code "unique"}. */
  public static final DataTableColumnConstraint UNIQUE =
      new DataTableColumnConstraint("unique", Known.UNIQUE);

  /** Reads and writes this class. */
  public static final JsonCodec<DataTableColumnConstraint> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "optional"}. */
    OPTIONAL,
    /** {@code "required"}. */
    REQUIRED,
    /** {@code "unique"}. */
    UNIQUE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private DataTableColumnConstraint(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static DataTableColumnConstraint of(String value) {
    return switch (value) {
      case "optional" -> OPTIONAL;
      case "required" -> REQUIRED;
      case "unique" -> UNIQUE;
      default -> new DataTableColumnConstraint(value, Known.UNKNOWN);
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
  private static DataTableColumnConstraint ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableColumnConstraint; take the JSON as a text, and use"
            + " DataTableColumnConstraint.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<DataTableColumnConstraint> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTableColumnConstraint");
    }

    @Override
    protected DataTableColumnConstraint of(String value) {
      return DataTableColumnConstraint.of(value);
    }
  }
}
