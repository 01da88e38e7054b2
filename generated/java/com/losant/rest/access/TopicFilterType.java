// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which topics of the MQTT broker are open besides those of the devices themselves: none of them,
 * all of them, only those that are listed ({@code whitelist}), or all but those that are listed
 * ({@code blacklist}).
 */
@JsonDeserialize(using = TopicFilterType.Codec.class)
public final class TopicFilterType extends OpenEnum {
  /** {@code "none"}. */
  public static final TopicFilterType NONE = new TopicFilterType("none", Known.NONE);

  /** {@code "all"}. */
  public static final TopicFilterType ALL = new TopicFilterType("all", Known.ALL);

  /** {@code "whitelist"}. */
  public static final TopicFilterType WHITELIST = new TopicFilterType("whitelist", Known.WHITELIST);

  /** {@code "blacklist"}. */
  public static final TopicFilterType BLACKLIST = new TopicFilterType("blacklist", Known.BLACKLIST);

  /** Reads and writes this class. */
  public static final JsonCodec<TopicFilterType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "none"}. */
    NONE,
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

  private TopicFilterType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static TopicFilterType of(String value) {
    return switch (value) {
      case "none" -> NONE;
      case "all" -> ALL;
      case "whitelist" -> WHITELIST;
      case "blacklist" -> BLACKLIST;
      default -> new TopicFilterType(value, Known.UNKNOWN);
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
  private static TopicFilterType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TopicFilterType; take the JSON as a text, and use"
            + " TopicFilterType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<TopicFilterType> {
    /** Called by Jackson. */
    public Codec() {
      super("TopicFilterType");
    }

    @Override
    protected TopicFilterType of(String value) {
      return TopicFilterType.of(value);
    }
  }
}
