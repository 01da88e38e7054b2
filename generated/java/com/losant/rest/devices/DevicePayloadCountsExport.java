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

/** Which devices and which period to count payloads of, and whom to tell when the file is ready. */
@JsonDeserialize(using = DevicePayloadCountsExport.Codec.class)
public final class DevicePayloadCountsExport extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DevicePayloadCountsExport> CODEC = new Codec();

  private DevicePayloadCountsExport(Builder builder) {
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
   * Address to send a link to the file to, up to 1024 characters. If omitted, the link goes to the
   * user who made the request.
   */
  public @Nullable String email() {
    return optional(0);
  }

  /** URL to call with a link to the file, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(1);
  }

  /** Search that a device has to match to be counted. If omitted, all devices are. */
  public @Nullable AdvancedDeviceQuery query() {
    return optional(2);
  }

  /** Start of the period in milliseconds since the epoch, or relative to now if it is negative. */
  public @Nullable LosantTime start() {
    return optional(3);
  }

  /**
   * End of the period in milliseconds since the epoch, or relative to now if it is negative. 0
   * means now.
   */
  public @Nullable LosantTime end() {
    return optional(4);
  }

  /** Builds a {@link DevicePayloadCountsExport}. */
  public static final class Builder extends JsonModel.Builder<DevicePayloadCountsExport, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DevicePayloadCountsExport from) {
      super(from);
    }

    /** Sets {@link DevicePayloadCountsExport#email()}. */
    public Builder email(String email) {
      return set(0, email);
    }

    /** Sets {@link DevicePayloadCountsExport#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(1, callbackUrl);
    }

    /** Sets {@link DevicePayloadCountsExport#query()}. */
    public Builder query(AdvancedDeviceQuery query) {
      return set(2, query);
    }

    /** Sets {@link DevicePayloadCountsExport#start()}. */
    public Builder start(LosantTime start) {
      return set(3, start);
    }

    /** Sets {@link DevicePayloadCountsExport#start()} to a fixed time. */
    public Builder start(Instant start) {
      return set(3, LosantTime.at(start));
    }

    /** Sets {@link DevicePayloadCountsExport#end()}. */
    public Builder end(LosantTime end) {
      return set(4, end);
    }

    /** Sets {@link DevicePayloadCountsExport#end()} to a fixed time. */
    public Builder end(Instant end) {
      return set(4, LosantTime.at(end));
    }

    @Override
    protected DevicePayloadCountsExport create() {
      return new DevicePayloadCountsExport(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DevicePayloadCountsExport ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DevicePayloadCountsExport; take the JSON as a text, and use"
            + " DevicePayloadCountsExport.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DevicePayloadCountsExport> {
    /** Called by Jackson. */
    public Codec() {
      super("DevicePayloadCountsExport", List.of("email", "callbackUrl", "query", "start", "end"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, AdvancedDeviceQuery.CODEC, out);
      write(values, 3, JsonCodec.LOSANT_TIME, out);
      write(values, 4, JsonCodec.LOSANT_TIME, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> AdvancedDeviceQuery.CODEC;
        case 3, 4 -> JsonCodec.LOSANT_TIME;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
