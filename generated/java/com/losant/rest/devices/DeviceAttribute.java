// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An attribute of a device, which is one thing that the device reports as part of its state. */
@JsonDeserialize(using = DeviceAttribute.Codec.class)
public final class DeviceAttribute extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceAttribute> CODEC = new Codec();

  private static final JsonCodec<Map<String, String>> ATTRIBUTE_TAGS =
      JsonCodec.mapOf(JsonCodec.STRING);

  private DeviceAttribute(Builder builder) {
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
   * Name of the attribute, which is its key in the state. It is unique on the device. Use the same
   * name on other devices for what should be aggregated across them. Matches {@code
   * ^[0-9a-zA-Z_-]{1,255}$}.
   */
  public String name() {
    return required(0);
  }

  /**
   * What values an attribute has. Losant tries to convert what a device reports to this type:
   * {@code number}, {@code boolean}, {@code string}, {@code gps} for a position such as {@code
   * 37.33,-122.03}, and {@code blob} for binary content, such as an image, in Base64.
   */
  public AttributeDataType dataType() {
    return required(1);
  }

  /**
   * Media type of the content of a {@code blob} attribute, such as {@code image/jpeg}, up to 64
   * characters.
   */
  public @Nullable String contentType() {
    return optional(2);
  }

  /** What the attribute is, for people, up to 32767 characters. */
  public @Nullable String description() {
    return optional(3);
  }

  /** Tags of the attribute, by key. An attribute has at most one value for each key. */
  public Map<String, String> attributeTags() {
    return map(4);
  }

  /** Whether {@link #attributeTags()} is there at all, be it as a JSON null. */
  public boolean hasAttributeTags() {
    return has(4);
  }

  /**
   * How a system calculates the attribute from attributes of the devices below it, each time that
   * its interval has passed. Devices of other classes do not have it.
   */
  public @Nullable SystemAggregation system() {
    return optional(5);
  }

  /** Builds a {@link DeviceAttribute}. */
  public static final class Builder extends JsonModel.Builder<DeviceAttribute, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceAttribute from) {
      super(from);
    }

    /** Sets {@link DeviceAttribute#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link DeviceAttribute#dataType()}. */
    public Builder dataType(AttributeDataType dataType) {
      return set(1, dataType);
    }

    /** Sets {@link DeviceAttribute#contentType()}. */
    public Builder contentType(String contentType) {
      return set(2, contentType);
    }

    /** Sets {@link DeviceAttribute#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link DeviceAttribute#attributeTags()}. */
    public Builder attributeTags(Map<String, String> attributeTags) {
      return setMap(4, attributeTags);
    }

    /** Sets {@link DeviceAttribute#system()}. */
    public Builder system(SystemAggregation system) {
      return set(5, system);
    }

    @Override
    protected DeviceAttribute create() {
      return new DeviceAttribute(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceAttribute ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceAttribute; take the JSON as a text, and use"
            + " DeviceAttribute.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceAttribute> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DeviceAttribute",
          List.of("name", "dataType", "contentType", "description", "attributeTags", "system"));
      require(0, 1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, AttributeDataType.CODEC, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, ATTRIBUTE_TAGS, out);
      write(values, 5, SystemAggregation.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 2, 3 -> JsonCodec.STRING;
        case 1 -> AttributeDataType.CODEC;
        case 4 -> ATTRIBUTE_TAGS;
        case 5 -> SystemAggregation.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
