// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** Whether incoming data is cut by length or at a delimiter. */
@JsonDeserialize(using = SerialParseMode.Codec.class)
public final class SerialParseMode extends OpenEnum {
  /** {@code "byteLength"}. */
  public static final SerialParseMode BYTE_LENGTH =
      new SerialParseMode("byteLength", Known.BYTE_LENGTH);

  /** {@code "delimiter"}. */
  public static final SerialParseMode DELIMITER = new SerialParseMode("delimiter", Known.DELIMITER);

  /** How this is read from JSON and written to it. */
  public static final JsonType<SerialParseMode> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "byteLength"}. */
    BYTE_LENGTH,
    /** {@code "delimiter"}. */
    DELIMITER,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private SerialParseMode(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static SerialParseMode of(String value) {
    return switch (value) {
      case "byteLength" -> BYTE_LENGTH;
      case "delimiter" -> DELIMITER;
      default -> new SerialParseMode(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over.
   *
   * @return {@link Known#UNKNOWN} for a value that this version of the library does not know
   */
  public Known known() {
    return known;
  }

  /** For Jackson. */
  public static final class Codec extends OpenEnum.EnumType<SerialParseMode> {
    /** For Jackson. */
    public Codec() {
      super("SerialParseMode");
    }

    @Override
    SerialParseMode of(String value) {
      return SerialParseMode.of(value);
    }
  }
}
