// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An input, or a heading between inputs, in the form of a custom node, told apart by its type. */
@JsonDeserialize(using = CustomNodeField.Codec.class)
public sealed interface CustomNodeField
    permits CheckboxField,
        SelectField,
        StringTemplateField,
        NumberTemplateField,
        JsonTemplateField,
        PayloadPathField,
        SectionField,
        UnknownCustomNodeField {
  /** How this is read from JSON and written to it. */
  JsonType<CustomNodeField> TYPE = new Codec();

  /**
   * Name of the input within the node, where its value is found under {@code data} by this name. It
   * should be unique among the fields. 1 to 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  @Nullable String id();

  /**
   * What kind of custom node field it is.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  @Nullable CustomNodeFieldType type();

  /**
   * Text shown beside the input, or as the heading of a section. 1 to 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  @Nullable String label();

  /**
   * Help text shown with the input or section. At most 32767 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  @Nullable String description();

  /**
   * The JSON of the properties that have no typed value.
   *
   * @return a copy
   * @see JsonModel#additionalProperties()
   */
  Map<String, JsonNode> additionalProperties();

  /**
   * This as compact JSON.
   *
   * @return the JSON, secrets included
   */
  String toJson();

  /** For Jackson. */
  final class Codec extends UnionType<CustomNodeField> {
    /** For Jackson. */
    public Codec() {
      super("CustomNodeField", "type");
    }

    @Override
    JsonModel.Builder<? extends JsonModel> builder(@Nullable String value) {
      return switch (value == null ? "" : value) {
        case "checkbox" -> new CheckboxField.Codec().builder();
        case "select" -> new SelectField.Codec().builder();
        case "stringTemplate" -> new StringTemplateField.Codec().builder();
        case "numberTemplate" -> new NumberTemplateField.Codec().builder();
        case "jsonTemplate" -> new JsonTemplateField.Codec().builder();
        case "payloadPath" -> new PayloadPathField.Codec().builder();
        case "section" -> new SectionField.Codec().builder();
        default -> new UnknownCustomNodeField.Codec().builder();
      };
    }

    @Override
    CustomNodeField cast(JsonModel model) {
      return (CustomNodeField) model;
    }
  }
}
