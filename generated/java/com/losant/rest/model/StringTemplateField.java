// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Input for a string, or for a template that resolves to one. */
@JsonDeserialize(using = StringTemplateField.Codec.class)
public final class StringTemplateField extends JsonModel implements CustomNodeField {
  /** How this is read from JSON and written to it. */
  public static final JsonType<StringTemplateField> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of("id", "type", "label", "description", "defaultValue", "required", "validRegExp");

  private final @Nullable String id;
  private final @Nullable CustomNodeFieldType type;
  private final @Nullable String label;
  private final @Nullable String description;
  private final @Nullable String defaultValue;
  private final @Nullable Boolean required;
  private final @Nullable String validRegExp;

  private StringTemplateField(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.type = builder.type;
    this.label = builder.label;
    this.description = builder.description;
    this.defaultValue = builder.defaultValue;
    this.required = builder.required;
    this.validRegExp = builder.validRegExp;
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
   * Marks a string input. The only value is {@code stringTemplate}.
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
   * Text or template that the input holds at first. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String defaultValue() {
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
   * Regular expression that a fixed text must match. Templates are not checked. At most 1024
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String validRegExp() {
    return optional("validRegExp", validRegExp);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(id, type, label, description, defaultValue, required, validRegExp);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("id", this.id, JsonType.STRING, out);
    write("type", this.type, CustomNodeFieldType.TYPE, out);
    write("label", this.label, JsonType.STRING, out);
    write("description", this.description, JsonType.STRING, out);
    write("defaultValue", this.defaultValue, JsonType.STRING, out);
    write("required", this.required, JsonType.BOOLEAN, out);
    write("validRegExp", this.validRegExp, JsonType.STRING, out);
  }

  /** Builds a {@link StringTemplateField}. */
  public static final class Builder extends JsonModel.Builder<StringTemplateField> {
    private @Nullable String id;
    private @Nullable CustomNodeFieldType type;
    private @Nullable String label;
    private @Nullable String description;
    private @Nullable String defaultValue;
    private @Nullable Boolean required;
    private @Nullable String validRegExp;

    private Builder(boolean received) {
      super(received);
      if (!received) {
        this.type = CustomNodeFieldType.of("stringTemplate");
      }
    }

    private Builder(StringTemplateField from) {
      super(from);
      this.id = from.id;
      this.type = from.type;
      this.label = from.label;
      this.description = from.description;
      this.defaultValue = from.defaultValue;
      this.required = from.required;
      this.validRegExp = from.validRegExp;
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
     * Text or template that the input holds at first. At most 1024 characters.
     *
     * @param defaultValue the value
     * @return this builder
     */
    public Builder defaultValue(String defaultValue) {
      this.defaultValue = set("defaultValue", defaultValue);
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
     * Regular expression that a fixed text must match. Templates are not checked. At most 1024
     * characters.
     *
     * @param validRegExp the value
     * @return this builder
     */
    public Builder validRegExp(String validRegExp) {
      this.validRegExp = set("validRegExp", validRegExp);
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
     * @return an immutable {@link StringTemplateField}
     * @throws IllegalStateException if a required property is missing
     */
    public StringTemplateField build() {
      require("type", type);
      require("label", label);
      return create();
    }

    @Override
    StringTemplateField create() {
      return new StringTemplateField(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "id" -> this.id = read(name, in, JsonType.STRING);
        case "type" -> this.type = read(name, in, CustomNodeFieldType.TYPE);
        case "label" -> this.label = read(name, in, JsonType.STRING);
        case "description" -> this.description = read(name, in, JsonType.STRING);
        case "defaultValue" -> this.defaultValue = read(name, in, JsonType.STRING);
        case "required" -> this.required = read(name, in, JsonType.BOOLEAN);
        case "validRegExp" -> this.validRegExp = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<StringTemplateField> {
    /** For Jackson. */
    public Codec() {
      super("StringTemplateField");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
