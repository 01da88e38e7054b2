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

/** Changes to an attribute. What is left out stays as it is. The data type cannot be changed. */
@JsonDeserialize(using = DeviceAttributePatch.Codec.class)
public final class DeviceAttributePatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceAttributePatch> CODEC = new Codec();

  private static final JsonCodec<Map<String, String>> ATTRIBUTE_TAGS =
      JsonCodec.mapOf(JsonCodec.STRING);

  private DeviceAttributePatch(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code deviceAttribute} has, to be sent. Left out is what has no place here: {@code
   * dataType}, what is not documented, a null where none is taken, and entries of lists that lack
   * what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static DeviceAttributePatch from(DeviceAttribute deviceAttribute) {
    return builder().from(deviceAttribute).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * New name of the attribute. It must not be that of another attribute of the device. Matches
   * {@code ^[0-9a-zA-Z_-]{1,255}$}.
   */
  public @Nullable String name() {
    return optional(0);
  }

  /**
   * Media type of the content of a {@code blob} attribute, such as {@code image/jpeg}, up to 64
   * characters.
   */
  public @Nullable String contentType() {
    return optional(1);
  }

  /** What the attribute is, for people, up to 32767 characters. An empty text clears it. */
  public @Nullable String description() {
    return optional(2);
  }

  /** Tags of the attribute, by key. They replace all that it has. */
  public Map<String, String> attributeTags() {
    return map(3);
  }

  /** Whether {@link #attributeTags()} is there at all, be it as a JSON null. */
  public boolean hasAttributeTags() {
    return has(3);
  }

  /**
   * How a system calculates the attribute from attributes of the devices below it, each time that
   * its interval has passed. Devices of other classes do not have it.
   */
  public @Nullable SystemAggregation system() {
    return optional(4);
  }

  /** Builds a {@link DeviceAttributePatch}. */
  public static final class Builder extends JsonModel.Builder<DeviceAttributePatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceAttributePatch from) {
      super(from);
    }

    /** Sets what {@code deviceAttribute} has and {@link DeviceAttributePatch#from} takes. */
    public Builder from(DeviceAttribute deviceAttribute) {
      return take(deviceAttribute);
    }

    /** Sets {@link DeviceAttributePatch#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link DeviceAttributePatch#contentType()}. */
    public Builder contentType(String contentType) {
      return set(1, contentType);
    }

    /** Sets {@link DeviceAttributePatch#description()}. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link DeviceAttributePatch#attributeTags()}. */
    public Builder attributeTags(Map<String, String> attributeTags) {
      return setMap(3, attributeTags);
    }

    /** Sets {@link DeviceAttributePatch#system()}. */
    public Builder system(SystemAggregation system) {
      return set(4, system);
    }

    @Override
    protected DeviceAttributePatch create() {
      return new DeviceAttributePatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceAttributePatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceAttributePatch; take the JSON as a text, and use"
            + " DeviceAttributePatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceAttributePatch> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DeviceAttributePatch",
          List.of("name", "contentType", "description", "attributeTags", "system"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, ATTRIBUTE_TAGS, out);
      write(values, 4, SystemAggregation.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.STRING;
        case 3 -> ATTRIBUTE_TAGS;
        case 4 -> SystemAggregation.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
