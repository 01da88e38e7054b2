// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Names of attributes that some device has. */
@JsonDeserialize(using = AttributeNames.Codec.class)
public final class AttributeNames extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<AttributeNames> CODEC = new Codec();

  private static final JsonCodec<List<String>> ATTRIBUTE_NAMES = JsonCodec.listOf(JsonCodec.STRING);

  private AttributeNames(Builder builder) {
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

  /** Names that match, each once, at most 1000. */
  public List<String> attributeNames() {
    return required(0);
  }

  /** Builds a {@link AttributeNames}. */
  public static final class Builder extends JsonModel.Builder<AttributeNames, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(AttributeNames from) {
      super(from);
    }

    /** Sets {@link AttributeNames#attributeNames()}. */
    public Builder attributeNames(List<String> attributeNames) {
      return setList(0, attributeNames);
    }

    @Override
    protected AttributeNames create() {
      return new AttributeNames(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AttributeNames ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AttributeNames; take the JSON as a text, and use"
            + " AttributeNames.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<AttributeNames> {
    /** Called by Jackson. */
    public Codec() {
      super("AttributeNames", List.of("attributeNames"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, ATTRIBUTE_NAMES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ATTRIBUTE_NAMES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
