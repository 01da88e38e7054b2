// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Order in which an answer was sorted, as the server reports it. Both spellings mean the same, the
 * empty string names no order.
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

  /** How this is read from JSON and written to it. */
  public static final JsonType<AppliedSortDirection> TYPE = new Codec();

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

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
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
   * The value to switch over.
   *
   * @return {@link Known#UNKNOWN} for a value that this version of the library does not know
   */
  public Known known() {
    return known;
  }

  /** For Jackson. */
  public static final class Codec extends OpenEnum.EnumType<AppliedSortDirection> {
    /** For Jackson. */
    public Codec() {
      super("AppliedSortDirection");
    }

    @Override
    AppliedSortDirection of(String value) {
      return AppliedSortDirection.of(value);
    }
  }
}
