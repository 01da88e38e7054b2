// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Sort order that the server applied. Upper and lower case mean the same; the empty string means
 * that no order was given.
 */
@JsonDeserialize(using = AppliedSortDirection.Codec.class)
public final class AppliedSortDirection extends OpenEnum {
  /** {@code "asc"}. */
  public static final AppliedSortDirection ASC = new AppliedSortDirection("asc", Known.ASC);

  /** {@code "desc"}. */
  public static final AppliedSortDirection DESC = new AppliedSortDirection("desc", Known.DESC);

  /** {@code "ASC"}. */
  public static final AppliedSortDirection ASC_UPPERCASE =
      new AppliedSortDirection("ASC", Known.ASC_UPPERCASE);

  /** {@code "DESC"}. */
  public static final AppliedSortDirection DESC_UPPERCASE =
      new AppliedSortDirection("DESC", Known.DESC_UPPERCASE);

  /** {@code ""}. */
  public static final AppliedSortDirection NONE = new AppliedSortDirection("", Known.NONE);

  /** Reads and writes this class. */
  public static final JsonCodec<AppliedSortDirection> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "asc"}. */
    ASC,
    /** {@code "desc"}. */
    DESC,
    /** {@code "ASC"}. */
    ASC_UPPERCASE,
    /** {@code "DESC"}. */
    DESC_UPPERCASE,
    /** {@code ""}. */
    NONE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private AppliedSortDirection(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static AppliedSortDirection of(String value) {
    return switch (value) {
      case "asc" -> ASC;
      case "desc" -> DESC;
      case "ASC" -> ASC_UPPERCASE;
      case "DESC" -> DESC_UPPERCASE;
      case "" -> NONE;
      default -> new AppliedSortDirection(value, Known.UNKNOWN);
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
  private static AppliedSortDirection ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AppliedSortDirection; take the JSON as a text, and use"
            + " AppliedSortDirection.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<AppliedSortDirection> {
    /** Called by Jackson. */
    public Codec() {
      super("AppliedSortDirection");
    }

    @Override
    protected AppliedSortDirection of(String value) {
      return AppliedSortDirection.of(value);
    }
  }
}
