// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Whether the application belongs to a user, in whose sandbox it is, or to an organization. */
@JsonDeserialize(using = ApplicationOwnerType.Codec.class)
public final class ApplicationOwnerType extends OpenEnum {
  /** {@code "user"}. */
  public static final ApplicationOwnerType USER = new ApplicationOwnerType("user", Known.USER);

  /** {@code "organization"}. */
  public static final ApplicationOwnerType ORGANIZATION =
      new ApplicationOwnerType("organization", Known.ORGANIZATION);

  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationOwnerType> CODEC = new Codec();

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

  private ApplicationOwnerType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ApplicationOwnerType of(String value) {
    return switch (value) {
      case "user" -> USER;
      case "organization" -> ORGANIZATION;
      default -> new ApplicationOwnerType(value, Known.UNKNOWN);
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
  private static ApplicationOwnerType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationOwnerType; take the JSON as a text, and use"
            + " ApplicationOwnerType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ApplicationOwnerType> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationOwnerType");
    }

    @Override
    protected ApplicationOwnerType of(String value) {
      return ApplicationOwnerType.of(value);
    }
  }
}
