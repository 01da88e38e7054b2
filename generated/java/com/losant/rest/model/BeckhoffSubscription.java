// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A controller symbol to monitor. Other keys beside the name are accepted. */
@JsonDeserialize(using = BeckhoffSubscription.Codec.class)
public final class BeckhoffSubscription extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<BeckhoffSubscription> TYPE = new Codec();

  private static final List<String> NAMES = List.of("name");

  private final @Nullable String name;

  private BeckhoffSubscription(Builder builder) {
    super(builder);
    this.name = builder.name;
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
   * Full name of the symbol, such as {@code GVL_Var.Temperature}. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String name() {
    return optional("name", name);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(name);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("name", this.name, JsonType.STRING, out);
  }

  /** Builds a {@link BeckhoffSubscription}. */
  public static final class Builder extends JsonModel.Builder<BeckhoffSubscription> {
    private @Nullable String name;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(BeckhoffSubscription from) {
      super(from);
      this.name = from.name;
    }

    /**
     * Full name of the symbol, such as {@code GVL_Var.Temperature}. At most 1024 characters.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      this.name = set("name", name);
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
     * @return an immutable {@link BeckhoffSubscription}
     */
    public BeckhoffSubscription build() {
      return create();
    }

    @Override
    BeckhoffSubscription create() {
      return new BeckhoffSubscription(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "name" -> this.name = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<BeckhoffSubscription> {
    /** For Jackson. */
    public Codec() {
      super("BeckhoffSubscription");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
