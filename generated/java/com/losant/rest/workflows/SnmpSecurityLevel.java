// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Protection of the messages: none, authenticated, or authenticated and encrypted. */
@JsonDeserialize(using = SnmpSecurityLevel.Codec.class)
public final class SnmpSecurityLevel extends OpenEnum {
  /** {@code "none"}. */
  public static final SnmpSecurityLevel NONE = new SnmpSecurityLevel("none", Known.NONE);

  /** {@code "auth"}. */
  public static final SnmpSecurityLevel AUTH = new SnmpSecurityLevel("auth", Known.AUTH);

  /** {@code "authAndEncrypt"}. */
  public static final SnmpSecurityLevel AUTH_AND_ENCRYPT =
      new SnmpSecurityLevel("authAndEncrypt", Known.AUTH_AND_ENCRYPT);

  /** Reads and writes this class. */
  public static final JsonCodec<SnmpSecurityLevel> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static SnmpSecurityLevel of(String value) {
    return switch (value) {
      case "none" -> NONE;
      case "auth" -> AUTH;
      case "authAndEncrypt" -> AUTH_AND_ENCRYPT;
      default -> new SnmpSecurityLevel(value, Known.UNKNOWN);
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
  private static SnmpSecurityLevel ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SnmpSecurityLevel; take the JSON as a text, and use"
            + " SnmpSecurityLevel.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<SnmpSecurityLevel> {
    /** Called by Jackson. */
    public Codec() {
      super("SnmpSecurityLevel");
    }

    @Override
    protected SnmpSecurityLevel of(String value) {
      return SnmpSecurityLevel.of(value);
    }
  }
}
