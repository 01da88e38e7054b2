// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field by which a list of API tokens can be sorted. */
@JsonDeserialize(using = ApiTokenSortField.Codec.class)
public final class ApiTokenSortField extends OpenEnum {
  /** {@code "creationDate"}. */
  public static final ApiTokenSortField CREATION_DATE =
      new ApiTokenSortField("creationDate", Known.CREATION_DATE);

  /** {@code "expirationDate"}. */
  public static final ApiTokenSortField EXPIRATION_DATE =
      new ApiTokenSortField("expirationDate", Known.EXPIRATION_DATE);

  /** {@code "id"}. */
  public static final ApiTokenSortField ID = new ApiTokenSortField("id", Known.ID);

  /** {@code "lastUpdated"}. */
  public static final ApiTokenSortField LAST_UPDATED =
      new ApiTokenSortField("lastUpdated", Known.LAST_UPDATED);

  /** {@code "name"}. */
  public static final ApiTokenSortField NAME = new ApiTokenSortField("name", Known.NAME);

  /** {@code "status"}. */
  public static final ApiTokenSortField STATUS = new ApiTokenSortField("status", Known.STATUS);

  /** Reads and writes this class. */
  public static final JsonCodec<ApiTokenSortField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "creationDate"}. */
    CREATION_DATE,
    /** {@code "expirationDate"}. */
    EXPIRATION_DATE,
    /** {@code "id"}. */
    ID,
    /** {@code "lastUpdated"}. */
    LAST_UPDATED,
    /** {@code "name"}. */
    NAME,
    /** {@code "status"}. */
    STATUS,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ApiTokenSortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ApiTokenSortField of(String value) {
    return switch (value) {
      case "creationDate" -> CREATION_DATE;
      case "expirationDate" -> EXPIRATION_DATE;
      case "id" -> ID;
      case "lastUpdated" -> LAST_UPDATED;
      case "name" -> NAME;
      case "status" -> STATUS;
      default -> new ApiTokenSortField(value, Known.UNKNOWN);
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
  private static ApiTokenSortField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApiTokenSortField; take the JSON as a text, and use"
            + " ApiTokenSortField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ApiTokenSortField> {
    /** Called by Jackson. */
    public Codec() {
      super("ApiTokenSortField");
    }

    @Override
    protected ApiTokenSortField of(String value) {
      return ApiTokenSortField.of(value);
    }
  }
}
