// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A tag to look for. A key without a value matches every device that has the key, a value without a
 * key every device that has the value under any key.
 */
@JsonDeserialize(using = DeviceTagFilterItem.Codec.class)
public final class DeviceTagFilterItem extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceTagFilterItem> CODEC = new Codec();

  private DeviceTagFilterItem(Builder builder) {
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

  /** Key that a tag of the device must have. Matches {@code ^[0-9a-zA-Z_-]{1,255}$}. */
  public @Nullable String key() {
    return optional(0);
  }

  /** Value that a tag of the device must have, 1 to 255 characters. */
  public @Nullable String value() {
    return optional(1);
  }

  /** Builds a {@link DeviceTagFilterItem}. */
  public static final class Builder extends JsonModel.Builder<DeviceTagFilterItem, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceTagFilterItem from) {
      super(from);
    }

    /** Sets {@link DeviceTagFilterItem#key()}. */
    public Builder key(String key) {
      return set(0, key);
    }

    /** Sets {@link DeviceTagFilterItem#value()}. */
    public Builder value(String value) {
      return set(1, value);
    }

    @Override
    protected DeviceTagFilterItem create() {
      return new DeviceTagFilterItem(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceTagFilterItem ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceTagFilterItem; take the JSON as a text, and use"
            + " DeviceTagFilterItem.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceTagFilterItem> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceTagFilterItem", List.of("key", "value"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
