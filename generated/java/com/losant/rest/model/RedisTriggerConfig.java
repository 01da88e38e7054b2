// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Connection to the Redis server and the channel to subscribe to. */
@JsonDeserialize(using = RedisTriggerConfig.Codec.class)
public final class RedisTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<RedisTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "host",
          "port",
          "password",
          "topic",
          "fileAdded",
          "fileChanged",
          "fileRemoved",
          "directoryAdded",
          "directoryRemoved");

  private final @Nullable String host;
  private final @Nullable String port;
  private final @Nullable String password;
  private final @Nullable String topic;
  private final @Nullable Boolean fileAdded;
  private final @Nullable Boolean fileChanged;
  private final @Nullable Boolean fileRemoved;
  private final @Nullable Boolean directoryAdded;
  private final @Nullable Boolean directoryRemoved;

  private RedisTriggerConfig(Builder builder) {
    super(builder);
    this.host = builder.host;
    this.port = builder.port;
    this.password = builder.password;
    this.topic = builder.topic;
    this.fileAdded = builder.fileAdded;
    this.fileChanged = builder.fileChanged;
    this.fileRemoved = builder.fileRemoved;
    this.directoryAdded = builder.directoryAdded;
    this.directoryRemoved = builder.directoryRemoved;
  }

  /**
   * Starts with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * Starts with everything that is set here, what is not documented included.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Host name or IP address of the Redis server. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String host() {
    return optional("host", host);
  }

  /**
   * Port of the Redis server, as a decimal string. Empty stands for 6379. At most 16 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String port() {
    return optional("port", port);
  }

  /**
   * Password of the Redis server. Empty connects without one. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String password() {
    return optional("password", password);
  }

  /**
   * Channel, or pattern of channels such as {@code sensor.*}, to subscribe to. At most 1024
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String topic() {
    return optional("topic", topic);
  }

  /**
   * Accepted, without a documented meaning for Redis.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean fileAdded() {
    return optional("fileAdded", fileAdded);
  }

  /**
   * Accepted, without a documented meaning for Redis.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean fileChanged() {
    return optional("fileChanged", fileChanged);
  }

  /**
   * Accepted, without a documented meaning for Redis.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean fileRemoved() {
    return optional("fileRemoved", fileRemoved);
  }

  /**
   * Accepted, without a documented meaning for Redis.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean directoryAdded() {
    return optional("directoryAdded", directoryAdded);
  }

  /**
   * Accepted, without a documented meaning for Redis.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean directoryRemoved() {
    return optional("directoryRemoved", directoryRemoved);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        host,
        port,
        password,
        topic,
        fileAdded,
        fileChanged,
        fileRemoved,
        directoryAdded,
        directoryRemoved);
  }

  @Override
  List<String> secrets() {
    return List.of("password");
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("host", this.host, JsonType.STRING, out);
    write("port", this.port, JsonType.STRING, out);
    write("password", this.password, JsonType.STRING, out);
    write("topic", this.topic, JsonType.STRING, out);
    write("fileAdded", this.fileAdded, JsonType.BOOLEAN, out);
    write("fileChanged", this.fileChanged, JsonType.BOOLEAN, out);
    write("fileRemoved", this.fileRemoved, JsonType.BOOLEAN, out);
    write("directoryAdded", this.directoryAdded, JsonType.BOOLEAN, out);
    write("directoryRemoved", this.directoryRemoved, JsonType.BOOLEAN, out);
  }

  /** Builds a {@link RedisTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<RedisTriggerConfig> {
    private @Nullable String host;
    private @Nullable String port;
    private @Nullable String password;
    private @Nullable String topic;
    private @Nullable Boolean fileAdded;
    private @Nullable Boolean fileChanged;
    private @Nullable Boolean fileRemoved;
    private @Nullable Boolean directoryAdded;
    private @Nullable Boolean directoryRemoved;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(RedisTriggerConfig from) {
      super(from);
      this.host = from.host;
      this.port = from.port;
      this.password = from.password;
      this.topic = from.topic;
      this.fileAdded = from.fileAdded;
      this.fileChanged = from.fileChanged;
      this.fileRemoved = from.fileRemoved;
      this.directoryAdded = from.directoryAdded;
      this.directoryRemoved = from.directoryRemoved;
    }

    /**
     * Host name or IP address of the Redis server. At most 1024 characters.
     *
     * @param host the value
     * @return this builder
     */
    public Builder host(String host) {
      this.host = set("host", host);
      return this;
    }

    /**
     * Port of the Redis server, as a decimal string. Empty stands for 6379. At most 16 characters.
     *
     * @param port the value
     * @return this builder
     */
    public Builder port(String port) {
      this.port = set("port", port);
      return this;
    }

    /**
     * Password of the Redis server. Empty connects without one. At most 1024 characters.
     *
     * @param password the value
     * @return this builder
     */
    public Builder password(String password) {
      this.password = set("password", password);
      return this;
    }

    /**
     * Channel, or pattern of channels such as {@code sensor.*}, to subscribe to. At most 1024
     * characters.
     *
     * @param topic the value
     * @return this builder
     */
    public Builder topic(String topic) {
      this.topic = set("topic", topic);
      return this;
    }

    /**
     * Accepted, without a documented meaning for Redis.
     *
     * @param fileAdded the value
     * @return this builder
     */
    public Builder fileAdded(boolean fileAdded) {
      this.fileAdded = set("fileAdded", fileAdded);
      return this;
    }

    /**
     * Accepted, without a documented meaning for Redis.
     *
     * @param fileChanged the value
     * @return this builder
     */
    public Builder fileChanged(boolean fileChanged) {
      this.fileChanged = set("fileChanged", fileChanged);
      return this;
    }

    /**
     * Accepted, without a documented meaning for Redis.
     *
     * @param fileRemoved the value
     * @return this builder
     */
    public Builder fileRemoved(boolean fileRemoved) {
      this.fileRemoved = set("fileRemoved", fileRemoved);
      return this;
    }

    /**
     * Accepted, without a documented meaning for Redis.
     *
     * @param directoryAdded the value
     * @return this builder
     */
    public Builder directoryAdded(boolean directoryAdded) {
      this.directoryAdded = set("directoryAdded", directoryAdded);
      return this;
    }

    /**
     * Accepted, without a documented meaning for Redis.
     *
     * @param directoryRemoved the value
     * @return this builder
     */
    public Builder directoryRemoved(boolean directoryRemoved) {
      this.directoryRemoved = set("directoryRemoved", directoryRemoved);
      return this;
    }

    /**
     * Sets a property that is not documented, or a documented one to JSON that its type has no room
     * for.
     *
     * @param name the name in the JSON
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder additionalProperty(String name, @Nullable Object value) {
      setAdditional(name, value);
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return an immutable {@link RedisTriggerConfig}
     */
    public RedisTriggerConfig build() {
      return create();
    }

    @Override
    RedisTriggerConfig create() {
      return new RedisTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "host" -> this.host = read(name, in, JsonType.STRING);
        case "port" -> this.port = read(name, in, JsonType.STRING);
        case "password" -> this.password = read(name, in, JsonType.STRING);
        case "topic" -> this.topic = read(name, in, JsonType.STRING);
        case "fileAdded" -> this.fileAdded = read(name, in, JsonType.BOOLEAN);
        case "fileChanged" -> this.fileChanged = read(name, in, JsonType.BOOLEAN);
        case "fileRemoved" -> this.fileRemoved = read(name, in, JsonType.BOOLEAN);
        case "directoryAdded" -> this.directoryAdded = read(name, in, JsonType.BOOLEAN);
        case "directoryRemoved" -> this.directoryRemoved = read(name, in, JsonType.BOOLEAN);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<RedisTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("RedisTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
