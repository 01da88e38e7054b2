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

/**
 * A custom node field of a kind that this version of the library does not know, kept as it came.
 */
@JsonDeserialize(using = UnknownCustomNodeField.Codec.class)
public final class UnknownCustomNodeField extends JsonModel implements CustomNodeField {
  /** Reads and writes this class. */
  public static final JsonCodec<UnknownCustomNodeField> CODEC = new Codec();

  private UnknownCustomNodeField(Builder builder) {
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

  /** What kind of custom node field it is. */
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

  /** Builds a {@link UnknownCustomNodeField}. */
  public static final class Builder extends JsonModel.Builder<UnknownCustomNodeField, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(UnknownCustomNodeField from) {
      super(from);
    }

    /** Sets {@link UnknownCustomNodeField#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link UnknownCustomNodeField#type()}. */
    public Builder type(CustomNodeFieldType type) {
      return set(1, type);
    }

    /** Sets {@link UnknownCustomNodeField#label()}. */
    public Builder label(String label) {
      return set(2, label);
    }

    /** Sets {@link UnknownCustomNodeField#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    @Override
    protected UnknownCustomNodeField create() {
      return new UnknownCustomNodeField(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static UnknownCustomNodeField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a UnknownCustomNodeField; take the JSON as a text, and use"
            + " UnknownCustomNodeField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<UnknownCustomNodeField> {
    /** Called by Jackson. */
    public Codec() {
      super("UnknownCustomNodeField", List.of("id", "type", "label", "description"));
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
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 2, 3 -> JsonCodec.STRING;
        case 1 -> CustomNodeFieldType.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
