// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Whether incoming data is split by length or at a delimiter. */
@JsonDeserialize(using = SerialParseMode.Codec.class)
public final class SerialParseMode extends OpenEnum {
  /** {@code "byteLength"}. */
  public static final SerialParseMode BYTE_LENGTH =
      new SerialParseMode("byteLength", Known.BYTE_LENGTH);

  /** {@code "delimiter"}. */
  public static final SerialParseMode DELIMITER = new SerialParseMode("delimiter", Known.DELIMITER);

  /** Reads and writes this class. */
  public static final JsonCodec<SerialParseMode> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static SerialParseMode of(String value) {
    return switch (value) {
      case "byteLength" -> BYTE_LENGTH;
      case "delimiter" -> DELIMITER;
      default -> new SerialParseMode(value, Known.UNKNOWN);
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
  private static SerialParseMode ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SerialParseMode; take the JSON as a text, and use"
            + " SerialParseMode.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<SerialParseMode> {
    /** Called by Jackson. */
    public Codec() {
      super("SerialParseMode");
    }

    @Override
    protected SerialParseMode of(String value) {
      return SerialParseMode.of(value);
    }
  }
}
