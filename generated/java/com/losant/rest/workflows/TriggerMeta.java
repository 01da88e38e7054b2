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

/** Data of the workflow editor about a trigger, such as its label and position. */
@JsonDeserialize(using = TriggerMeta.Codec.class)
public final class TriggerMeta extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TriggerMeta> CODEC = new Codec();

  private TriggerMeta(Builder builder) {
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
   * Name of the trigger in the workflow editor. It is often equal to the type of the trigger, but
   * some types share a name, such as {@code deviceIdsTagsConnect}. Each kind of trigger accepts
   * only its own names.
   */
  public @Nullable TriggerName name() {
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

  /** Horizontal position on the canvas of the editor. Larger values are further to the right. */
  public @Nullable BigDecimal x() {
    return optional(4);
  }

  /** Vertical position on the canvas of the editor. Larger values are further down. */
  public @Nullable BigDecimal y() {
    return optional(5);
  }

  /**
   * Icon of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   */
  public @Nullable String icon() {
    return optional(6);
  }

  /**
   * Color of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   */
  public @Nullable String color() {
    return optional(7);
  }

  /** Number of input ports in the editor. */
  public @Nullable Long inputCount() {
    return optional(8);
  }

  /** Number of output ports in the editor. */
  public @Nullable Long outputCount() {
    return optional(9);
  }

  /**
   * Id of the trigger in the data of the editor. Its meaning is not documented. At most 48
   * characters.
   */
  public @Nullable String id() {
    return optional(10);
  }

  /** Id that the workflow editor uses for the trigger. At most 48 characters. */
  public @Nullable String uiId() {
    return optional(11);
  }

  /** Builds a {@link TriggerMeta}. */
  public static final class Builder extends JsonModel.Builder<TriggerMeta, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TriggerMeta from) {
      super(from);
    }

    /** Sets {@link TriggerMeta#category()}. */
    public Builder category(TriggerMetaCategory category) {
      return set(0, category);
    }

    /** Sets {@link TriggerMeta#name()}. */
    public Builder name(TriggerName name) {
      return set(1, name);
    }

    /** Sets {@link TriggerMeta#label()}. */
    public Builder label(String label) {
      return set(2, label);
    }

    /** Sets {@link TriggerMeta#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link TriggerMeta#x()}. */
    public Builder x(BigDecimal x) {
      return set(4, x);
    }

    /** Sets {@link TriggerMeta#x()}. */
    public Builder x(long x) {
      return set(4, BigDecimal.valueOf(x));
    }

    /** Sets {@link TriggerMeta#x()}. */
    public Builder x(double x) {
      return setDecimal(4, x);
    }

    /** Sets {@link TriggerMeta#y()}. */
    public Builder y(BigDecimal y) {
      return set(5, y);
    }

    /** Sets {@link TriggerMeta#y()}. */
    public Builder y(long y) {
      return set(5, BigDecimal.valueOf(y));
    }

    /** Sets {@link TriggerMeta#y()}. */
    public Builder y(double y) {
      return setDecimal(5, y);
    }

    /** Sets {@link TriggerMeta#icon()}. */
    public Builder icon(String icon) {
      return set(6, icon);
    }

    /** Sets {@link TriggerMeta#color()}. */
    public Builder color(String color) {
      return set(7, color);
    }

    /** Sets {@link TriggerMeta#inputCount()}. */
    public Builder inputCount(long inputCount) {
      return set(8, inputCount);
    }

    /** Sets {@link TriggerMeta#outputCount()}. */
    public Builder outputCount(long outputCount) {
      return set(9, outputCount);
    }

    /** Sets {@link TriggerMeta#id()}. */
    public Builder id(String id) {
      return set(10, id);
    }

    /** Sets {@link TriggerMeta#uiId()}. */
    public Builder uiId(String uiId) {
      return set(11, uiId);
    }

    @Override
    protected TriggerMeta create() {
      return new TriggerMeta(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TriggerMeta ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TriggerMeta; take the JSON as a text, and use"
            + " TriggerMeta.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TriggerMeta> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "TriggerMeta",
          List.of(
              "category",
              "name",
              "label",
              "description",
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
      write(values, 1, TriggerName.CODEC, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.DECIMAL, out);
      write(values, 5, JsonCodec.DECIMAL, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.LONG, out);
      write(values, 9, JsonCodec.LONG, out);
      write(values, 10, JsonCodec.STRING, out);
      write(values, 11, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> TriggerMetaCategory.CODEC;
        case 1 -> TriggerName.CODEC;
        case 2, 3, 6, 7, 10, 11 -> JsonCodec.STRING;
        case 4, 5 -> JsonCodec.DECIMAL;
        case 8, 9 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
