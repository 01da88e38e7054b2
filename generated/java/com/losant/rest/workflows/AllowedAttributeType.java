// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Attribute filter selected in the editor. {@code any} means no filter. */
@JsonDeserialize(using = AllowedAttributeType.Codec.class)
public final class AllowedAttributeType extends OpenEnum {
  /** {@code "attributeWhitelist"}. */
  public static final AllowedAttributeType ATTRIBUTE_WHITELIST =
      new AllowedAttributeType("attributeWhitelist", Known.ATTRIBUTE_WHITELIST);

  /** {@code "any"}. */
  public static final AllowedAttributeType ANY = new AllowedAttributeType("any", Known.ANY);

  /** {@code "attributeBlacklist"}. */
  public static final AllowedAttributeType ATTRIBUTE_BLACKLIST =
      new AllowedAttributeType("attributeBlacklist", Known.ATTRIBUTE_BLACKLIST);

  /** Reads and writes this class. */
  public static final JsonCodec<AllowedAttributeType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "attributeWhitelist"}. */
    ATTRIBUTE_WHITELIST,
    /** {@code "any"}. */
    ANY,
    /** {@code "attributeBlacklist"}. */
    ATTRIBUTE_BLACKLIST,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private AllowedAttributeType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static AllowedAttributeType of(String value) {
    return switch (value) {
      case "attributeWhitelist" -> ATTRIBUTE_WHITELIST;
      case "any" -> ANY;
      case "attributeBlacklist" -> ATTRIBUTE_BLACKLIST;
      default -> new AllowedAttributeType(value, Known.UNKNOWN);
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
  private static AllowedAttributeType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AllowedAttributeType; take the JSON as a text, and use"
            + " AllowedAttributeType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<AllowedAttributeType> {
    /** Called by Jackson. */
    public Codec() {
      super("AllowedAttributeType");
    }

    @Override
    protected AllowedAttributeType of(String value) {
      return AllowedAttributeType.of(value);
    }
  }
}
