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
 * Data of the workflow editor about a serial trigger, including how it splits the incoming data.
 */
@JsonDeserialize(using = SerialTriggerMeta.Codec.class)
public final class SerialTriggerMeta extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SerialTriggerMeta> CODEC = new Codec();

  private SerialTriggerMeta(Builder builder) {
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

  /** Name of this kind of trigger in the workflow editor. The only value is {@code serial}. */
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

  /** Whether incoming data is split by length or at a delimiter. */
  public @Nullable SerialParseMode parseBy() {
    return optional(4);
  }

  /** Horizontal position on the canvas of the editor. Larger values are further to the right. */
  public @Nullable BigDecimal x() {
    return optional(5);
  }

  /** Vertical position on the canvas of the editor. Larger values are further down. */
  public @Nullable BigDecimal y() {
    return optional(6);
  }

  /**
   * Icon of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   */
  public @Nullable String icon() {
    return optional(7);
  }

  /**
   * Color of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   */
  public @Nullable String color() {
    return optional(8);
  }

  /** Number of input ports in the editor. */
  public @Nullable Long inputCount() {
    return optional(9);
  }

  /** Number of output ports in the editor. */
  public @Nullable Long outputCount() {
    return optional(10);
  }

  /**
   * Id of the trigger in the data of the editor. Its meaning is not documented. At most 48
   * characters.
   */
  public @Nullable String id() {
    return optional(11);
  }

  /** Id that the workflow editor uses for the trigger. At most 48 characters. */
  public @Nullable String uiId() {
    return optional(12);
  }

  /** Builds a {@link SerialTriggerMeta}. */
  public static final class Builder extends JsonModel.Builder<SerialTriggerMeta, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(SerialTriggerMeta from) {
      super(from);
    }

    /** Sets {@link SerialTriggerMeta#category()}. */
    public Builder category(TriggerMetaCategory category) {
      return set(0, category);
    }

    /** Sets {@link SerialTriggerMeta#name()}. */
    public Builder name(String name) {
      return set(1, name);
    }

    /** Sets {@link SerialTriggerMeta#label()}. */
    public Builder label(String label) {
      return set(2, label);
    }

    /** Sets {@link SerialTriggerMeta#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link SerialTriggerMeta#parseBy()}. */
    public Builder parseBy(SerialParseMode parseBy) {
      return set(4, parseBy);
    }

    /** Sets {@link SerialTriggerMeta#x()}. */
    public Builder x(BigDecimal x) {
      return set(5, x);
    }

    /** Sets {@link SerialTriggerMeta#x()}. */
    public Builder x(long x) {
      return set(5, BigDecimal.valueOf(x));
    }

    /** Sets {@link SerialTriggerMeta#x()}. */
    public Builder x(double x) {
      return setDecimal(5, x);
    }

    /** Sets {@link SerialTriggerMeta#y()}. */
    public Builder y(BigDecimal y) {
      return set(6, y);
    }

    /** Sets {@link SerialTriggerMeta#y()}. */
    public Builder y(long y) {
      return set(6, BigDecimal.valueOf(y));
    }

    /** Sets {@link SerialTriggerMeta#y()}. */
    public Builder y(double y) {
      return setDecimal(6, y);
    }

    /** Sets {@link SerialTriggerMeta#icon()}. */
    public Builder icon(String icon) {
      return set(7, icon);
    }

    /** Sets {@link SerialTriggerMeta#color()}. */
    public Builder color(String color) {
      return set(8, color);
    }

    /** Sets {@link SerialTriggerMeta#inputCount()}. */
    public Builder inputCount(long inputCount) {
      return set(9, inputCount);
    }

    /** Sets {@link SerialTriggerMeta#outputCount()}. */
    public Builder outputCount(long outputCount) {
      return set(10, outputCount);
    }

    /** Sets {@link SerialTriggerMeta#id()}. */
    public Builder id(String id) {
      return set(11, id);
    }

    /** Sets {@link SerialTriggerMeta#uiId()}. */
    public Builder uiId(String uiId) {
      return set(12, uiId);
    }

    @Override
    protected SerialTriggerMeta create() {
      return new SerialTriggerMeta(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SerialTriggerMeta ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SerialTriggerMeta; take the JSON as a text, and use"
            + " SerialTriggerMeta.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SerialTriggerMeta> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "SerialTriggerMeta",
          List.of(
              "category",
              "name",
              "label",
              "description",
              "parseBy",
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
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, SerialParseMode.CODEC, out);
      write(values, 5, JsonCodec.DECIMAL, out);
      write(values, 6, JsonCodec.DECIMAL, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.LONG, out);
      write(values, 10, JsonCodec.LONG, out);
      write(values, 11, JsonCodec.STRING, out);
      write(values, 12, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> TriggerMetaCategory.CODEC;
        case 1, 2, 3, 7, 8, 11, 12 -> JsonCodec.STRING;
        case 4 -> SerialParseMode.CODEC;
        case 5, 6 -> JsonCodec.DECIMAL;
        case 9, 10 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
