// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Order of a sorted list, {@code asc} from the lowest value up and {@code desc} from the highest
 * value down.
 */
@JsonDeserialize(using = SortDirection.Codec.class)
public final class SortDirection extends OpenEnum {
  /** {@code "asc"}. */
  public static final SortDirection ASC = new SortDirection("asc", Known.ASC);

  /** {@code "desc"}. */
  public static final SortDirection DESC = new SortDirection("desc", Known.DESC);

  /** How this is read from JSON and written to it. */
  public static final JsonType<SortDirection> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "asc"}. */
    ASC,
    /** {@code "desc"}. */
    DESC,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private SortDirection(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static SortDirection of(String value) {
    return switch (value) {
      case "asc" -> ASC;
      case "desc" -> DESC;
      default -> new SortDirection(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<SortDirection> {
    /** For Jackson. */
    public Codec() {
      super("SortDirection");
    }

    @Override
    SortDirection of(String value) {
      return SortDirection.of(value);
    }
  }
}
