// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Connection to the Redis server and the channel to subscribe to. */
@JsonDeserialize(using = RedisTriggerConfig.Codec.class)
public final class RedisTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<RedisTriggerConfig> CODEC = new Codec();

  private RedisTriggerConfig(Builder builder) {
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

  /** Host name or IP address of the Redis server. At most 1024 characters. */
  public @Nullable String host() {
    return optional(0);
  }

  /**
   * Port of the Redis server, as a decimal string. If empty, 6379 is used. At most 16 characters.
   */
  public @Nullable String port() {
    return optional(1);
  }

  /** Password of the Redis server. If empty, none is used. At most 1024 characters. */
  public @Nullable String password() {
    return optional(2);
  }

  /**
   * Channel, or pattern of channels such as {@code sensor.*}, to subscribe to. At most 1024
   * characters.
   */
  public @Nullable String topic() {
    return optional(3);
  }

  /** Accepted, without a documented meaning for Redis. */
  public @Nullable Boolean fileAdded() {
    return optional(4);
  }

  /** Accepted, without a documented meaning for Redis. */
  public @Nullable Boolean fileChanged() {
    return optional(5);
  }

  /** Accepted, without a documented meaning for Redis. */
  public @Nullable Boolean fileRemoved() {
    return optional(6);
  }

  /** Accepted, without a documented meaning for Redis. */
  public @Nullable Boolean directoryAdded() {
    return optional(7);
  }

  /** Accepted, without a documented meaning for Redis. */
  public @Nullable Boolean directoryRemoved() {
    return optional(8);
  }

  /** Builds a {@link RedisTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<RedisTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(RedisTriggerConfig from) {
      super(from);
    }

    /** Sets {@link RedisTriggerConfig#host()}. */
    public Builder host(String host) {
      return set(0, host);
    }

    /** Sets {@link RedisTriggerConfig#port()}. */
    public Builder port(String port) {
      return set(1, port);
    }

    /** Sets {@link RedisTriggerConfig#password()}. */
    public Builder password(String password) {
      return set(2, password);
    }

    /** Sets {@link RedisTriggerConfig#topic()}. */
    public Builder topic(String topic) {
      return set(3, topic);
    }

    /** Sets {@link RedisTriggerConfig#fileAdded()}. */
    public Builder fileAdded(boolean fileAdded) {
      return set(4, fileAdded);
    }

    /** Sets {@link RedisTriggerConfig#fileChanged()}. */
    public Builder fileChanged(boolean fileChanged) {
      return set(5, fileChanged);
    }

    /** Sets {@link RedisTriggerConfig#fileRemoved()}. */
    public Builder fileRemoved(boolean fileRemoved) {
      return set(6, fileRemoved);
    }

    /** Sets {@link RedisTriggerConfig#directoryAdded()}. */
    public Builder directoryAdded(boolean directoryAdded) {
      return set(7, directoryAdded);
    }

    /** Sets {@link RedisTriggerConfig#directoryRemoved()}. */
    public Builder directoryRemoved(boolean directoryRemoved) {
      return set(8, directoryRemoved);
    }

    @Override
    protected RedisTriggerConfig create() {
      return new RedisTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static RedisTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a RedisTriggerConfig; take the JSON as a text, and use"
            + " RedisTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<RedisTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "RedisTriggerConfig",
          List.of(
              "host",
              "port",
              "password",
              "topic",
              "fileAdded",
              "fileChanged",
              "fileRemoved",
              "directoryAdded",
              "directoryRemoved"));
      hide(2);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.BOOLEAN, out);
      write(values, 5, JsonCodec.BOOLEAN, out);
      write(values, 6, JsonCodec.BOOLEAN, out);
      write(values, 7, JsonCodec.BOOLEAN, out);
      write(values, 8, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3 -> JsonCodec.STRING;
        case 4, 5, 6, 7, 8 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
