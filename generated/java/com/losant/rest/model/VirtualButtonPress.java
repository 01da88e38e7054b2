// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Which virtual button to press, and what to hand to the run that it starts. */
@JsonDeserialize(using = VirtualButtonPress.Codec.class)
public final class VirtualButtonPress extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<VirtualButtonPress> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of("key", "payload", "meta", "flowVersion", "deviceId", "deploymentId");

  private final @Nullable String key;
  private final @Nullable JsonNode payload;
  private final @Nullable JsonNode meta;
  private final @Nullable String flowVersion;
  private final @Nullable String deviceId;
  private final @Nullable String deploymentId;

  private VirtualButtonPress(Builder builder) {
    super(builder);
    this.key = builder.key;
    this.payload = builder.payload;
    this.meta = builder.meta;
    this.flowVersion = builder.flowVersion;
    this.deviceId = builder.deviceId;
    this.deploymentId = builder.deploymentId;
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
   * Key of the virtual button trigger.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public String key() {
    return required("key", key);
  }

  /**
   * Data for the run, of any JSON type.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode payload() {
    return any(payload);
  }

  /**
   * Data for the run, of any JSON type.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T payload(Class<T> type) {
    return convert(payload, type);
  }

  /**
   * Further data about the press, of any JSON type. Its use is not documented.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode meta() {
    return any(meta);
  }

  /**
   * Further data about the press, of any JSON type. Its use is not documented.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T meta(Class<T> type) {
    return convert(meta, type);
  }

  /**
   * Version whose button is pressed, by its name of 1 to 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String flowVersion() {
    return optional("flowVersion", flowVersion);
  }

  /**
   * Device on which to press the button, for edge and embedded workflows. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String deviceId() {
    return optional("deviceId", deviceId);
  }

  /**
   * Deployment to the device whose button is pressed, for edge and embedded workflows. Matches
   * {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String deploymentId() {
    return optional("deploymentId", deploymentId);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(key, payload, meta, flowVersion, deviceId, deploymentId);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("key", this.key, JsonType.STRING, out);
    write("payload", this.payload, JsonType.ANY, out);
    write("meta", this.meta, JsonType.ANY, out);
    write("flowVersion", this.flowVersion, JsonType.STRING, out);
    write("deviceId", this.deviceId, JsonType.STRING, out);
    write("deploymentId", this.deploymentId, JsonType.STRING, out);
  }

  /** Builds a {@link VirtualButtonPress}. */
  public static final class Builder extends JsonModel.Builder<VirtualButtonPress> {
    private @Nullable String key;
    private @Nullable JsonNode payload;
    private @Nullable JsonNode meta;
    private @Nullable String flowVersion;
    private @Nullable String deviceId;
    private @Nullable String deploymentId;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(VirtualButtonPress from) {
      super(from);
      this.key = from.key;
      this.payload = from.payload;
      this.meta = from.meta;
      this.flowVersion = from.flowVersion;
      this.deviceId = from.deviceId;
      this.deploymentId = from.deploymentId;
    }

    /**
     * Key of the virtual button trigger.
     *
     * @param key the value
     * @return this builder
     */
    public Builder key(String key) {
      this.key = set("key", key);
      return this;
    }

    /**
     * Data for the run, of any JSON type.
     *
     * @param payload anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder payload(@Nullable Object payload) {
      this.payload = setAny("payload", payload);
      return this;
    }

    /**
     * Further data about the press, of any JSON type. Its use is not documented.
     *
     * @param meta anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder meta(@Nullable Object meta) {
      this.meta = setAny("meta", meta);
      return this;
    }

    /**
     * Version whose button is pressed, by its name of 1 to 255 characters.
     *
     * @param flowVersion the value
     * @return this builder
     */
    public Builder flowVersion(String flowVersion) {
      this.flowVersion = set("flowVersion", flowVersion);
      return this;
    }

    /**
     * Device on which to press the button, for edge and embedded workflows. Matches {@code
     * ^[A-Fa-f\d]{24}$}.
     *
     * @param deviceId the value
     * @return this builder
     */
    public Builder deviceId(String deviceId) {
      this.deviceId = set("deviceId", deviceId);
      return this;
    }

    /**
     * Deployment to the device whose button is pressed, for edge and embedded workflows. Matches
     * {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param deploymentId the value
     * @return this builder
     */
    public Builder deploymentId(String deploymentId) {
      this.deploymentId = set("deploymentId", deploymentId);
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
     * @return an immutable {@link VirtualButtonPress}
     * @throws IllegalStateException if a required property is missing
     */
    public VirtualButtonPress build() {
      require("key", key);
      return create();
    }

    @Override
    VirtualButtonPress create() {
      return new VirtualButtonPress(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "key" -> this.key = read(name, in, JsonType.STRING);
        case "payload" -> this.payload = read(name, in, JsonType.ANY);
        case "meta" -> this.meta = read(name, in, JsonType.ANY);
        case "flowVersion" -> this.flowVersion = read(name, in, JsonType.STRING);
        case "deviceId" -> this.deviceId = read(name, in, JsonType.STRING);
        case "deploymentId" -> this.deploymentId = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<VirtualButtonPress> {
    /** For Jackson. */
    public Codec() {
      super("VirtualButtonPress");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
