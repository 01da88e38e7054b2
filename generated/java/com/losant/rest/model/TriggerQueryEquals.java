// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Asks for workflows that have a certain trigger. */
@JsonDeserialize(using = TriggerQueryEquals.Codec.class)
public final class TriggerQueryEquals extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<TriggerQueryEquals> TYPE = new Codec();

  private static final List<String> NAMES = List.of("$eq");

  private final @Nullable TriggerQuery eq;

  private TriggerQueryEquals(Builder builder) {
    super(builder);
    this.eq = builder.eq;
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
   * Trigger that the workflow has to have.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public TriggerQuery eq() {
    return required("$eq", eq);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(eq);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("$eq", this.eq, TriggerQuery.TYPE, out);
  }

  /** Builds a {@link TriggerQueryEquals}. */
  public static final class Builder extends JsonModel.Builder<TriggerQueryEquals> {
    private @Nullable TriggerQuery eq;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(TriggerQueryEquals from) {
      super(from);
      this.eq = from.eq;
    }

    /**
     * Trigger that the workflow has to have.
     *
     * @param eq the value
     * @return this builder
     */
    public Builder eq(TriggerQuery eq) {
      this.eq = set("$eq", eq);
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
     * @return an immutable {@link TriggerQueryEquals}
     * @throws IllegalStateException if a required property is missing
     */
    public TriggerQueryEquals build() {
      require("$eq", eq);
      return create();
    }

    @Override
    TriggerQueryEquals create() {
      return new TriggerQueryEquals(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "$eq" -> this.eq = read(name, in, TriggerQuery.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<TriggerQueryEquals> {
    /** For Jackson. */
    public Codec() {
      super("TriggerQueryEquals");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
