// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.DeviceTag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Gives devices a tag. It replaces those with the same key. */
@JsonDeserialize(using = SetDeviceTag.Codec.class)
public final class SetDeviceTag extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SetDeviceTag> CODEC = new Codec();

  private SetDeviceTag(Builder builder) {
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

  /** Always {@code set}. The only value is {@code set}. */
  public String operation() {
    return required(0);
  }

  /** Always {@code tag}. The only value is {@code tag}. */
  public String target() {
    return required(1);
  }

  /**
   * A tag, which marks devices that belong together, such as all those on one floor. A device may
   * have several tags with the same key.
   */
  public DeviceTag value() {
    return required(2);
  }

  /** Builds a {@link SetDeviceTag}. */
  public static final class Builder extends JsonModel.Builder<SetDeviceTag, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "set");
      }
      if (!received) {
        set(1, "tag");
      }
    }

    private Builder(SetDeviceTag from) {
      super(from);
    }

    /** Sets {@link SetDeviceTag#value()}. */
    public Builder value(DeviceTag value) {
      return set(2, value);
    }

    @Override
    protected SetDeviceTag create() {
      return new SetDeviceTag(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SetDeviceTag ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SetDeviceTag; take the JSON as a text, and use"
            + " SetDeviceTag.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SetDeviceTag> {
    /** Called by Jackson. */
    public Codec() {
      super("SetDeviceTag", List.of("operation", "target", "value"));
      require(0, 1, 2);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, DeviceTag.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> DeviceTag.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
