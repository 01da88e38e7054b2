// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.UnionCodec;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An input, or a heading between inputs, in the form of a custom node. {@code type} says which kind
 * it is.
 */
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
  /** Reads and writes all variants. */
  JsonCodec<CustomNodeField> CODEC = new Codec();

  /**
   * Name of the input within the node. The node finds the value under {@code data} by this name,
   * which should be unique among the fields. 1 to 1024 characters.
   */
  @Nullable String id();

  /** What kind of custom node field it is. */
  CustomNodeFieldType type();

  /** Text shown beside the input, or as the heading of a section. 1 to 1024 characters. */
  String label();

  /** Help text shown with the input or section. At most 32767 characters. */
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

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static CustomNodeField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a CustomNodeField; take the JSON as a text, and use"
            + " CustomNodeField.CODEC.fromJson(text)");
  }

  /** Reads and writes all variants where Jackson asks for it; otherwise use {@link #CODEC}. */
  final class Codec extends UnionCodec<CustomNodeField> {
    /** Called by Jackson. */
    public Codec() {
      super("CustomNodeField", "type");
    }

    @Override
    protected JsonCodec<? extends CustomNodeField> variant(String value) {
      return switch (value) {
        case "checkbox" -> CheckboxField.CODEC;
        case "select" -> SelectField.CODEC;
        case "stringTemplate" -> StringTemplateField.CODEC;
        case "numberTemplate" -> NumberTemplateField.CODEC;
        case "jsonTemplate" -> JsonTemplateField.CODEC;
        case "payloadPath" -> PayloadPathField.CODEC;
        case "section" -> SectionField.CODEC;
        default -> UnknownCustomNodeField.CODEC;
      };
    }
  }
}
