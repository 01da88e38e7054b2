// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** Attribute filter chosen in the editor, where {@code any} stands for none. */
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

  /** How this is read from JSON and written to it. */
  public static final JsonType<AllowedAttributeType> TYPE = new Codec();

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

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static AllowedAttributeType of(String value) {
    return switch (value) {
      case "attributeWhitelist" -> ATTRIBUTE_WHITELIST;
      case "any" -> ANY;
      case "attributeBlacklist" -> ATTRIBUTE_BLACKLIST;
      default -> new AllowedAttributeType(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<AllowedAttributeType> {
    /** For Jackson. */
    public Codec() {
      super("AllowedAttributeType");
    }

    @Override
    AllowedAttributeType of(String value) {
      return AllowedAttributeType.of(value);
    }
  }
}
