// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Data of the workflow editor about a device state trigger and its filters. */
@JsonDeserialize(using = DeviceStateTriggerMeta.Codec.class)
public final class DeviceStateTriggerMeta extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceStateTriggerMeta> CODEC = new Codec();

  private DeviceStateTriggerMeta(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Section of the editor's palette that contains the trigger. The only value is {@code trigger}.
   */
  public @Nullable TriggerMetaCategory category() {
    return optional(0);
  }

  /** Name of the trigger in the workflow editor. {@code deviceIdsTags} stands for both types. */
  public @Nullable DeviceStateTriggerName name() {
    return optional(1);
  }

  /** Text shown on the trigger in the editor. 1 to 255 characters. */
  public @Nullable String label() {
    return optional(2);
  }

  /**
   * Notes for people who read the workflow. They have no effect on how it runs. At most 32767
   * characters.
   */
  public @Nullable String description() {
    return optional(3);
  }

  /** Attribute filter selected in the editor. {@code any} means no filter. */
  public @Nullable AllowedAttributeType allowedAttributeType() {
    return optional(4);
  }

  /** Whether the filter by age is enabled in the editor. */
  public @Nullable Boolean maxAgeToggle() {
    return optional(5);
  }

  /**
   * Unit in which the editor shows the maximum age. The age itself is stored in seconds. At most 48
   * characters.
   */
  public @Nullable String timeUnit() {
    return optional(6);
  }

  /** Horizontal position on the canvas of the editor. Larger values are further to the right. */
  public @Nullable BigDecimal x() {
    return optional(7);
  }

  /** Vertical position on the canvas of the editor. Larger values are further down. */
  public @Nullable BigDecimal y() {
    return optional(8);
  }

  /**
   * Icon of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   */
  public @Nullable String icon() {
    return optional(9);
  }

  /**
   * Color of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   */
  public @Nullable String color() {
    return optional(10);
  }

  /** Number of input ports in the editor. */
  public @Nullable Long inputCount() {
    return optional(11);
  }

  /** Number of output ports in the editor. */
  public @Nullable Long outputCount() {
    return optional(12);
  }

  /**
   * Id of the trigger in the data of the editor. Its meaning is not documented. At most 48
   * characters.
   */
  public @Nullable String id() {
    return optional(13);
  }

  /** Id that the workflow editor uses for the trigger. At most 48 characters. */
  public @Nullable String uiId() {
    return optional(14);
  }

  /** Builds a {@link DeviceStateTriggerMeta}. */
  public static final class Builder extends JsonModel.Builder<DeviceStateTriggerMeta, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceStateTriggerMeta from) {
      super(from);
    }

    /** Sets {@link DeviceStateTriggerMeta#category()}. */
    public Builder category(TriggerMetaCategory category) {
      return set(0, category);
    }

    /** Sets {@link DeviceStateTriggerMeta#name()}. */
    public Builder name(DeviceStateTriggerName name) {
      return set(1, name);
    }

    /** Sets {@link DeviceStateTriggerMeta#label()}. */
    public Builder label(String label) {
      return set(2, label);
    }

    /** Sets {@link DeviceStateTriggerMeta#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link DeviceStateTriggerMeta#allowedAttributeType()}. */
    public Builder allowedAttributeType(AllowedAttributeType allowedAttributeType) {
      return set(4, allowedAttributeType);
    }

    /** Sets {@link DeviceStateTriggerMeta#maxAgeToggle()}. */
    public Builder maxAgeToggle(boolean maxAgeToggle) {
      return set(5, maxAgeToggle);
    }

    /** Sets {@link DeviceStateTriggerMeta#timeUnit()}. */
    public Builder timeUnit(String timeUnit) {
      return set(6, timeUnit);
    }

    /** Sets {@link DeviceStateTriggerMeta#x()}. */
    public Builder x(BigDecimal x) {
      return set(7, x);
    }

    /** Sets {@link DeviceStateTriggerMeta#x()}. */
    public Builder x(long x) {
      return set(7, BigDecimal.valueOf(x));
    }

    /** Sets {@link DeviceStateTriggerMeta#x()}. */
    public Builder x(double x) {
      return setDecimal(7, x);
    }

    /** Sets {@link DeviceStateTriggerMeta#y()}. */
    public Builder y(BigDecimal y) {
      return set(8, y);
    }

    /** Sets {@link DeviceStateTriggerMeta#y()}. */
    public Builder y(long y) {
      return set(8, BigDecimal.valueOf(y));
    }

    /** Sets {@link DeviceStateTriggerMeta#y()}. */
    public Builder y(double y) {
      return setDecimal(8, y);
    }

    /** Sets {@link DeviceStateTriggerMeta#icon()}. */
    public Builder icon(String icon) {
      return set(9, icon);
    }

    /** Sets {@link DeviceStateTriggerMeta#color()}. */
    public Builder color(String color) {
      return set(10, color);
    }

    /** Sets {@link DeviceStateTriggerMeta#inputCount()}. */
    public Builder inputCount(long inputCount) {
      return set(11, inputCount);
    }

    /** Sets {@link DeviceStateTriggerMeta#outputCount()}. */
    public Builder outputCount(long outputCount) {
      return set(12, outputCount);
    }

    /** Sets {@link DeviceStateTriggerMeta#id()}. */
    public Builder id(String id) {
      return set(13, id);
    }

    /** Sets {@link DeviceStateTriggerMeta#uiId()}. */
    public Builder uiId(String uiId) {
      return set(14, uiId);
    }

    @Override
    protected DeviceStateTriggerMeta create() {
      return new DeviceStateTriggerMeta(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceStateTriggerMeta ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceStateTriggerMeta; take the JSON as a text, and use"
            + " DeviceStateTriggerMeta.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceStateTriggerMeta> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DeviceStateTriggerMeta",
          List.of(
              "category",
              "name",
              "label",
              "description",
              "allowedAttributeType",
              "maxAgeToggle",
              "timeUnit",
              "x",
              "y",
              "icon",
              "color",
              "inputCount",
              "outputCount",
              "id",
              "uiId"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, TriggerMetaCategory.CODEC, out);
      write(values, 1, DeviceStateTriggerName.CODEC, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, AllowedAttributeType.CODEC, out);
      write(values, 5, JsonCodec.BOOLEAN, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.DECIMAL, out);
      write(values, 8, JsonCodec.DECIMAL, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, JsonCodec.STRING, out);
      write(values, 11, JsonCodec.LONG, out);
      write(values, 12, JsonCodec.LONG, out);
      write(values, 13, JsonCodec.STRING, out);
      write(values, 14, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> TriggerMetaCategory.CODEC;
        case 1 -> DeviceStateTriggerName.CODEC;
        case 2, 3, 6, 9, 10, 13, 14 -> JsonCodec.STRING;
        case 4 -> AllowedAttributeType.CODEC;
        case 5 -> JsonCodec.BOOLEAN;
        case 7, 8 -> JsonCodec.DECIMAL;
        case 11, 12 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
