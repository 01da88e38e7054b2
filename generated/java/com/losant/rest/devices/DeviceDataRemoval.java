// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.LosantTime;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AdvancedDeviceQuery;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What data to remove from which devices, and whom to tell of the result. */
@JsonDeserialize(using = DeviceDataRemoval.Codec.class)
public final class DeviceDataRemoval extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceDataRemoval> CODEC = new Codec();

  private static final JsonCodec<List<String>> ATTRIBUTES = JsonCodec.listOf(JsonCodec.STRING);

  private DeviceDataRemoval(Builder builder) {
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

  /** Search that a device has to match. An empty one matches all devices. */
  public AdvancedDeviceQuery query() {
    return required(0);
  }

  /**
   * Start of the period in milliseconds since the epoch, or relative to now if it is negative. If
   * omitted, the period has no start.
   */
  public @Nullable LosantTime start() {
    return optional(1);
  }

  /**
   * End of the period in milliseconds since the epoch, or relative to now if it is negative. 0
   * means now, and so does leaving it out.
   */
  public @Nullable LosantTime end() {
    return optional(2);
  }

  /**
   * Attributes whose data is removed, at most 256. If omitted or {@code null}, data of all
   * attributes is.
   */
  public List<String> attributes() {
    return list(3);
  }

  /** Whether {@link #attributes()} is there at all, be it as a JSON null. */
  public boolean hasAttributes() {
    return has(3);
  }

  /** Whether the log of connections stays. */
  public @Nullable Boolean keepConnectionHistory() {
    return optional(4);
  }

  /** Whether the commands that were sent stay on record. */
  public @Nullable Boolean keepCommandHistory() {
    return optional(5);
  }

  /** Address to send the result of a job to, up to 1024 characters. */
  public @Nullable String email() {
    return optional(6);
  }

  /** URL to call with the result of a job, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(7);
  }

  /** Builds a {@link DeviceDataRemoval}. */
  public static final class Builder extends JsonModel.Builder<DeviceDataRemoval, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceDataRemoval from) {
      super(from);
    }

    /** Sets {@link DeviceDataRemoval#query()}. */
    public Builder query(AdvancedDeviceQuery query) {
      return set(0, query);
    }

    /** Sets {@link DeviceDataRemoval#start()}. */
    public Builder start(LosantTime start) {
      return set(1, start);
    }

    /** Sets {@link DeviceDataRemoval#start()} to a fixed time. */
    public Builder start(Instant start) {
      return set(1, LosantTime.at(start));
    }

    /** Sets {@link DeviceDataRemoval#end()}. */
    public Builder end(LosantTime end) {
      return set(2, end);
    }

    /** Sets {@link DeviceDataRemoval#end()} to a fixed time. */
    public Builder end(Instant end) {
      return set(2, LosantTime.at(end));
    }

    /** Sets {@link DeviceDataRemoval#attributes()}; null is sent as a JSON null. */
    public Builder attributes(@Nullable List<String> attributes) {
      return setNullableList(3, attributes);
    }

    /** Sets {@link DeviceDataRemoval#keepConnectionHistory()}. */
    public Builder keepConnectionHistory(boolean keepConnectionHistory) {
      return set(4, keepConnectionHistory);
    }

    /** Sets {@link DeviceDataRemoval#keepCommandHistory()}. */
    public Builder keepCommandHistory(boolean keepCommandHistory) {
      return set(5, keepCommandHistory);
    }

    /** Sets {@link DeviceDataRemoval#email()}. */
    public Builder email(String email) {
      return set(6, email);
    }

    /** Sets {@link DeviceDataRemoval#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(7, callbackUrl);
    }

    @Override
    protected DeviceDataRemoval create() {
      return new DeviceDataRemoval(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceDataRemoval ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceDataRemoval; take the JSON as a text, and use"
            + " DeviceDataRemoval.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceDataRemoval> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DeviceDataRemoval",
          List.of(
              "query",
              "start",
              "end",
              "attributes",
              "keepConnectionHistory",
              "keepCommandHistory",
              "email",
              "callbackUrl"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, AdvancedDeviceQuery.CODEC, out);
      write(values, 1, JsonCodec.LOSANT_TIME, out);
      write(values, 2, JsonCodec.LOSANT_TIME, out);
      write(values, 3, ATTRIBUTES, out);
      write(values, 4, JsonCodec.BOOLEAN, out);
      write(values, 5, JsonCodec.BOOLEAN, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> AdvancedDeviceQuery.CODEC;
        case 1, 2 -> JsonCodec.LOSANT_TIME;
        case 3 -> ATTRIBUTES;
        case 4, 5 -> JsonCodec.BOOLEAN;
        case 6, 7 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
