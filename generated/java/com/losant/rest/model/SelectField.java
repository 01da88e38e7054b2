// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Input for one of several given values. */
@JsonDeserialize(using = SelectField.Codec.class)
public final class SelectField extends JsonModel implements CustomNodeField {
  /** How this is read from JSON and written to it. */
  public static final JsonType<SelectField> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of("id", "type", "label", "description", "defaultValue", "options");
  private static final JsonType<List<SelectFieldOption>> OPTIONS_TYPE =
      JsonType.listOf(SelectFieldOption.TYPE);

  private final @Nullable String id;
  private final @Nullable CustomNodeFieldType type;
  private final @Nullable String label;
  private final @Nullable String description;
  private final @Nullable String defaultValue;
  private final @Nullable List<SelectFieldOption> options;

  private SelectField(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.type = builder.type;
    this.label = builder.label;
    this.description = builder.description;
    this.defaultValue = builder.defaultValue;
    this.options = builder.options;
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
   * Name of the input within the node, where its value is found under {@code data} by this name. It
   * should be unique among the fields. 1 to 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  @Override
  public @Nullable String id() {
    return optional("id", id);
  }

  /**
   * Marks a list to choose from. The only value is {@code select}.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  @Override
  public CustomNodeFieldType type() {
    return required("type", type);
  }

  /**
   * Text shown beside the input, or as the heading of a section. 1 to 1024 characters.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  @Override
  public String label() {
    return required("label", label);
  }

  /**
   * Help text shown with the input or section. At most 32767 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  @Override
  public @Nullable String description() {
    return optional("description", description);
  }

  /**
   * Value of the option that is chosen at first. 1 to 1024 characters.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public String defaultValue() {
    return required("defaultValue", defaultValue);
  }

  /**
   * Values to choose from. 1 to 100 items.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public List<SelectFieldOption> options() {
    return required("options", options);
  }

  /**
   * Whether {@code options} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasOptions() {
    return options != null || originals.containsKey("options");
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(id, type, label, description, defaultValue, options);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("id", this.id, JsonType.STRING, out);
    write("type", this.type, CustomNodeFieldType.TYPE, out);
    write("label", this.label, JsonType.STRING, out);
    write("description", this.description, JsonType.STRING, out);
    write("defaultValue", this.defaultValue, JsonType.STRING, out);
    write("options", this.options, OPTIONS_TYPE, out);
  }

  /** Builds a {@link SelectField}. */
  public static final class Builder extends JsonModel.Builder<SelectField> {
    private @Nullable String id;
    private @Nullable CustomNodeFieldType type;
    private @Nullable String label;
    private @Nullable String description;
    private @Nullable String defaultValue;
    private @Nullable List<SelectFieldOption> options;

    private Builder(boolean received) {
      super(received);
      if (!received) {
        this.type = CustomNodeFieldType.of("select");
      }
    }

    private Builder(SelectField from) {
      super(from);
      this.id = from.id;
      this.type = from.type;
      this.label = from.label;
      this.description = from.description;
      this.defaultValue = from.defaultValue;
      this.options = from.options;
    }

    /**
     * Name of the input within the node, where its value is found under {@code data} by this name.
     * It should be unique among the fields. 1 to 1024 characters.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    /**
     * Text shown beside the input, or as the heading of a section. 1 to 1024 characters.
     *
     * @param label the value
     * @return this builder
     */
    public Builder label(String label) {
      this.label = set("label", label);
      return this;
    }

    /**
     * Help text shown with the input or section. At most 32767 characters.
     *
     * @param description the value
     * @return this builder
     */
    public Builder description(String description) {
      this.description = set("description", description);
      return this;
    }

    /**
     * Value of the option that is chosen at first. 1 to 1024 characters.
     *
     * @param defaultValue the value
     * @return this builder
     */
    public Builder defaultValue(String defaultValue) {
      this.defaultValue = set("defaultValue", defaultValue);
      return this;
    }

    /**
     * Values to choose from. 1 to 100 items.
     *
     * @param options the values; copied
     * @return this builder
     */
    public Builder options(List<SelectFieldOption> options) {
      this.options = setList("options", options);
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
     * @return an immutable {@link SelectField}
     * @throws IllegalStateException if a required property is missing
     */
    public SelectField build() {
      require("type", type);
      require("label", label);
      require("defaultValue", defaultValue);
      require("options", options);
      return create();
    }

    @Override
    SelectField create() {
      return new SelectField(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "id" -> this.id = read(name, in, JsonType.STRING);
        case "type" -> this.type = read(name, in, CustomNodeFieldType.TYPE);
        case "label" -> this.label = read(name, in, JsonType.STRING);
        case "description" -> this.description = read(name, in, JsonType.STRING);
        case "defaultValue" -> this.defaultValue = read(name, in, JsonType.STRING);
        case "options" -> this.options = read(name, in, OPTIONS_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<SelectField> {
    /** For Jackson. */
    public Codec() {
      super("SelectField");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
