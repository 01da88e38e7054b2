// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Whose errors start the workflow. */
@JsonDeserialize(using = FlowErrorTriggerConfig.Codec.class)
public final class FlowErrorTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<FlowErrorTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES = List.of("scope");

  private final @Nullable FlowErrorScope scope;

  private FlowErrorTriggerConfig(Builder builder) {
    super(builder);
    this.scope = builder.scope;
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
   * Workflows whose errors count. {@code local} means this workflow only, {@code cloud} all
   * application workflows, {@code experience} all experience workflows, and {@code global} both, or
   * on an edge device every workflow deployed to it.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable FlowErrorScope scope() {
    return optional("scope", scope);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(scope);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("scope", this.scope, FlowErrorScope.TYPE, out);
  }

  /** Builds a {@link FlowErrorTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<FlowErrorTriggerConfig> {
    private @Nullable FlowErrorScope scope;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(FlowErrorTriggerConfig from) {
      super(from);
      this.scope = from.scope;
    }

    /**
     * Workflows whose errors count. {@code local} means this workflow only, {@code cloud} all
     * application workflows, {@code experience} all experience workflows, and {@code global} both,
     * or on an edge device every workflow deployed to it.
     *
     * @param scope the value
     * @return this builder
     */
    public Builder scope(FlowErrorScope scope) {
      this.scope = set("scope", scope);
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
     * @return an immutable {@link FlowErrorTriggerConfig}
     */
    public FlowErrorTriggerConfig build() {
      return create();
    }

    @Override
    FlowErrorTriggerConfig create() {
      return new FlowErrorTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "scope" -> this.scope = read(name, in, FlowErrorScope.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<FlowErrorTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("FlowErrorTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
