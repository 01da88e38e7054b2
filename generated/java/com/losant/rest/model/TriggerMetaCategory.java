// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Section of the editor's palette that the trigger belongs to. The only value is {@code trigger}.
 */
@JsonDeserialize(using = TriggerMetaCategory.Codec.class)
public final class TriggerMetaCategory extends OpenEnum {
  /** {@code "trigger"}. */
  public static final TriggerMetaCategory TRIGGER =
      new TriggerMetaCategory("trigger", Known.TRIGGER);

  /** How this is read from JSON and written to it. */
  public static final JsonType<TriggerMetaCategory> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "trigger"}. */
    TRIGGER,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private TriggerMetaCategory(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static TriggerMetaCategory of(String value) {
    return switch (value) {
      case "trigger" -> TRIGGER;
      default -> new TriggerMetaCategory(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<TriggerMetaCategory> {
    /** For Jackson. */
    public Codec() {
      super("TriggerMetaCategory");
    }

    @Override
    TriggerMetaCategory of(String value) {
      return TriggerMetaCategory.of(value);
    }
  }
}
