// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonList;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ListModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** State reports of a device. */
@JsonDeserialize(using = DeviceStates.Codec.class)
public final class DeviceStates extends JsonList<DeviceState> {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceStates> CODEC = new Codec();

  private static final JsonCodec<List<DeviceState>> ENTRIES = JsonCodec.listOf(DeviceState.CODEC);

  private DeviceStates(Builder builder) {
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

  /** Builds a {@link DeviceStates}. */
  public static final class Builder extends JsonModel.Builder<DeviceStates, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceStates from) {
      super(from);
    }

    /** Sets {@link DeviceStates#entries()}. */
    public Builder entries(List<DeviceState> entries) {
      return setList(0, entries);
    }

    @Override
    protected DeviceStates create() {
      return new DeviceStates(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceStates ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceStates; take the JSON as a text, and use"
            + " DeviceStates.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ListModelCodec<DeviceStates> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceStates");
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, ENTRIES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ENTRIES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
