// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AdvancedDeviceQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Selects devices to delete or to restore, and whom to tell of the result. */
@JsonDeserialize(using = DeviceSelection.Codec.class)
public final class DeviceSelection extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceSelection> CODEC = new Codec();

  private DeviceSelection(Builder builder) {
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

  /** Address to send the result of a job to, up to 1024 characters. */
  public @Nullable String email() {
    return optional(0);
  }

  /** Search that a device has to match. An empty one matches all devices. */
  public AdvancedDeviceQuery query() {
    return required(1);
  }

  /** URL to call with the result of a job, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(2);
  }

  /**
   * Whether a job is queued even for a few devices. Defaults to {@code false}, which lets Losant
   * decide.
   */
  public @Nullable Boolean forceJob() {
    return optional(3);
  }

  /** Builds a {@link DeviceSelection}. */
  public static final class Builder extends JsonModel.Builder<DeviceSelection, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceSelection from) {
      super(from);
    }

    /** Sets {@link DeviceSelection#email()}. */
    public Builder email(String email) {
      return set(0, email);
    }

    /** Sets {@link DeviceSelection#query()}. */
    public Builder query(AdvancedDeviceQuery query) {
      return set(1, query);
    }

    /** Sets {@link DeviceSelection#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(2, callbackUrl);
    }

    /** Sets {@link DeviceSelection#forceJob()}. */
    public Builder forceJob(boolean forceJob) {
      return set(3, forceJob);
    }

    @Override
    protected DeviceSelection create() {
      return new DeviceSelection(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceSelection ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceSelection; take the JSON as a text, and use"
            + " DeviceSelection.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceSelection> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceSelection", List.of("email", "query", "callbackUrl", "forceJob"));
      require(1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, AdvancedDeviceQuery.CODEC, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 2 -> JsonCodec.STRING;
        case 1 -> AdvancedDeviceQuery.CODEC;
        case 3 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
