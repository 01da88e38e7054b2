// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.LosantTime;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What data of a device to export, and whom to tell when the file is ready. */
@JsonDeserialize(using = DeviceDataExport.Codec.class)
public final class DeviceDataExport extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceDataExport> CODEC = new Codec();

  private static final JsonCodec<List<String>> ATTRIBUTES = JsonCodec.listOf(JsonCodec.STRING);

  private DeviceDataExport(Builder builder) {
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

  /** Attributes to export, at most 256. If omitted, all attributes of the device are. */
  public List<String> attributes() {
    return list(2);
  }

  /** Whether {@link #attributes()} is there at all, be it as a JSON null. */
  public boolean hasAttributes() {
    return has(2);
  }

  /**
   * Start of the period in milliseconds since the epoch, or relative to now if it is negative. If
   * omitted, the period has no start.
   */
  public @Nullable LosantTime start() {
    return optional(3);
  }

  /**
   * End of the period in milliseconds since the epoch, or relative to now if it is negative. 0
   * means now, and so does leaving it out.
   */
  public @Nullable LosantTime end() {
    return optional(4);
  }

  /** What a file with data of a device contains besides attributes. */
  public @Nullable DeviceDataExportOptions options() {
    return optional(5);
  }

  /** Builds a {@link DeviceDataExport}. */
  public static final class Builder extends JsonModel.Builder<DeviceDataExport, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceDataExport from) {
      super(from);
    }

    /** Sets {@link DeviceDataExport#email()}. */
    public Builder email(String email) {
      return set(0, email);
    }

    /** Sets {@link DeviceDataExport#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(1, callbackUrl);
    }

    /** Sets {@link DeviceDataExport#attributes()}. */
    public Builder attributes(List<String> attributes) {
      return setList(2, attributes);
    }

    /** Sets {@link DeviceDataExport#start()}. */
    public Builder start(LosantTime start) {
      return set(3, start);
    }

    /** Sets {@link DeviceDataExport#start()} to a fixed time. */
    public Builder start(Instant start) {
      return set(3, LosantTime.at(start));
    }

    /** Sets {@link DeviceDataExport#end()}. */
    public Builder end(LosantTime end) {
      return set(4, end);
    }

    /** Sets {@link DeviceDataExport#end()} to a fixed time. */
    public Builder end(Instant end) {
      return set(4, LosantTime.at(end));
    }

    /** Sets {@link DeviceDataExport#options()}. */
    public Builder options(DeviceDataExportOptions options) {
      return set(5, options);
    }

    @Override
    protected DeviceDataExport create() {
      return new DeviceDataExport(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceDataExport ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceDataExport; take the JSON as a text, and use"
            + " DeviceDataExport.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceDataExport> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DeviceDataExport",
          List.of("email", "callbackUrl", "attributes", "start", "end", "options"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, ATTRIBUTES, out);
      write(values, 3, JsonCodec.LOSANT_TIME, out);
      write(values, 4, JsonCodec.LOSANT_TIME, out);
      write(values, 5, DeviceDataExportOptions.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> ATTRIBUTES;
        case 3, 4 -> JsonCodec.LOSANT_TIME;
        case 5 -> DeviceDataExportOptions.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
