// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What values an attribute has. Losant tries to convert what a device reports to this type: {@code
 * number}, {@code boolean}, {@code string}, {@code gps} for a position such as {@code
 * 37.33,-122.03}, and {@code blob} for binary content, such as an image, in Base64.
 */
@JsonDeserialize(using = AttributeDataType.Codec.class)
public final class AttributeDataType extends OpenEnum {
  /** {@code "blob"}. */
  public static final AttributeDataType BLOB = new AttributeDataType("blob", Known.BLOB);

  /** {@code "boolean"}. */
  public static final AttributeDataType BOOLEAN = new AttributeDataType("boolean", Known.BOOLEAN);

  /** {@code "gps"}. */
  public static final AttributeDataType GPS = new AttributeDataType("gps", Known.GPS);

  /** {@code "number"}. */
  public static final AttributeDataType NUMBER = new AttributeDataType("number", Known.NUMBER);

  /** {@code "string"}. */
  public static final AttributeDataType STRING = new AttributeDataType("string", Known.STRING);

  /** Reads and writes this class. */
  public static final JsonCodec<AttributeDataType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "blob"}. */
    BLOB,
    /** {@code "boolean"}. */
    BOOLEAN,
    /** {@code "gps"}. */
    GPS,
    /** {@code "number"}. */
    NUMBER,
    /** {@code "string"}. */
    STRING,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private AttributeDataType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static AttributeDataType of(String value) {
    return switch (value) {
      case "blob" -> BLOB;
      case "boolean" -> BOOLEAN;
      case "gps" -> GPS;
      case "number" -> NUMBER;
      case "string" -> STRING;
      default -> new AttributeDataType(value, Known.UNKNOWN);
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
  private static AttributeDataType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AttributeDataType; take the JSON as a text, and use"
            + " AttributeDataType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<AttributeDataType> {
    /** Called by Jackson. */
    public Codec() {
      super("AttributeDataType");
    }

    @Override
    protected AttributeDataType of(String value) {
      return AttributeDataType.of(value);
    }
  }
}
