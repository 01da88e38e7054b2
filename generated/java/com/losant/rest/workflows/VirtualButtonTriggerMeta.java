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

/**
 * Data of the workflow editor about a virtual button, including what a press in the editor sends.
 */
@JsonDeserialize(using = VirtualButtonTriggerMeta.Codec.class)
public final class VirtualButtonTriggerMeta extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<VirtualButtonTriggerMeta> CODEC = new Codec();

  private VirtualButtonTriggerMeta(Builder builder) {
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

  /**
   * Name of this kind of trigger in the workflow editor. The only value is {@code virtualButton}.
   */
  public @Nullable String name() {
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

  /**
   * JSON object, as text, that is the data of the run if the button is pressed in the editor. An
   * empty string sends an empty object. At most 262144 characters.
   */
  public @Nullable String payload() {
    return optional(4);
  }

  /**
   * Device selected for the button in the editor. {@code null} and an empty string both mean none.
   * Matches {@code ^([A-Fa-f\d]{24})?$}.
   */
  public @Nullable String deviceId() {
    return optional(5);
  }

  /** Whether {@link #deviceId()} is there at all, be it as a JSON null. */
  public boolean hasDeviceId() {
    return has(5);
  }

  /** Horizontal position on the canvas of the editor. Larger values are further to the right. */
  public @Nullable BigDecimal x() {
    return optional(6);
  }

  /** Vertical position on the canvas of the editor. Larger values are further down. */
  public @Nullable BigDecimal y() {
    return optional(7);
  }

  /**
   * Icon of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   */
  public @Nullable String icon() {
    return optional(8);
  }

  /**
   * Color of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   */
  public @Nullable String color() {
    return optional(9);
  }

  /** Number of input ports in the editor. */
  public @Nullable Long inputCount() {
    return optional(10);
  }

  /** Number of output ports in the editor. */
  public @Nullable Long outputCount() {
    return optional(11);
  }

  /**
   * Id of the trigger in the data of the editor. Its meaning is not documented. At most 48
   * characters.
   */
  public @Nullable String id() {
    return optional(12);
  }

  /** Id that the workflow editor uses for the trigger. At most 48 characters. */
  public @Nullable String uiId() {
    return optional(13);
  }

  /**
   * Id of the group of nodes that contains the trigger, such as the body of a loop. At most 48
   * characters.
   */
  public @Nullable String groupId() {
    return optional(14);
  }

  /** Builds a {@link VirtualButtonTriggerMeta}. */
  public static final class Builder extends JsonModel.Builder<VirtualButtonTriggerMeta, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(VirtualButtonTriggerMeta from) {
      super(from);
    }

    /** Sets {@link VirtualButtonTriggerMeta#category()}. */
    public Builder category(TriggerMetaCategory category) {
      return set(0, category);
    }

    /** Sets {@link VirtualButtonTriggerMeta#name()}. */
    public Builder name(String name) {
      return set(1, name);
    }

    /** Sets {@link VirtualButtonTriggerMeta#label()}. */
    public Builder label(String label) {
      return set(2, label);
    }

    /** Sets {@link VirtualButtonTriggerMeta#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link VirtualButtonTriggerMeta#payload()}. */
    public Builder payload(String payload) {
      return set(4, payload);
    }

    /** Sets {@link VirtualButtonTriggerMeta#deviceId()}; null is sent as a JSON null. */
    public Builder deviceId(@Nullable String deviceId) {
      return setNullable(5, deviceId);
    }

    /** Sets {@link VirtualButtonTriggerMeta#x()}. */
    public Builder x(BigDecimal x) {
      return set(6, x);
    }

    /** Sets {@link VirtualButtonTriggerMeta#x()}. */
    public Builder x(long x) {
      return set(6, BigDecimal.valueOf(x));
    }

    /** Sets {@link VirtualButtonTriggerMeta#x()}. */
    public Builder x(double x) {
      return setDecimal(6, x);
    }

    /** Sets {@link VirtualButtonTriggerMeta#y()}. */
    public Builder y(BigDecimal y) {
      return set(7, y);
    }

    /** Sets {@link VirtualButtonTriggerMeta#y()}. */
    public Builder y(long y) {
      return set(7, BigDecimal.valueOf(y));
    }

    /** Sets {@link VirtualButtonTriggerMeta#y()}. */
    public Builder y(double y) {
      return setDecimal(7, y);
    }

    /** Sets {@link VirtualButtonTriggerMeta#icon()}. */
    public Builder icon(String icon) {
      return set(8, icon);
    }

    /** Sets {@link VirtualButtonTriggerMeta#color()}. */
    public Builder color(String color) {
      return set(9, color);
    }

    /** Sets {@link VirtualButtonTriggerMeta#inputCount()}. */
    public Builder inputCount(long inputCount) {
      return set(10, inputCount);
    }

    /** Sets {@link VirtualButtonTriggerMeta#outputCount()}. */
    public Builder outputCount(long outputCount) {
      return set(11, outputCount);
    }

    /** Sets {@link VirtualButtonTriggerMeta#id()}. */
    public Builder id(String id) {
      return set(12, id);
    }

    /** Sets {@link VirtualButtonTriggerMeta#uiId()}. */
    public Builder uiId(String uiId) {
      return set(13, uiId);
    }

    /** Sets {@link VirtualButtonTriggerMeta#groupId()}. */
    public Builder groupId(String groupId) {
      return set(14, groupId);
    }

    @Override
    protected VirtualButtonTriggerMeta create() {
      return new VirtualButtonTriggerMeta(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static VirtualButtonTriggerMeta ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a VirtualButtonTriggerMeta; take the JSON as a text, and use"
            + " VirtualButtonTriggerMeta.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<VirtualButtonTriggerMeta> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "VirtualButtonTriggerMeta",
          List.of(
              "category",
              "name",
              "label",
              "description",
              "payload",
              "deviceId",
              "x",
              "y",
              "icon",
              "color",
              "inputCount",
              "outputCount",
              "id",
              "uiId",
              "groupId"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, TriggerMetaCategory.CODEC, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.DECIMAL, out);
      write(values, 7, JsonCodec.DECIMAL, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, JsonCodec.LONG, out);
      write(values, 11, JsonCodec.LONG, out);
      write(values, 12, JsonCodec.STRING, out);
      write(values, 13, JsonCodec.STRING, out);
      write(values, 14, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> TriggerMetaCategory.CODEC;
        case 1, 2, 3, 4, 5, 8, 9, 12, 13, 14 -> JsonCodec.STRING;
        case 6, 7 -> JsonCodec.DECIMAL;
        case 10, 11 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
