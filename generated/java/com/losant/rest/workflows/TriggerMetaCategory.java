// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Section of the editor's palette that contains the trigger. The only value is {@code trigger}. */
@JsonDeserialize(using = TriggerMetaCategory.Codec.class)
public final class TriggerMetaCategory extends OpenEnum {
  /** {@code "trigger"}. */
  public static final TriggerMetaCategory TRIGGER =
      new TriggerMetaCategory("trigger", Known.TRIGGER);

  /** Reads and writes this class. */
  public static final JsonCodec<TriggerMetaCategory> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static TriggerMetaCategory of(String value) {
    return switch (value) {
      case "trigger" -> TRIGGER;
      default -> new TriggerMetaCategory(value, Known.UNKNOWN);
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
  private static TriggerMetaCategory ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TriggerMetaCategory; take the JSON as a text, and use"
            + " TriggerMetaCategory.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<TriggerMetaCategory> {
    /** Called by Jackson. */
    public Codec() {
      super("TriggerMetaCategory");
    }

    @Override
    protected TriggerMetaCategory of(String value) {
      return TriggerMetaCategory.of(value);
    }
  }
}
