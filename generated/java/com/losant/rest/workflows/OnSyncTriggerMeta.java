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
 * Data of the workflow editor about a synchronization trigger. It has fewer properties than that of
 * other triggers.
 */
@JsonDeserialize(using = OnSyncTriggerMeta.Codec.class)
public final class OnSyncTriggerMeta extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<OnSyncTriggerMeta> CODEC = new Codec();

  private OnSyncTriggerMeta(Builder builder) {
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

  /** Name of this kind of trigger in the workflow editor. The only value is {@code onSync}. */
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

  /** Horizontal position on the canvas of the editor. Larger values are further to the right. */
  public @Nullable BigDecimal x() {
    return optional(4);
  }

  /** Vertical position on the canvas of the editor. Larger values are further down. */
  public @Nullable BigDecimal y() {
    return optional(5);
  }

  /** Id that the workflow editor uses for the trigger. At most 48 characters. */
  public @Nullable String uiId() {
    return optional(6);
  }

  /** Builds a {@link OnSyncTriggerMeta}. */
  public static final class Builder extends JsonModel.Builder<OnSyncTriggerMeta, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(OnSyncTriggerMeta from) {
      super(from);
    }

    /** Sets {@link OnSyncTriggerMeta#category()}. */
    public Builder category(TriggerMetaCategory category) {
      return set(0, category);
    }

    /** Sets {@link OnSyncTriggerMeta#name()}. */
    public Builder name(String name) {
      return set(1, name);
    }

    /** Sets {@link OnSyncTriggerMeta#label()}. */
    public Builder label(String label) {
      return set(2, label);
    }

    /** Sets {@link OnSyncTriggerMeta#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link OnSyncTriggerMeta#x()}. */
    public Builder x(BigDecimal x) {
      return set(4, x);
    }

    /** Sets {@link OnSyncTriggerMeta#x()}. */
    public Builder x(long x) {
      return set(4, BigDecimal.valueOf(x));
    }

    /** Sets {@link OnSyncTriggerMeta#x()}. */
    public Builder x(double x) {
      return setDecimal(4, x);
    }

    /** Sets {@link OnSyncTriggerMeta#y()}. */
    public Builder y(BigDecimal y) {
      return set(5, y);
    }

    /** Sets {@link OnSyncTriggerMeta#y()}. */
    public Builder y(long y) {
      return set(5, BigDecimal.valueOf(y));
    }

    /** Sets {@link OnSyncTriggerMeta#y()}. */
    public Builder y(double y) {
      return setDecimal(5, y);
    }

    /** Sets {@link OnSyncTriggerMeta#uiId()}. */
    public Builder uiId(String uiId) {
      return set(6, uiId);
    }

    @Override
    protected OnSyncTriggerMeta create() {
      return new OnSyncTriggerMeta(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static OnSyncTriggerMeta ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a OnSyncTriggerMeta; take the JSON as a text, and use"
            + " OnSyncTriggerMeta.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<OnSyncTriggerMeta> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "OnSyncTriggerMeta",
          List.of("category", "name", "label", "description", "x", "y", "uiId"));
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
      write(values, 4, JsonCodec.DECIMAL, out);
      write(values, 5, JsonCodec.DECIMAL, out);
      write(values, 6, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> TriggerMetaCategory.CODEC;
        case 1, 2, 3, 6 -> JsonCodec.STRING;
        case 4, 5 -> JsonCodec.DECIMAL;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
