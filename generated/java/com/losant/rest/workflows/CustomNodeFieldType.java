// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The kinds of custom node field. */
@JsonDeserialize(using = CustomNodeFieldType.Codec.class)
public final class CustomNodeFieldType extends OpenEnum {
  /** {@code "checkbox"}. */
  public static final CustomNodeFieldType CHECKBOX =
      new CustomNodeFieldType("checkbox", Known.CHECKBOX);

  /** {@code "select"}. */
  public static final CustomNodeFieldType SELECT = new CustomNodeFieldType("select", Known.SELECT);

  /** {@code "stringTemplate"}. */
  public static final CustomNodeFieldType STRING_TEMPLATE =
      new CustomNodeFieldType("stringTemplate", Known.STRING_TEMPLATE);

  /** {@code "numberTemplate"}. */
  public static final CustomNodeFieldType NUMBER_TEMPLATE =
      new CustomNodeFieldType("numberTemplate", Known.NUMBER_TEMPLATE);

  /** {@code "jsonTemplate"}. */
  public static final CustomNodeFieldType JSON_TEMPLATE =
      new CustomNodeFieldType("jsonTemplate", Known.JSON_TEMPLATE);

  /** {@code "payloadPath"}. */
  public static final CustomNodeFieldType PAYLOAD_PATH =
      new CustomNodeFieldType("payloadPath", Known.PAYLOAD_PATH);

  /** {@code "section"}. */
  public static final CustomNodeFieldType SECTION =
      new CustomNodeFieldType("section", Known.SECTION);

  /** Reads and writes this class. */
  public static final JsonCodec<CustomNodeFieldType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "checkbox"}. */
    CHECKBOX,
    /** {@code "select"}. */
    SELECT,
    /** {@code "stringTemplate"}. */
    STRING_TEMPLATE,
    /** {@code "numberTemplate"}. */
    NUMBER_TEMPLATE,
    /** {@code "jsonTemplate"}. */
    JSON_TEMPLATE,
    /** {@code "payloadPath"}. */
    PAYLOAD_PATH,
    /** {@code "section"}. */
    SECTION,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private CustomNodeFieldType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static CustomNodeFieldType of(String value) {
    return switch (value) {
      case "checkbox" -> CHECKBOX;
      case "select" -> SELECT;
      case "stringTemplate" -> STRING_TEMPLATE;
      case "numberTemplate" -> NUMBER_TEMPLATE;
      case "jsonTemplate" -> JSON_TEMPLATE;
      case "payloadPath" -> PAYLOAD_PATH;
      case "section" -> SECTION;
      default -> new CustomNodeFieldType(value, Known.UNKNOWN);
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
  private static CustomNodeFieldType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a CustomNodeFieldType; take the JSON as a text, and use"
            + " CustomNodeFieldType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<CustomNodeFieldType> {
    /** Called by Jackson. */
    public Codec() {
      super("CustomNodeFieldType");
    }

    @Override
    protected CustomNodeFieldType of(String value) {
      return CustomNodeFieldType.of(value);
    }
  }
}
