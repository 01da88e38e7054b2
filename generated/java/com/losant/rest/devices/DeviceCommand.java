// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An instruction to a device. What names and payloads mean is up to the firmware of the device. */
@JsonDeserialize(using = DeviceCommand.Codec.class)
public final class DeviceCommand extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceCommand> CODEC = new Codec();

  private DeviceCommand(Builder builder) {
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

  /** Time of the command. If omitted, the time of the request. */
  public @Nullable Instant time() {
    return optional(0);
  }

  /** What to do, such as {@code setSpeed}, 1 to 255 characters. */
  public String name() {
    return required(1);
  }

  /** Details of the command, as the device expects them. Any JSON. */
  public @Nullable JsonNode payload() {
    return any(2);
  }

  /** Returns {@link #payload()} as an object of a class that Jackson can read. */
  public <T> @Nullable T payload(Class<T> type) {
    return any(2, type);
  }

  /** Builds a {@link DeviceCommand}. */
  public static final class Builder extends JsonModel.Builder<DeviceCommand, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceCommand from) {
      super(from);
    }

    /** Sets {@link DeviceCommand#time()}. */
    public Builder time(Instant time) {
      return set(0, time);
    }

    /** Sets {@link DeviceCommand#name()}. */
    public Builder name(String name) {
      return set(1, name);
    }

    /**
     * Sets {@link DeviceCommand#payload()} to anything that Jackson can write; null is sent as a
     * JSON null.
     */
    public Builder payload(@Nullable Object payload) {
      return setAny(2, payload);
    }

    @Override
    protected DeviceCommand create() {
      return new DeviceCommand(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceCommand ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceCommand; take the JSON as a text, and use"
            + " DeviceCommand.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceCommand> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceCommand", List.of("time", "name", "payload"));
      require(1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.TIMESTAMP, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.ANY, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.TIMESTAMP;
        case 1 -> JsonCodec.STRING;
        case 2 -> JsonCodec.ANY;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
