// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Input for a path into the payload, whose value the node receives. */
@JsonDeserialize(using = PayloadPathField.Codec.class)
public final class PayloadPathField extends JsonModel implements CustomNodeField {
  /** How this is read from JSON and written to it. */
  public static final JsonType<PayloadPathField> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of("id", "type", "label", "description", "required");

  private final @Nullable String id;
  private final @Nullable CustomNodeFieldType type;
  private final @Nullable String label;
  private final @Nullable String description;
  private final @Nullable Boolean required;

  private PayloadPathField(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.type = builder.type;
    this.label = builder.label;
    this.description = builder.description;
    this.required = builder.required;
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
   * Marks a payload path input. The only value is {@code payloadPath}.
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
   * Whether the user of the node has to fill in the input.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean required() {
    return optional("required", required);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(id, type, label, description, required);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("id", this.id, JsonType.STRING, out);
    write("type", this.type, CustomNodeFieldType.TYPE, out);
    write("label", this.label, JsonType.STRING, out);
    write("description", this.description, JsonType.STRING, out);
    write("required", this.required, JsonType.BOOLEAN, out);
  }

  /** Builds a {@link PayloadPathField}. */
  public static final class Builder extends JsonModel.Builder<PayloadPathField> {
    private @Nullable String id;
    private @Nullable CustomNodeFieldType type;
    private @Nullable String label;
    private @Nullable String description;
    private @Nullable Boolean required;

    private Builder(boolean received) {
      super(received);
      if (!received) {
        this.type = CustomNodeFieldType.of("payloadPath");
      }
    }

    private Builder(PayloadPathField from) {
      super(from);
      this.id = from.id;
      this.type = from.type;
      this.label = from.label;
      this.description = from.description;
      this.required = from.required;
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
     * Whether the user of the node has to fill in the input.
     *
     * @param required the value
     * @return this builder
     */
    public Builder required(boolean required) {
      this.required = set("required", required);
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
     * @return an immutable {@link PayloadPathField}
     * @throws IllegalStateException if a required property is missing
     */
    public PayloadPathField build() {
      require("type", type);
      require("label", label);
      return create();
    }

    @Override
    PayloadPathField create() {
      return new PayloadPathField(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "id" -> this.id = read(name, in, JsonType.STRING);
        case "type" -> this.type = read(name, in, CustomNodeFieldType.TYPE);
        case "label" -> this.label = read(name, in, JsonType.STRING);
        case "description" -> this.description = read(name, in, JsonType.STRING);
        case "required" -> this.required = read(name, in, JsonType.BOOLEAN);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<PayloadPathField> {
    /** For Jackson. */
    public Codec() {
      super("PayloadPathField");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
