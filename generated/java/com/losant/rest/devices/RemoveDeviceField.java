// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Clears the description of devices, or takes them out of their system. */
@JsonDeserialize(using = RemoveDeviceField.Codec.class)
public final class RemoveDeviceField extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<RemoveDeviceField> CODEC = new Codec();

  private RemoveDeviceField(Builder builder) {
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

  /** Always {@code remove}. The only value is {@code remove}. */
  public String operation() {
    return required(0);
  }

  /**
   * What can be cleared: the description of a device ({@code description}), or the system that it
   * belongs to ({@code parentId}).
   */
  public RemovableDeviceField target() {
    return required(1);
  }

  /** Builds a {@link RemoveDeviceField}. */
  public static final class Builder extends JsonModel.Builder<RemoveDeviceField, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "remove");
      }
    }

    private Builder(RemoveDeviceField from) {
      super(from);
    }

    /** Sets {@link RemoveDeviceField#target()}. */
    public Builder target(RemovableDeviceField target) {
      return set(1, target);
    }

    @Override
    protected RemoveDeviceField create() {
      return new RemoveDeviceField(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static RemoveDeviceField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a RemoveDeviceField; take the JSON as a text, and use"
            + " RemoveDeviceField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<RemoveDeviceField> {
    /** Called by Jackson. */
    public Codec() {
      super("RemoveDeviceField", List.of("operation", "target"));
      require(0, 1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, RemovableDeviceField.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> RemovableDeviceField.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
