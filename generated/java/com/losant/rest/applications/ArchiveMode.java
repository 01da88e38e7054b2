// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a selection means: {@code whitelist} takes what is selected, {@code blacklist} what is not,
 * and {@code all} everything.
 */
@JsonDeserialize(using = ArchiveMode.Codec.class)
public final class ArchiveMode extends OpenEnum {
  /** {@code "all"}. */
  public static final ArchiveMode ALL = new ArchiveMode("all", Known.ALL);

  /** {@code "whitelist"}. */
  public static final ArchiveMode WHITELIST = new ArchiveMode("whitelist", Known.WHITELIST);

  /** {@code "blacklist"}. */
  public static final ArchiveMode BLACKLIST = new ArchiveMode("blacklist", Known.BLACKLIST);

  /** Reads and writes this class. */
  public static final JsonCodec<ArchiveMode> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "all"}. */
    ALL,
    /** {@code "whitelist"}. */
    WHITELIST,
    /** {@code "blacklist"}. */
    BLACKLIST,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ArchiveMode(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ArchiveMode of(String value) {
    return switch (value) {
      case "all" -> ALL;
      case "whitelist" -> WHITELIST;
      case "blacklist" -> BLACKLIST;
      default -> new ArchiveMode(value, Known.UNKNOWN);
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
  private static ArchiveMode ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ArchiveMode; take the JSON as a text, and use"
            + " ArchiveMode.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ArchiveMode> {
    /** Called by Jackson. */
    public Codec() {
      super("ArchiveMode");
    }

    @Override
    protected ArchiveMode of(String value) {
      return ArchiveMode.of(value);
    }
  }
}
