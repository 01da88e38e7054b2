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

/** Inputs and result of a custom node, as the workflows that use it see them. */
@JsonDeserialize(using = CustomNodeConfig.Codec.class)
public final class CustomNodeConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<CustomNodeConfig> CODEC = new Codec();

  private static final JsonCodec<List<CustomNodeField>> FIELDS =
      JsonCodec.listOf(CustomNodeField.CODEC);

  private CustomNodeConfig(Builder builder) {
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

  /** Number of output ports. A node with 2 has a false path and a true path. */
  public Long outputCount() {
    return required(0);
  }

  /**
   * Whether a workflow that uses the node can, must or cannot choose a payload path for the result.
   * With {@code none}, the node returns nothing.
   */
  public CustomNodeResultMode resultMode() {
    return required(1);
  }

  /** Help text about the result, shown to users of the node. At most 32767 characters. */
  public @Nullable String resultDescription() {
    return optional(2);
  }

  /** Inputs in the form of the node, in the order in which they are shown. At most 100 items. */
  public List<CustomNodeField> fields() {
    return required(3);
  }

  /** Builds a {@link CustomNodeConfig}. */
  public static final class Builder extends JsonModel.Builder<CustomNodeConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(CustomNodeConfig from) {
      super(from);
    }

    /** Sets {@link CustomNodeConfig#outputCount()}. */
    public Builder outputCount(long outputCount) {
      return set(0, outputCount);
    }

    /** Sets {@link CustomNodeConfig#resultMode()}. */
    public Builder resultMode(CustomNodeResultMode resultMode) {
      return set(1, resultMode);
    }

    /** Sets {@link CustomNodeConfig#resultDescription()}. */
    public Builder resultDescription(String resultDescription) {
      return set(2, resultDescription);
    }

    /** Sets {@link CustomNodeConfig#fields()}. */
    public Builder fields(List<? extends CustomNodeField> fields) {
      return setList(3, fields);
    }

    @Override
    protected CustomNodeConfig create() {
      return new CustomNodeConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static CustomNodeConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a CustomNodeConfig; take the JSON as a text, and use"
            + " CustomNodeConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<CustomNodeConfig> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "CustomNodeConfig", List.of("outputCount", "resultMode", "resultDescription", "fields"));
      require(0, 1, 3);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.LONG, out);
      write(values, 1, CustomNodeResultMode.CODEC, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, FIELDS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.LONG;
        case 1 -> CustomNodeResultMode.CODEC;
        case 2 -> JsonCodec.STRING;
        case 3 -> FIELDS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
