// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.ChoiceCodec;
import com.losant.rest.json.JsonChoice;
import com.losant.rest.json.JsonCodec;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One state report of a device, or several of them. */
@JsonDeserialize(using = DeviceStateOrStates.Codec.class)
public final class DeviceStateOrStates extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceStateOrStates> CODEC = new Codec();

  private DeviceStateOrStates(JsonNode json) {
    super(json);
  }

  /** Takes this alternative. */
  public static DeviceStateOrStates of(DeviceState value) {
    return new DeviceStateOrStates(
        DeviceState.CODEC.toTree(Objects.requireNonNull(value, "DeviceStateOrStates.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable DeviceState asDeviceState() {
    return as(DeviceState.CODEC);
  }

  /** Takes this alternative. */
  public static DeviceStateOrStates of(List<DeviceState> value) {
    return new DeviceStateOrStates(
        JsonCodec.listOf(DeviceState.CODEC)
            .toTree(Objects.requireNonNull(value, "DeviceStateOrStates.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable List<DeviceState> asList() {
    return as(JsonCodec.listOf(DeviceState.CODEC));
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceStateOrStates ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceStateOrStates; take the JSON as a text, and use"
            + " DeviceStateOrStates.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<DeviceStateOrStates> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceStateOrStates");
    }

    @Override
    protected DeviceStateOrStates of(JsonNode json) {
      return new DeviceStateOrStates(json);
    }
  }
}
