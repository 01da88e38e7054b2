// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a role for a single application or dashboard allows, to change it, to read it, or nothing.
 */
@JsonDeserialize(using = ResourceRole.Codec.class)
public final class ResourceRole extends OpenEnum {
  /** {@code "collaborate"}. */
  public static final ResourceRole COLLABORATE = new ResourceRole("collaborate", Known.COLLABORATE);

  /** {@code "view"}. */
  public static final ResourceRole VIEW = new ResourceRole("view", Known.VIEW);

  /** {@code "none"}. */
  public static final ResourceRole NONE = new ResourceRole("none", Known.NONE);

  /** Reads and writes this class. */
  public static final JsonCodec<ResourceRole> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "collaborate"}. */
    COLLABORATE,
    /** {@code "view"}. */
    VIEW,
    /** {@code "none"}. */
    NONE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ResourceRole(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ResourceRole of(String value) {
    return switch (value) {
      case "collaborate" -> COLLABORATE;
      case "view" -> VIEW;
      case "none" -> NONE;
      default -> new ResourceRole(value, Known.UNKNOWN);
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
  private static ResourceRole ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ResourceRole; take the JSON as a text, and use"
            + " ResourceRole.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ResourceRole> {
    /** Called by Jackson. */
    public Codec() {
      super("ResourceRole");
    }

    @Override
    protected ResourceRole of(String value) {
      return ResourceRole.of(value);
    }
  }
}
