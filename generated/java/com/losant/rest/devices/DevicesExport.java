// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AdvancedDeviceQuery;
import com.losant.rest.shared.ExportFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Which devices to export, in what form, and whom to tell when the file is ready. */
@JsonDeserialize(using = DevicesExport.Codec.class)
public final class DevicesExport extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DevicesExport> CODEC = new Codec();

  private DevicesExport(Builder builder) {
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

  /** Search that a device has to match to be exported. If omitted, all devices are exported. */
  public @Nullable AdvancedDeviceQuery query() {
    return optional(2);
  }

  /**
   * Format of the file. Defaults to {@code csv}, with a row for each device and a column for each
   * key of a tag.
   */
  public @Nullable ExportFormat format() {
    return optional(3);
  }

  /** Builds a {@link DevicesExport}. */
  public static final class Builder extends JsonModel.Builder<DevicesExport, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DevicesExport from) {
      super(from);
    }

    /** Sets {@link DevicesExport#email()}. */
    public Builder email(String email) {
      return set(0, email);
    }

    /** Sets {@link DevicesExport#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(1, callbackUrl);
    }

    /** Sets {@link DevicesExport#query()}. */
    public Builder query(AdvancedDeviceQuery query) {
      return set(2, query);
    }

    /** Sets {@link DevicesExport#format()}. */
    public Builder format(ExportFormat format) {
      return set(3, format);
    }

    @Override
    protected DevicesExport create() {
      return new DevicesExport(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DevicesExport ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DevicesExport; take the JSON as a text, and use"
            + " DevicesExport.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DevicesExport> {
    /** Called by Jackson. */
    public Codec() {
      super("DevicesExport", List.of("email", "callbackUrl", "query", "format"));
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
      write(values, 3, ExportFormat.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> AdvancedDeviceQuery.CODEC;
        case 3 -> ExportFormat.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
