// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Hash function that authenticates messages. */
@JsonDeserialize(using = SnmpAuthMethod.Codec.class)
public final class SnmpAuthMethod extends OpenEnum {
  /** {@code "sha"}. */
  public static final SnmpAuthMethod SHA = new SnmpAuthMethod("sha", Known.SHA);

  /** {@code "md5"}. */
  public static final SnmpAuthMethod MD5 = new SnmpAuthMethod("md5", Known.MD5);

  /** Reads and writes this class. */
  public static final JsonCodec<SnmpAuthMethod> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static SnmpAuthMethod of(String value) {
    return switch (value) {
      case "sha" -> SHA;
      case "md5" -> MD5;
      default -> new SnmpAuthMethod(value, Known.UNKNOWN);
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
  private static SnmpAuthMethod ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SnmpAuthMethod; take the JSON as a text, and use"
            + " SnmpAuthMethod.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<SnmpAuthMethod> {
    /** Called by Jackson. */
    public Codec() {
      super("SnmpAuthMethod");
    }

    @Override
    protected SnmpAuthMethod of(String value) {
      return SnmpAuthMethod.of(value);
    }
  }
}
