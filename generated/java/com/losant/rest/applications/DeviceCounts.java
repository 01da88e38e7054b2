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

/** How the number of devices changed in each day of a period. */
@JsonDeserialize(using = DeviceCounts.Codec.class)
public final class DeviceCounts extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceCounts> CODEC = new Codec();

  private static final JsonCodec<List<DeviceCount>> COUNTS = JsonCodec.listOf(DeviceCount.CODEC);

  private DeviceCounts(Builder builder) {
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

  /** Start of the period. */
  public Instant start() {
    return required(0);
  }

  /** End of the period. */
  public Instant end() {
    return required(1);
  }

  /** Numbers of devices, an entry for each day. */
  public List<DeviceCount> counts() {
    return required(2);
  }

  /** Builds a {@link DeviceCounts}. */
  public static final class Builder extends JsonModel.Builder<DeviceCounts, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceCounts from) {
      super(from);
    }

    /** Sets {@link DeviceCounts#start()}. */
    public Builder start(Instant start) {
      return set(0, start);
    }

    /** Sets {@link DeviceCounts#end()}. */
    public Builder end(Instant end) {
      return set(1, end);
    }

    /** Sets {@link DeviceCounts#counts()}. */
    public Builder counts(List<DeviceCount> counts) {
      return setList(2, counts);
    }

    @Override
    protected DeviceCounts create() {
      return new DeviceCounts(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceCounts ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceCounts; take the JSON as a text, and use"
            + " DeviceCounts.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceCounts> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceCounts", List.of("start", "end", "counts"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INSTANT, out);
      write(values, 1, JsonCodec.INSTANT, out);
      write(values, 2, COUNTS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.INSTANT;
        case 2 -> COUNTS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
