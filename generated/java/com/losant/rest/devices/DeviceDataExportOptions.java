// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a file with data of a device contains besides attributes. */
@JsonDeserialize(using = DeviceDataExportOptions.Codec.class)
public final class DeviceDataExportOptions extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceDataExportOptions> CODEC = new Codec();

  private DeviceDataExportOptions(Builder builder) {
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
   * Whether there is a column with the time as text, beside the one with a number. Defaults to
   * {@code true}.
   */
  public @Nullable Boolean includeDate() {
    return optional(0);
  }

  /** Whether there is a column with the identifier of the device. Defaults to {@code true}. */
  public @Nullable Boolean includeID() {
    return optional(1);
  }

  /** Whether the contents of {@code blob} attributes are exported. Defaults to {@code false}. */
  public @Nullable Boolean includeBlobData() {
    return optional(2);
  }

  /** Builds a {@link DeviceDataExportOptions}. */
  public static final class Builder extends JsonModel.Builder<DeviceDataExportOptions, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceDataExportOptions from) {
      super(from);
    }

    /** Sets {@link DeviceDataExportOptions#includeDate()}. */
    public Builder includeDate(boolean includeDate) {
      return set(0, includeDate);
    }

    /** Sets {@link DeviceDataExportOptions#includeID()}. */
    public Builder includeID(boolean includeID) {
      return set(1, includeID);
    }

    /** Sets {@link DeviceDataExportOptions#includeBlobData()}. */
    public Builder includeBlobData(boolean includeBlobData) {
      return set(2, includeBlobData);
    }

    @Override
    protected DeviceDataExportOptions create() {
      return new DeviceDataExportOptions(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceDataExportOptions ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceDataExportOptions; take the JSON as a text, and use"
            + " DeviceDataExportOptions.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceDataExportOptions> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceDataExportOptions", List.of("includeDate", "includeID", "includeBlobData"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.BOOLEAN, out);
      write(values, 1, JsonCodec.BOOLEAN, out);
      write(values, 2, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
