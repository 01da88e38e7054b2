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
 * A tag, which marks devices that belong together, such as all those on one floor. A device may
 * have several tags with the same key.
 */
@JsonDeserialize(using = DeviceTag.Codec.class)
public final class DeviceTag extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceTag> CODEC = new Codec();

  private DeviceTag(Builder builder) {
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
   * What the tag tells, such as {@code floor}. 1 to 255 letters, digits, underscores and hyphens.
   * Matches {@code ^[0-9a-zA-Z_-]{1,255}$}.
   */
  public String key() {
    return required(0);
  }

  /** Value of the tag, such as {@code 8}, 1 to 255 characters. */
  public String value() {
    return required(1);
  }

  /** Builds a {@link DeviceTag}. */
  public static final class Builder extends JsonModel.Builder<DeviceTag, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceTag from) {
      super(from);
    }

    /** Sets {@link DeviceTag#key()}. */
    public Builder key(String key) {
      return set(0, key);
    }

    /** Sets {@link DeviceTag#value()}. */
    public Builder value(String value) {
      return set(1, value);
    }

    @Override
    protected DeviceTag create() {
      return new DeviceTag(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceTag ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceTag; take the JSON as a text, and use"
            + " DeviceTag.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceTag> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceTag", List.of("key", "value"));
      require(0, 1);
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
