// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How the number of devices changed in one day. */
@JsonDeserialize(using = DeviceCount.Codec.class)
public final class DeviceCount extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceCount> CODEC = new Codec();

  private DeviceCount(Builder builder) {
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

  /** Start of the day. */
  public Instant date() {
    return required(0);
  }

  /** Number of devices that were created on that day. */
  public Integer created() {
    return required(1);
  }

  /** Number of devices that were deleted on that day. */
  public Integer deleted() {
    return required(2);
  }

  /** Number of devices at the end of the day. */
  public Integer total() {
    return required(3);
  }

  /** Builds a {@link DeviceCount}. */
  public static final class Builder extends JsonModel.Builder<DeviceCount, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceCount from) {
      super(from);
    }

    /** Sets {@link DeviceCount#date()}. */
    public Builder date(Instant date) {
      return set(0, date);
    }

    /** Sets {@link DeviceCount#created()}. */
    public Builder created(int created) {
      return set(1, created);
    }

    /** Sets {@link DeviceCount#deleted()}. */
    public Builder deleted(int deleted) {
      return set(2, deleted);
    }

    /** Sets {@link DeviceCount#total()}. */
    public Builder total(int total) {
      return set(3, total);
    }

    @Override
    protected DeviceCount create() {
      return new DeviceCount(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceCount ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceCount; take the JSON as a text, and use"
            + " DeviceCount.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceCount> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceCount", List.of("date", "created", "deleted", "total"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INSTANT, out);
      write(values, 1, JsonCodec.INTEGER, out);
      write(values, 2, JsonCodec.INTEGER, out);
      write(values, 3, JsonCodec.INTEGER, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.INSTANT;
        case 1, 2, 3 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
