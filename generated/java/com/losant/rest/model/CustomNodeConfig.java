// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a custom node asks from the workflows that use it, and what it hands back. */
@JsonDeserialize(using = CustomNodeConfig.Codec.class)
public final class CustomNodeConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<CustomNodeConfig> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of("outputCount", "resultMode", "resultDescription", "fields");
  private static final JsonType<List<CustomNodeField>> FIELDS_TYPE =
      JsonType.listOf(CustomNodeField.TYPE);

  private final @Nullable Long outputCount;
  private final @Nullable CustomNodeResultMode resultMode;
  private final @Nullable String resultDescription;
  private final @Nullable List<CustomNodeField> fields;

  private CustomNodeConfig(Builder builder) {
    super(builder);
    this.outputCount = builder.outputCount;
    this.resultMode = builder.resultMode;
    this.resultDescription = builder.resultDescription;
    this.fields = builder.fields;
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
   * Number of output ports. With 2 the node branches into a false path and a true path.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public Long outputCount() {
    return required("outputCount", outputCount);
  }

  /**
   * Whether a workflow that uses the node may, must or cannot choose a payload path for its result.
   * With {@code none} nothing is returned.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public CustomNodeResultMode resultMode() {
    return required("resultMode", resultMode);
  }

  /**
   * Help text about the result, shown to those who use the node. At most 32767 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String resultDescription() {
    return optional("resultDescription", resultDescription);
  }

  /**
   * Inputs that the node's form asks for, in the order shown. At most 100 items.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public List<CustomNodeField> fields() {
    return required("fields", fields);
  }

  /**
   * Whether {@code fields} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasFields() {
    return fields != null || originals.containsKey("fields");
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(outputCount, resultMode, resultDescription, fields);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("outputCount", this.outputCount, JsonType.LONG, out);
    write("resultMode", this.resultMode, CustomNodeResultMode.TYPE, out);
    write("resultDescription", this.resultDescription, JsonType.STRING, out);
    write("fields", this.fields, FIELDS_TYPE, out);
  }

  /** Builds a {@link CustomNodeConfig}. */
  public static final class Builder extends JsonModel.Builder<CustomNodeConfig> {
    private @Nullable Long outputCount;
    private @Nullable CustomNodeResultMode resultMode;
    private @Nullable String resultDescription;
    private @Nullable List<CustomNodeField> fields;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(CustomNodeConfig from) {
      super(from);
      this.outputCount = from.outputCount;
      this.resultMode = from.resultMode;
      this.resultDescription = from.resultDescription;
      this.fields = from.fields;
    }

    /**
     * Number of output ports. With 2 the node branches into a false path and a true path.
     *
     * @param outputCount the value
     * @return this builder
     */
    public Builder outputCount(long outputCount) {
      this.outputCount = set("outputCount", outputCount);
      return this;
    }

    /**
     * Whether a workflow that uses the node may, must or cannot choose a payload path for its
     * result. With {@code none} nothing is returned.
     *
     * @param resultMode the value
     * @return this builder
     */
    public Builder resultMode(CustomNodeResultMode resultMode) {
      this.resultMode = set("resultMode", resultMode);
      return this;
    }

    /**
     * Help text about the result, shown to those who use the node. At most 32767 characters.
     *
     * @param resultDescription the value
     * @return this builder
     */
    public Builder resultDescription(String resultDescription) {
      this.resultDescription = set("resultDescription", resultDescription);
      return this;
    }

    /**
     * Inputs that the node's form asks for, in the order shown. At most 100 items.
     *
     * @param fields the values; copied
     * @return this builder
     */
    public Builder fields(List<? extends CustomNodeField> fields) {
      this.fields = setList("fields", fields);
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
     * @return an immutable {@link CustomNodeConfig}
     * @throws IllegalStateException if a required property is missing
     */
    public CustomNodeConfig build() {
      require("outputCount", outputCount);
      require("resultMode", resultMode);
      require("fields", fields);
      return create();
    }

    @Override
    CustomNodeConfig create() {
      return new CustomNodeConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "outputCount" -> this.outputCount = read(name, in, JsonType.LONG);
        case "resultMode" -> this.resultMode = read(name, in, CustomNodeResultMode.TYPE);
        case "resultDescription" -> this.resultDescription = read(name, in, JsonType.STRING);
        case "fields" -> this.fields = read(name, in, FIELDS_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<CustomNodeConfig> {
    /** For Jackson. */
    public Codec() {
      super("CustomNodeConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
