// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Cipher that encrypts messages. */
@JsonDeserialize(using = SnmpEncryptionMethod.Codec.class)
public final class SnmpEncryptionMethod extends OpenEnum {
  /** {@code "aes"}. */
  public static final SnmpEncryptionMethod AES = new SnmpEncryptionMethod("aes", Known.AES);

  /** {@code "des"}. */
  public static final SnmpEncryptionMethod DES = new SnmpEncryptionMethod("des", Known.DES);

  /** Reads and writes this class. */
  public static final JsonCodec<SnmpEncryptionMethod> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static SnmpEncryptionMethod of(String value) {
    return switch (value) {
      case "aes" -> AES;
      case "des" -> DES;
      default -> new SnmpEncryptionMethod(value, Known.UNKNOWN);
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
  private static SnmpEncryptionMethod ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SnmpEncryptionMethod; take the JSON as a text, and use"
            + " SnmpEncryptionMethod.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<SnmpEncryptionMethod> {
    /** Called by Jackson. */
    public Codec() {
      super("SnmpEncryptionMethod");
    }

    @Override
    protected SnmpEncryptionMethod of(String value) {
      return SnmpEncryptionMethod.of(value);
    }
  }
}
