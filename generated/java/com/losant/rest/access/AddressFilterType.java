// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * From which addresses a key can be used: from all of them, only from those that are listed ({@code
 * whitelist}), or from all but those that are listed ({@code blacklist}).
 */
@JsonDeserialize(using = AddressFilterType.Codec.class)
public final class AddressFilterType extends OpenEnum {
  /** {@code "all"}. */
  public static final AddressFilterType ALL = new AddressFilterType("all", Known.ALL);

  /** {@code "whitelist"}. */
  public static final AddressFilterType WHITELIST =
      new AddressFilterType("whitelist", Known.WHITELIST);

  /** {@code "blacklist"}. */
  public static final AddressFilterType BLACKLIST =
      new AddressFilterType("blacklist", Known.BLACKLIST);

  /** Reads and writes this class. */
  public static final JsonCodec<AddressFilterType> CODEC = new Codec();

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

  private AddressFilterType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static AddressFilterType of(String value) {
    return switch (value) {
      case "all" -> ALL;
      case "whitelist" -> WHITELIST;
      case "blacklist" -> BLACKLIST;
      default -> new AddressFilterType(value, Known.UNKNOWN);
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
  private static AddressFilterType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AddressFilterType; take the JSON as a text, and use"
            + " AddressFilterType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<AddressFilterType> {
    /** Called by Jackson. */
    public Codec() {
      super("AddressFilterType");
    }

    @Override
    protected AddressFilterType of(String value) {
      return AddressFilterType.of(value);
    }
  }
}
