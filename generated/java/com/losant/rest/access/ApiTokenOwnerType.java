// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Whether a token belongs to an application or to a user. */
@JsonDeserialize(using = ApiTokenOwnerType.Codec.class)
public final class ApiTokenOwnerType extends OpenEnum {
  /** {@code "application"}. */
  public static final ApiTokenOwnerType APPLICATION =
      new ApiTokenOwnerType("application", Known.APPLICATION);

  /** {@code "user"}. */
  public static final ApiTokenOwnerType USER = new ApiTokenOwnerType("user", Known.USER);

  /** Reads and writes this class. */
  public static final JsonCodec<ApiTokenOwnerType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "application"}. */
    APPLICATION,
    /** {@code "user"}. */
    USER,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ApiTokenOwnerType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ApiTokenOwnerType of(String value) {
    return switch (value) {
      case "application" -> APPLICATION;
      case "user" -> USER;
      default -> new ApiTokenOwnerType(value, Known.UNKNOWN);
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
  private static ApiTokenOwnerType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApiTokenOwnerType; take the JSON as a text, and use"
            + " ApiTokenOwnerType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ApiTokenOwnerType> {
    /** Called by Jackson. */
    public Codec() {
      super("ApiTokenOwnerType");
    }

    @Override
    protected ApiTokenOwnerType of(String value) {
      return ApiTokenOwnerType.of(value);
    }
  }
}
