// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Asks for workflows that lack a certain trigger. */
@JsonDeserialize(using = TriggerQueryNotEquals.Codec.class)
public final class TriggerQueryNotEquals extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<TriggerQueryNotEquals> TYPE = new Codec();

  private static final List<String> NAMES = List.of("$ne");

  private final @Nullable TriggerQuery ne;

  private TriggerQueryNotEquals(Builder builder) {
    super(builder);
    this.ne = builder.ne;
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
   * Trigger that the workflow must not have.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public TriggerQuery ne() {
    return required("$ne", ne);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(ne);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("$ne", this.ne, TriggerQuery.TYPE, out);
  }

  /** Builds a {@link TriggerQueryNotEquals}. */
  public static final class Builder extends JsonModel.Builder<TriggerQueryNotEquals> {
    private @Nullable TriggerQuery ne;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(TriggerQueryNotEquals from) {
      super(from);
      this.ne = from.ne;
    }

    /**
     * Trigger that the workflow must not have.
     *
     * @param ne the value
     * @return this builder
     */
    public Builder ne(TriggerQuery ne) {
      this.ne = set("$ne", ne);
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
     * @return an immutable {@link TriggerQueryNotEquals}
     * @throws IllegalStateException if a required property is missing
     */
    public TriggerQueryNotEquals build() {
      require("$ne", ne);
      return create();
    }

    @Override
    TriggerQueryNotEquals create() {
      return new TriggerQueryNotEquals(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "$ne" -> this.ne = read(name, in, TriggerQuery.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<TriggerQueryNotEquals> {
    /** For Jackson. */
    public Codec() {
      super("TriggerQueryNotEquals");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
