// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Input for one value from a list. */
@JsonDeserialize(using = SelectField.Codec.class)
public final class SelectField extends JsonModel implements CustomNodeField {
  /** Reads and writes this class. */
  public static final JsonCodec<SelectField> CODEC = new Codec();

  private static final JsonCodec<List<SelectFieldOption>> OPTIONS =
      JsonCodec.listOf(SelectFieldOption.CODEC);

  private SelectField(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Name of the input within the node. The node finds the value under {@code data} by this name,
   * which should be unique among the fields. 1 to 1024 characters.
   */
  @Override
  public @Nullable String id() {
    return optional(0);
  }

  /** Marks a list to choose from. The only value is {@code select}. */
  @Override
  public CustomNodeFieldType type() {
    return required(1);
  }

  /** Text shown beside the input, or as the heading of a section. 1 to 1024 characters. */
  @Override
  public String label() {
    return required(2);
  }

  /** Help text shown with the input or section. At most 32767 characters. */
  @Override
  public @Nullable String description() {
    return optional(3);
  }

  /** Value of the option that is selected by default. 1 to 1024 characters. */
  public String defaultValue() {
    return required(4);
  }

  /** Values to choose from. 1 to 100 items. */
  public List<SelectFieldOption> options() {
    return required(5);
  }

  /** Builds a {@link SelectField}. */
  public static final class Builder extends JsonModel.Builder<SelectField, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(1, CustomNodeFieldType.of("select"));
      }
    }

    private Builder(SelectField from) {
      super(from);
    }

    /** Sets {@link SelectField#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link SelectField#label()}. */
    public Builder label(String label) {
      return set(2, label);
    }

    /** Sets {@link SelectField#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link SelectField#defaultValue()}. */
    public Builder defaultValue(String defaultValue) {
      return set(4, defaultValue);
    }

    /** Sets {@link SelectField#options()}. */
    public Builder options(List<SelectFieldOption> options) {
      return setList(5, options);
    }

    @Override
    protected SelectField create() {
      return new SelectField(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SelectField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SelectField; take the JSON as a text, and use"
            + " SelectField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SelectField> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "SelectField", List.of("id", "type", "label", "description", "defaultValue", "options"));
      require(1, 2, 4, 5);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, CustomNodeFieldType.CODEC, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, OPTIONS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 2, 3, 4 -> JsonCodec.STRING;
        case 1 -> CustomNodeFieldType.CODEC;
        case 5 -> OPTIONS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
