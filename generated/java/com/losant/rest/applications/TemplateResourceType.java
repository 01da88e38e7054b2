// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Kind of resource that a template can bring on its own, rather than as a part of a whole
 * application.
 */
@JsonDeserialize(using = TemplateResourceType.Codec.class)
public final class TemplateResourceType extends OpenEnum {
  /** {@code "CustomNode"}. */
  public static final TemplateResourceType CUSTOM_NODE =
      new TemplateResourceType("CustomNode", Known.CUSTOM_NODE);

  /** {@code "DeviceRecipe"}. */
  public static final TemplateResourceType DEVICE_RECIPE =
      new TemplateResourceType("DeviceRecipe", Known.DEVICE_RECIPE);

  /** Reads and writes this class. */
  public static final JsonCodec<TemplateResourceType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "CustomNode"}. */
    CUSTOM_NODE,
    /** {@code "DeviceRecipe"}. */
    DEVICE_RECIPE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private TemplateResourceType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static TemplateResourceType of(String value) {
    return switch (value) {
      case "CustomNode" -> CUSTOM_NODE;
      case "DeviceRecipe" -> DEVICE_RECIPE;
      default -> new TemplateResourceType(value, Known.UNKNOWN);
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
  private static TemplateResourceType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TemplateResourceType; take the JSON as a text, and use"
            + " TemplateResourceType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<TemplateResourceType> {
    /** Called by Jackson. */
    public Codec() {
      super("TemplateResourceType");
    }

    @Override
    protected TemplateResourceType of(String value) {
      return TemplateResourceType.of(value);
    }
  }
}
