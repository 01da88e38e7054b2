// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Sort order: {@code asc} is ascending, {@code desc} is descending. */
@JsonDeserialize(using = SortDirection.Codec.class)
public final class SortDirection extends OpenEnum {
  /** {@code "asc"}. */
  public static final SortDirection ASC = new SortDirection("asc", Known.ASC);

  /** {@code "desc"}. */
  public static final SortDirection DESC = new SortDirection("desc", Known.DESC);

  /** Reads and writes this class. */
  public static final JsonCodec<SortDirection> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static SortDirection of(String value) {
    return switch (value) {
      case "asc" -> ASC;
      case "desc" -> DESC;
      default -> new SortDirection(value, Known.UNKNOWN);
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
  private static SortDirection ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SortDirection; take the JSON as a text, and use"
            + " SortDirection.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<SortDirection> {
    /** Called by Jackson. */
    public Codec() {
      super("SortDirection");
    }

    @Override
    protected SortDirection of(String value) {
      return SortDirection.of(value);
    }
  }
}
