// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.ChoiceCodec;
import com.losant.rest.json.JsonChoice;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.shared.DeviceClass;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One class of devices, or several. */
@JsonDeserialize(using = DeviceClassFilter.Codec.class)
public final class DeviceClassFilter extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceClassFilter> CODEC = new Codec();

  private DeviceClassFilter(JsonNode json) {
    super(json);
  }

  /** Takes this alternative. */
  public static DeviceClassFilter of(DeviceClass value) {
    return new DeviceClassFilter(
        DeviceClass.CODEC.toTree(Objects.requireNonNull(value, "DeviceClassFilter.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable DeviceClass asDeviceClass() {
    return as(DeviceClass.CODEC);
  }

  /** Takes this alternative. */
  public static DeviceClassFilter of(List<DeviceClass> value) {
    return new DeviceClassFilter(
        JsonCodec.listOf(DeviceClass.CODEC)
            .toTree(Objects.requireNonNull(value, "DeviceClassFilter.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable List<DeviceClass> asList() {
    return as(JsonCodec.listOf(DeviceClass.CODEC));
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceClassFilter ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceClassFilter; take the JSON as a text, and use"
            + " DeviceClassFilter.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<DeviceClassFilter> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceClassFilter");
    }

    @Override
    protected DeviceClassFilter of(JsonNode json) {
      return new DeviceClassFilter(json);
    }
  }
}
