// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Whether a key or token is accepted. {@code inactive} turns it off for a time, without deleting
 * it.
 */
@JsonDeserialize(using = AccessStatus.Codec.class)
public final class AccessStatus extends OpenEnum {
  /** {@code "active"}. */
  public static final AccessStatus ACTIVE = new AccessStatus("active", Known.ACTIVE);

  /** {@code "inactive"}. */
  public static final AccessStatus INACTIVE = new AccessStatus("inactive", Known.INACTIVE);

  /** Reads and writes this class. */
  public static final JsonCodec<AccessStatus> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "active"}. */
    ACTIVE,
    /** {@code "inactive"}. */
    INACTIVE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private AccessStatus(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static AccessStatus of(String value) {
    return switch (value) {
      case "active" -> ACTIVE;
      case "inactive" -> INACTIVE;
      default -> new AccessStatus(value, Known.UNKNOWN);
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
  private static AccessStatus ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AccessStatus; take the JSON as a text, and use"
            + " AccessStatus.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<AccessStatus> {
    /** Called by Jackson. */
    public Codec() {
      super("AccessStatus");
    }

    @Override
    protected AccessStatus of(String value) {
      return AccessStatus.of(value);
    }
  }
}
