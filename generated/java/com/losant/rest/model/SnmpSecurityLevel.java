// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** Protection of the messages, either none, authenticated, or authenticated and encrypted. */
@JsonDeserialize(using = SnmpSecurityLevel.Codec.class)
public final class SnmpSecurityLevel extends OpenEnum {
  /** {@code "none"}. */
  public static final SnmpSecurityLevel NONE = new SnmpSecurityLevel("none", Known.NONE);

  /** {@code "auth"}. */
  public static final SnmpSecurityLevel AUTH = new SnmpSecurityLevel("auth", Known.AUTH);

  /** {@code "authAndEncrypt"}. */
  public static final SnmpSecurityLevel AUTH_AND_ENCRYPT =
      new SnmpSecurityLevel("authAndEncrypt", Known.AUTH_AND_ENCRYPT);

  /** How this is read from JSON and written to it. */
  public static final JsonType<SnmpSecurityLevel> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "none"}. */
    NONE,
    /** {@code "auth"}. */
    AUTH,
    /** {@code "authAndEncrypt"}. */
    AUTH_AND_ENCRYPT,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private SnmpSecurityLevel(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static SnmpSecurityLevel of(String value) {
    return switch (value) {
      case "none" -> NONE;
      case "auth" -> AUTH;
      case "authAndEncrypt" -> AUTH_AND_ENCRYPT;
      default -> new SnmpSecurityLevel(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<SnmpSecurityLevel> {
    /** For Jackson. */
    public Codec() {
      super("SnmpSecurityLevel");
    }

    @Override
    SnmpSecurityLevel of(String value) {
      return SnmpSecurityLevel.of(value);
    }
  }
}
