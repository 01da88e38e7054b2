// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One choice of a select input. */
@JsonDeserialize(using = SelectFieldOption.Codec.class)
public final class SelectFieldOption extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<SelectFieldOption> TYPE = new Codec();

  private static final List<String> NAMES = List.of("value", "label");

  private final @Nullable String value;
  private final @Nullable String label;

  private SelectFieldOption(Builder builder) {
    super(builder);
    this.value = builder.value;
    this.label = builder.label;
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
   * Value that the node receives when the option is chosen. 1 to 1024 characters.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public String value() {
    return required("value", value);
  }

  /**
   * Text shown for the option. Without it the value is shown. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String label() {
    return optional("label", label);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(value, label);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("value", this.value, JsonType.STRING, out);
    write("label", this.label, JsonType.STRING, out);
  }

  /** Builds a {@link SelectFieldOption}. */
  public static final class Builder extends JsonModel.Builder<SelectFieldOption> {
    private @Nullable String value;
    private @Nullable String label;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(SelectFieldOption from) {
      super(from);
      this.value = from.value;
      this.label = from.label;
    }

    /**
     * Value that the node receives when the option is chosen. 1 to 1024 characters.
     *
     * @param value the value
     * @return this builder
     */
    public Builder value(String value) {
      this.value = set("value", value);
      return this;
    }

    /**
     * Text shown for the option. Without it the value is shown. At most 1024 characters.
     *
     * @param label the value
     * @return this builder
     */
    public Builder label(String label) {
      this.label = set("label", label);
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
     * @return an immutable {@link SelectFieldOption}
     * @throws IllegalStateException if a required property is missing
     */
    public SelectFieldOption build() {
      require("value", value);
      return create();
    }

    @Override
    SelectFieldOption create() {
      return new SelectFieldOption(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "value" -> this.value = read(name, in, JsonType.STRING);
        case "label" -> this.label = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<SelectFieldOption> {
    /** For Jackson. */
    public Codec() {
      super("SelectFieldOption");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
