// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** Hash function that authenticates messages. */
@JsonDeserialize(using = SnmpAuthMethod.Codec.class)
public final class SnmpAuthMethod extends OpenEnum {
  /** {@code "sha"}. */
  public static final SnmpAuthMethod SHA = new SnmpAuthMethod("sha", Known.SHA);

  /** {@code "md5"}. */
  public static final SnmpAuthMethod MD5 = new SnmpAuthMethod("md5", Known.MD5);

  /** How this is read from JSON and written to it. */
  public static final JsonType<SnmpAuthMethod> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "sha"}. */
    SHA,
    /** {@code "md5"}. */
    MD5,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private SnmpAuthMethod(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static SnmpAuthMethod of(String value) {
    return switch (value) {
      case "sha" -> SHA;
      case "md5" -> MD5;
      default -> new SnmpAuthMethod(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<SnmpAuthMethod> {
    /** For Jackson. */
    public Codec() {
      super("SnmpAuthMethod");
    }

    @Override
    SnmpAuthMethod of(String value) {
      return SnmpAuthMethod.of(value);
    }
  }
}
