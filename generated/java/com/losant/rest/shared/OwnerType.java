// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Kind of owner, a user or an organization. */
@JsonDeserialize(using = OwnerType.Codec.class)
public final class OwnerType extends OpenEnum {
  /** {@code "user"}. */
  public static final OwnerType USER = new OwnerType("user", Known.USER);

  /** {@code "organization"}. */
  public static final OwnerType ORGANIZATION = new OwnerType("organization", Known.ORGANIZATION);

  /** Reads and writes this class. */
  public static final JsonCodec<OwnerType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "user"}. */
    USER,
    /** {@code "organization"}. */
    ORGANIZATION,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private OwnerType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static OwnerType of(String value) {
    return switch (value) {
      case "user" -> USER;
      case "organization" -> ORGANIZATION;
      default -> new OwnerType(value, Known.UNKNOWN);
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
  private static OwnerType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a OwnerType; take the JSON as a text, and use"
            + " OwnerType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<OwnerType> {
    /** Called by Jackson. */
    public Codec() {
      super("OwnerType");
    }

    @Override
    protected OwnerType of(String value) {
      return OwnerType.of(value);
    }
  }
}
