// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Configuration of a trigger that has nothing to configure, always an empty object. */
@JsonDeserialize(using = EmptyTriggerConfig.Codec.class)
public final class EmptyTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<EmptyTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES = List.of();

  private EmptyTriggerConfig(Builder builder) {
    super(builder);
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

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList();
  }

  @Override
  void writeProperties(JsonGenerator out) {}

  /** Builds a {@link EmptyTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<EmptyTriggerConfig> {

    private Builder(boolean received) {
      super(received);
    }

    private Builder(EmptyTriggerConfig from) {
      super(from);
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
     * @return an immutable {@link EmptyTriggerConfig}
     */
    public EmptyTriggerConfig build() {
      return create();
    }

    @Override
    EmptyTriggerConfig create() {
      return new EmptyTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<EmptyTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("EmptyTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
