// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a file of exported data has besides times and values, and whether there are several files.
 */
@JsonDeserialize(using = DevicesDataExportOptions.Codec.class)
public final class DevicesDataExportOptions extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DevicesDataExportOptions> CODEC = new Codec();

  private DevicesDataExportOptions(Builder builder) {
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

  /** Whether each line has its time as a date for people, too. Defaults to {@code true}. */
  public @Nullable Boolean includeDate() {
    return optional(0);
  }

  /** Whether each line has the identifier of the device. Defaults to {@code true}. */
  public @Nullable Boolean includeID() {
    return optional(1);
  }

  /**
   * Whether the file has the values of attributes of the type blob, which are large. Defaults to
   * {@code false}.
   */
  public @Nullable Boolean includeBlobData() {
    return optional(2);
  }

  /**
   * Whether each device gets a file of its own. Defaults to {@code false}, one file for all of
   * them.
   */
  public @Nullable Boolean filePerDevice() {
    return optional(3);
  }

  /** Builds a {@link DevicesDataExportOptions}. */
  public static final class Builder extends JsonModel.Builder<DevicesDataExportOptions, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DevicesDataExportOptions from) {
      super(from);
    }

    /** Sets {@link DevicesDataExportOptions#includeDate()}. */
    public Builder includeDate(boolean includeDate) {
      return set(0, includeDate);
    }

    /** Sets {@link DevicesDataExportOptions#includeID()}. */
    public Builder includeID(boolean includeID) {
      return set(1, includeID);
    }

    /** Sets {@link DevicesDataExportOptions#includeBlobData()}. */
    public Builder includeBlobData(boolean includeBlobData) {
      return set(2, includeBlobData);
    }

    /** Sets {@link DevicesDataExportOptions#filePerDevice()}. */
    public Builder filePerDevice(boolean filePerDevice) {
      return set(3, filePerDevice);
    }

    @Override
    protected DevicesDataExportOptions create() {
      return new DevicesDataExportOptions(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DevicesDataExportOptions ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DevicesDataExportOptions; take the JSON as a text, and use"
            + " DevicesDataExportOptions.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DevicesDataExportOptions> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DevicesDataExportOptions",
          List.of("includeDate", "includeID", "includeBlobData", "filePerDevice"));
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
      write(values, 3, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
