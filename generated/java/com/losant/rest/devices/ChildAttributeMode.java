// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which devices below a system take part: all of them, only those that are named by id or tag
 * ({@code whitelist}), or all but those ({@code blacklist}).
 */
@JsonDeserialize(using = ChildAttributeMode.Codec.class)
public final class ChildAttributeMode extends OpenEnum {
  /** {@code "all"}. */
  public static final ChildAttributeMode ALL = new ChildAttributeMode("all", Known.ALL);

  /** {@code "blacklist"}. */
  public static final ChildAttributeMode BLACKLIST =
      new ChildAttributeMode("blacklist", Known.BLACKLIST);

  /** {@code "whitelist"}. */
  public static final ChildAttributeMode WHITELIST =
      new ChildAttributeMode("whitelist", Known.WHITELIST);

  /** Reads and writes this class. */
  public static final JsonCodec<ChildAttributeMode> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "all"}. */
    ALL,
    /** {@code "blacklist"}. */
    BLACKLIST,
    /** {@code "whitelist"}. */
    WHITELIST,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ChildAttributeMode(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ChildAttributeMode of(String value) {
    return switch (value) {
      case "all" -> ALL;
      case "blacklist" -> BLACKLIST;
      case "whitelist" -> WHITELIST;
      default -> new ChildAttributeMode(value, Known.UNKNOWN);
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
  private static ChildAttributeMode ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ChildAttributeMode; take the JSON as a text, and use"
            + " ChildAttributeMode.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ChildAttributeMode> {
    /** Called by Jackson. */
    public Codec() {
      super("ChildAttributeMode");
    }

    @Override
    protected ChildAttributeMode of(String value) {
      return ChildAttributeMode.of(value);
    }
  }
}
