// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Input for a number, or for a template that resolves to one. */
@JsonDeserialize(using = NumberTemplateField.Codec.class)
public final class NumberTemplateField extends JsonModel implements CustomNodeField {
  /** How this is read from JSON and written to it. */
  public static final JsonType<NumberTemplateField> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "id", "type", "label", "description", "defaultValue", "required", "validMin", "validMax");

  private final @Nullable String id;
  private final @Nullable CustomNodeFieldType type;
  private final @Nullable String label;
  private final @Nullable String description;
  private final @Nullable BigDecimal defaultValue;
  private final @Nullable Boolean required;
  private final @Nullable BigDecimal validMin;
  private final @Nullable BigDecimal validMax;

  private NumberTemplateField(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.type = builder.type;
    this.label = builder.label;
    this.description = builder.description;
    this.defaultValue = builder.defaultValue;
    this.required = builder.required;
    this.validMin = builder.validMin;
    this.validMax = builder.validMax;
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
   * Marks a number input. The only value is {@code numberTemplate}.
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
   * Number that the input holds at first.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable BigDecimal defaultValue() {
    return optional("defaultValue", defaultValue);
  }

  /**
   * Whether the user of the node has to fill in the input. A required input has no default.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean required() {
    return optional("required", required);
  }

  /**
   * Lowest number accepted. Templates are not checked.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable BigDecimal validMin() {
    return optional("validMin", validMin);
  }

  /**
   * Highest number accepted. Templates are not checked.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable BigDecimal validMax() {
    return optional("validMax", validMax);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(id, type, label, description, defaultValue, required, validMin, validMax);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("id", this.id, JsonType.STRING, out);
    write("type", this.type, CustomNodeFieldType.TYPE, out);
    write("label", this.label, JsonType.STRING, out);
    write("description", this.description, JsonType.STRING, out);
    write("defaultValue", this.defaultValue, JsonType.DECIMAL, out);
    write("required", this.required, JsonType.BOOLEAN, out);
    write("validMin", this.validMin, JsonType.DECIMAL, out);
    write("validMax", this.validMax, JsonType.DECIMAL, out);
  }

  /** Builds a {@link NumberTemplateField}. */
  public static final class Builder extends JsonModel.Builder<NumberTemplateField> {
    private @Nullable String id;
    private @Nullable CustomNodeFieldType type;
    private @Nullable String label;
    private @Nullable String description;
    private @Nullable BigDecimal defaultValue;
    private @Nullable Boolean required;
    private @Nullable BigDecimal validMin;
    private @Nullable BigDecimal validMax;

    private Builder(boolean received) {
      super(received);
      if (!received) {
        this.type = CustomNodeFieldType.of("numberTemplate");
      }
    }

    private Builder(NumberTemplateField from) {
      super(from);
      this.id = from.id;
      this.type = from.type;
      this.label = from.label;
      this.description = from.description;
      this.defaultValue = from.defaultValue;
      this.required = from.required;
      this.validMin = from.validMin;
      this.validMax = from.validMax;
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
     * Number that the input holds at first.
     *
     * @param defaultValue the value
     * @return this builder
     */
    public Builder defaultValue(BigDecimal defaultValue) {
      this.defaultValue = set("defaultValue", defaultValue);
      return this;
    }

    /**
     * Number that the input holds at first.
     *
     * @param defaultValue the value
     * @return this builder
     */
    public Builder defaultValue(long defaultValue) {
      this.defaultValue = set("defaultValue", BigDecimal.valueOf(defaultValue));
      return this;
    }

    /**
     * Number that the input holds at first.
     *
     * @param defaultValue the value; no infinity and no NaN
     * @return this builder
     */
    public Builder defaultValue(double defaultValue) {
      this.defaultValue = setDecimal("defaultValue", defaultValue);
      return this;
    }

    /**
     * Whether the user of the node has to fill in the input. A required input has no default.
     *
     * @param required the value
     * @return this builder
     */
    public Builder required(boolean required) {
      this.required = set("required", required);
      return this;
    }

    /**
     * Lowest number accepted. Templates are not checked.
     *
     * @param validMin the value
     * @return this builder
     */
    public Builder validMin(BigDecimal validMin) {
      this.validMin = set("validMin", validMin);
      return this;
    }

    /**
     * Lowest number accepted. Templates are not checked.
     *
     * @param validMin the value
     * @return this builder
     */
    public Builder validMin(long validMin) {
      this.validMin = set("validMin", BigDecimal.valueOf(validMin));
      return this;
    }

    /**
     * Lowest number accepted. Templates are not checked.
     *
     * @param validMin the value; no infinity and no NaN
     * @return this builder
     */
    public Builder validMin(double validMin) {
      this.validMin = setDecimal("validMin", validMin);
      return this;
    }

    /**
     * Highest number accepted. Templates are not checked.
     *
     * @param validMax the value
     * @return this builder
     */
    public Builder validMax(BigDecimal validMax) {
      this.validMax = set("validMax", validMax);
      return this;
    }

    /**
     * Highest number accepted. Templates are not checked.
     *
     * @param validMax the value
     * @return this builder
     */
    public Builder validMax(long validMax) {
      this.validMax = set("validMax", BigDecimal.valueOf(validMax));
      return this;
    }

    /**
     * Highest number accepted. Templates are not checked.
     *
     * @param validMax the value; no infinity and no NaN
     * @return this builder
     */
    public Builder validMax(double validMax) {
      this.validMax = setDecimal("validMax", validMax);
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
     * @return an immutable {@link NumberTemplateField}
     * @throws IllegalStateException if a required property is missing
     */
    public NumberTemplateField build() {
      require("type", type);
      require("label", label);
      return create();
    }

    @Override
    NumberTemplateField create() {
      return new NumberTemplateField(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "id" -> this.id = read(name, in, JsonType.STRING);
        case "type" -> this.type = read(name, in, CustomNodeFieldType.TYPE);
        case "label" -> this.label = read(name, in, JsonType.STRING);
        case "description" -> this.description = read(name, in, JsonType.STRING);
        case "defaultValue" -> this.defaultValue = read(name, in, JsonType.DECIMAL);
        case "required" -> this.required = read(name, in, JsonType.BOOLEAN);
        case "validMin" -> this.validMin = read(name, in, JsonType.DECIMAL);
        case "validMax" -> this.validMax = read(name, in, JsonType.DECIMAL);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<NumberTemplateField> {
    /** For Jackson. */
    public Codec() {
      super("NumberTemplateField");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
