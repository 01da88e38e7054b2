// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Device that an event is about, before and after a change. */
@JsonDeserialize(using = EventDeviceChange.Codec.class)
public final class EventDeviceChange extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<EventDeviceChange> CODEC = new Codec();

  private EventDeviceChange(Builder builder) {
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

  /** Device before the change. Absent if there was none. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String old() {
    return optional(0);
  }

  /** Name of the device before the change, 1 to 255 characters. */
  public @Nullable String oldDeviceName() {
    return optional(1);
  }

  /**
   * Device after the change. Absent if the event is about none any more. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String newValue() {
    return optional(2);
  }

  /** Name of the device after the change, 1 to 255 characters. */
  public @Nullable String newDeviceName() {
    return optional(3);
  }

  /** Builds a {@link EventDeviceChange}. */
  public static final class Builder extends JsonModel.Builder<EventDeviceChange, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(EventDeviceChange from) {
      super(from);
    }

    /** Sets {@link EventDeviceChange#old()}. */
    public Builder old(String old) {
      return set(0, old);
    }

    /** Sets {@link EventDeviceChange#oldDeviceName()}. */
    public Builder oldDeviceName(String oldDeviceName) {
      return set(1, oldDeviceName);
    }

    /** Sets {@link EventDeviceChange#newValue()}. */
    public Builder newValue(String newValue) {
      return set(2, newValue);
    }

    /** Sets {@link EventDeviceChange#newDeviceName()}. */
    public Builder newDeviceName(String newDeviceName) {
      return set(3, newDeviceName);
    }

    @Override
    protected EventDeviceChange create() {
      return new EventDeviceChange(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static EventDeviceChange ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventDeviceChange; take the JSON as a text, and use"
            + " EventDeviceChange.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<EventDeviceChange> {
    /** Called by Jackson. */
    public Codec() {
      super("EventDeviceChange", List.of("old", "oldDeviceName", "new", "newDeviceName"));
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
      write(values, 3, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
