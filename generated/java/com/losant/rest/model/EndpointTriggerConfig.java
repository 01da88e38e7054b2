// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Which version of the experience the trigger listens to. */
@JsonDeserialize(using = EndpointTriggerConfig.Codec.class)
public final class EndpointTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<EndpointTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES = List.of("experienceVersion");

  private final @Nullable String experienceVersion;

  private EndpointTriggerConfig(Builder builder) {
    super(builder);
    this.experienceVersion = builder.experienceVersion;
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
   * Name of the experience version, such as {@code develop}. In an application workflow, leaving it
   * out listens to all versions; an experience workflow follows its own. 1 to 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String experienceVersion() {
    return optional("experienceVersion", experienceVersion);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(experienceVersion);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("experienceVersion", this.experienceVersion, JsonType.STRING, out);
  }

  /** Builds a {@link EndpointTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<EndpointTriggerConfig> {
    private @Nullable String experienceVersion;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(EndpointTriggerConfig from) {
      super(from);
      this.experienceVersion = from.experienceVersion;
    }

    /**
     * Name of the experience version, such as {@code develop}. In an application workflow, leaving
     * it out listens to all versions; an experience workflow follows its own. 1 to 255 characters.
     *
     * @param experienceVersion the value
     * @return this builder
     */
    public Builder experienceVersion(String experienceVersion) {
      this.experienceVersion = set("experienceVersion", experienceVersion);
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
     * @return an immutable {@link EndpointTriggerConfig}
     */
    public EndpointTriggerConfig build() {
      return create();
    }

    @Override
    EndpointTriggerConfig create() {
      return new EndpointTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "experienceVersion" -> this.experienceVersion = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<EndpointTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("EndpointTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
