// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Which events of the integration start the workflow. At least one should be on. */
@JsonDeserialize(using = IntegrationTriggerConfig.Codec.class)
public final class IntegrationTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<IntegrationTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES = List.of("message", "connect", "disconnect", "failure");

  private final @Nullable Boolean message;
  private final @Nullable Boolean connect;
  private final @Nullable Boolean disconnect;
  private final @Nullable Boolean failure;

  private IntegrationTriggerConfig(Builder builder) {
    super(builder);
    this.message = builder.message;
    this.connect = builder.connect;
    this.disconnect = builder.disconnect;
    this.failure = builder.failure;
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
   * Whether a received message starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean message() {
    return optional("message", message);
  }

  /**
   * Whether a successful connection starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean connect() {
    return optional("connect", connect);
  }

  /**
   * Whether the loss of the connection starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean disconnect() {
    return optional("disconnect", disconnect);
  }

  /**
   * Whether a failed attempt to connect starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean failure() {
    return optional("failure", failure);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(message, connect, disconnect, failure);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("message", this.message, JsonType.BOOLEAN, out);
    write("connect", this.connect, JsonType.BOOLEAN, out);
    write("disconnect", this.disconnect, JsonType.BOOLEAN, out);
    write("failure", this.failure, JsonType.BOOLEAN, out);
  }

  /** Builds a {@link IntegrationTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<IntegrationTriggerConfig> {
    private @Nullable Boolean message;
    private @Nullable Boolean connect;
    private @Nullable Boolean disconnect;
    private @Nullable Boolean failure;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(IntegrationTriggerConfig from) {
      super(from);
      this.message = from.message;
      this.connect = from.connect;
      this.disconnect = from.disconnect;
      this.failure = from.failure;
    }

    /**
     * Whether a received message starts the workflow.
     *
     * @param message the value
     * @return this builder
     */
    public Builder message(boolean message) {
      this.message = set("message", message);
      return this;
    }

    /**
     * Whether a successful connection starts the workflow.
     *
     * @param connect the value
     * @return this builder
     */
    public Builder connect(boolean connect) {
      this.connect = set("connect", connect);
      return this;
    }

    /**
     * Whether the loss of the connection starts the workflow.
     *
     * @param disconnect the value
     * @return this builder
     */
    public Builder disconnect(boolean disconnect) {
      this.disconnect = set("disconnect", disconnect);
      return this;
    }

    /**
     * Whether a failed attempt to connect starts the workflow.
     *
     * @param failure the value
     * @return this builder
     */
    public Builder failure(boolean failure) {
      this.failure = set("failure", failure);
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
     * @return an immutable {@link IntegrationTriggerConfig}
     */
    public IntegrationTriggerConfig build() {
      return create();
    }

    @Override
    IntegrationTriggerConfig create() {
      return new IntegrationTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "message" -> this.message = read(name, in, JsonType.BOOLEAN);
        case "connect" -> this.connect = read(name, in, JsonType.BOOLEAN);
        case "disconnect" -> this.disconnect = read(name, in, JsonType.BOOLEAN);
        case "failure" -> this.failure = read(name, in, JsonType.BOOLEAN);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<IntegrationTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("IntegrationTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
