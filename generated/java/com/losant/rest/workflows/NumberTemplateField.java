// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Input for a number, or for a template that resolves to one. */
@JsonDeserialize(using = NumberTemplateField.Codec.class)
public final class NumberTemplateField extends JsonModel implements CustomNodeField {
  /** Reads and writes this class. */
  public static final JsonCodec<NumberTemplateField> CODEC = new Codec();

  private NumberTemplateField(Builder builder) {
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

  /** Marks a number input. The only value is {@code numberTemplate}. */
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

  /** Default value of the input. */
  public @Nullable BigDecimal defaultValue() {
    return optional(4);
  }

  /** Whether the user of the node must fill in the input. A required input has no default value. */
  public @Nullable Boolean required() {
    return optional(5);
  }

  /** Minimum value. Templates are not checked. */
  public @Nullable BigDecimal validMin() {
    return optional(6);
  }

  /** Maximum value. Templates are not checked. */
  public @Nullable BigDecimal validMax() {
    return optional(7);
  }

  /** Builds a {@link NumberTemplateField}. */
  public static final class Builder extends JsonModel.Builder<NumberTemplateField, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(1, CustomNodeFieldType.of("numberTemplate"));
      }
    }

    private Builder(NumberTemplateField from) {
      super(from);
    }

    /** Sets {@link NumberTemplateField#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link NumberTemplateField#label()}. */
    public Builder label(String label) {
      return set(2, label);
    }

    /** Sets {@link NumberTemplateField#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link NumberTemplateField#defaultValue()}. */
    public Builder defaultValue(BigDecimal defaultValue) {
      return set(4, defaultValue);
    }

    /** Sets {@link NumberTemplateField#defaultValue()}. */
    public Builder defaultValue(long defaultValue) {
      return set(4, BigDecimal.valueOf(defaultValue));
    }

    /** Sets {@link NumberTemplateField#defaultValue()}. */
    public Builder defaultValue(double defaultValue) {
      return setDecimal(4, defaultValue);
    }

    /** Sets {@link NumberTemplateField#required()}. */
    public Builder required(boolean required) {
      return set(5, required);
    }

    /** Sets {@link NumberTemplateField#validMin()}. */
    public Builder validMin(BigDecimal validMin) {
      return set(6, validMin);
    }

    /** Sets {@link NumberTemplateField#validMin()}. */
    public Builder validMin(long validMin) {
      return set(6, BigDecimal.valueOf(validMin));
    }

    /** Sets {@link NumberTemplateField#validMin()}. */
    public Builder validMin(double validMin) {
      return setDecimal(6, validMin);
    }

    /** Sets {@link NumberTemplateField#validMax()}. */
    public Builder validMax(BigDecimal validMax) {
      return set(7, validMax);
    }

    /** Sets {@link NumberTemplateField#validMax()}. */
    public Builder validMax(long validMax) {
      return set(7, BigDecimal.valueOf(validMax));
    }

    /** Sets {@link NumberTemplateField#validMax()}. */
    public Builder validMax(double validMax) {
      return setDecimal(7, validMax);
    }

    @Override
    protected NumberTemplateField create() {
      return new NumberTemplateField(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static NumberTemplateField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a NumberTemplateField; take the JSON as a text, and use"
            + " NumberTemplateField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<NumberTemplateField> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "NumberTemplateField",
          List.of(
              "id",
              "type",
              "label",
              "description",
              "defaultValue",
              "required",
              "validMin",
              "validMax"));
      require(1, 2);
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
      write(values, 4, JsonCodec.DECIMAL, out);
      write(values, 5, JsonCodec.BOOLEAN, out);
      write(values, 6, JsonCodec.DECIMAL, out);
      write(values, 7, JsonCodec.DECIMAL, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 2, 3 -> JsonCodec.STRING;
        case 1 -> CustomNodeFieldType.CODEC;
        case 4, 6, 7 -> JsonCodec.DECIMAL;
        case 5 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
