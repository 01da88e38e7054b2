// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a device reports at one time. It may report some of its attributes, and others at another
 * time.
 */
@JsonDeserialize(using = DeviceState.Codec.class)
public final class DeviceState extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceState> CODEC = new Codec();

  private static final JsonCodec<Map<String, JsonNode>> DATA = JsonCodec.mapOf(JsonCodec.ANY);

  private DeviceState(Builder builder) {
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
   * When the values were measured. If omitted, the time of the request. A report replaces the
   * values of an earlier one with the same millisecond. Losant ignores reports that are older than
   * 30 days or more than a day ahead.
   */
  public @Nullable Instant time() {
    return optional(0);
  }

  /** Anything else that workflows should get to know of the report. It is not stored as state. */
  public @Nullable JsonNode meta() {
    return any(1);
  }

  /** Returns {@link #meta()} as an object of a class that Jackson can read. */
  public <T> @Nullable T meta(Class<T> type) {
    return any(1, type);
  }

  /**
   * Values by the name of the attribute. A position is a text such as {@code 37.33,-122.03}, binary
   * content a text in Base64.
   */
  public Map<String, JsonNode> data() {
    return requiredAnyMap(2);
  }

  /**
   * Version of workflows that is to handle the report, 1 to 255 characters. If omitted, the default
   * version.
   */
  public @Nullable String flowVersion() {
    return optional(3);
  }

  /** Builds a {@link DeviceState}. */
  public static final class Builder extends JsonModel.Builder<DeviceState, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceState from) {
      super(from);
    }

    /** Sets {@link DeviceState#time()}. */
    public Builder time(Instant time) {
      return set(0, time);
    }

    /**
     * Sets {@link DeviceState#meta()} to anything that Jackson can write; null is sent as a JSON
     * null.
     */
    public Builder meta(@Nullable Object meta) {
      return setAny(1, meta);
    }

    /** Sets {@link DeviceState#data()} to anything that Jackson can write. */
    public Builder data(Map<String, ?> data) {
      return setAnyMap(2, data);
    }

    /** Sets {@link DeviceState#flowVersion()}. */
    public Builder flowVersion(String flowVersion) {
      return set(3, flowVersion);
    }

    @Override
    protected DeviceState create() {
      return new DeviceState(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceState ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceState; take the JSON as a text, and use"
            + " DeviceState.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceState> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceState", List.of("time", "meta", "data", "flowVersion"));
      require(2);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.TIMESTAMP, out);
      write(values, 1, JsonCodec.ANY, out);
      write(values, 2, DATA, out);
      write(values, 3, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.TIMESTAMP;
        case 1 -> JsonCodec.ANY;
        case 2 -> DATA;
        case 3 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
