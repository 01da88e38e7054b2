// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** Cipher that encrypts messages. */
@JsonDeserialize(using = SnmpEncryptionMethod.Codec.class)
public final class SnmpEncryptionMethod extends OpenEnum {
  /** {@code "aes"}. */
  public static final SnmpEncryptionMethod AES = new SnmpEncryptionMethod("aes", Known.AES);

  /** {@code "des"}. */
  public static final SnmpEncryptionMethod DES = new SnmpEncryptionMethod("des", Known.DES);

  /** How this is read from JSON and written to it. */
  public static final JsonType<SnmpEncryptionMethod> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "aes"}. */
    AES,
    /** {@code "des"}. */
    DES,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private SnmpEncryptionMethod(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static SnmpEncryptionMethod of(String value) {
    return switch (value) {
      case "aes" -> AES;
      case "des" -> DES;
      default -> new SnmpEncryptionMethod(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<SnmpEncryptionMethod> {
    /** For Jackson. */
    public Codec() {
      super("SnmpEncryptionMethod");
    }

    @Override
    SnmpEncryptionMethod of(String value) {
      return SnmpEncryptionMethod.of(value);
    }
  }
}
