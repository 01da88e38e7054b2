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

/** Says what the contents of a {@code blob} attribute are. */
@JsonDeserialize(using = SetAttributeContentType.Codec.class)
public final class SetAttributeContentType extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SetAttributeContentType> CODEC = new Codec();

  private SetAttributeContentType(Builder builder) {
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

  /** Always {@code set}. The only value is {@code set}. */
  public String operation() {
    return required(0);
  }

  /** Always {@code attributeContentType}. The only value is {@code attributeContentType}. */
  public String target() {
    return required(1);
  }

  /** Name of the attribute to change. Matches {@code ^[0-9a-zA-Z_-]{1,255}$}. */
  public String attributeName() {
    return required(2);
  }

  /** Media type, such as {@code image/jpeg}, 1 to 64 characters. */
  public String value() {
    return required(3);
  }

  /** Builds a {@link SetAttributeContentType}. */
  public static final class Builder extends JsonModel.Builder<SetAttributeContentType, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "set");
      }
      if (!received) {
        set(1, "attributeContentType");
      }
    }

    private Builder(SetAttributeContentType from) {
      super(from);
    }

    /** Sets {@link SetAttributeContentType#attributeName()}. */
    public Builder attributeName(String attributeName) {
      return set(2, attributeName);
    }

    /** Sets {@link SetAttributeContentType#value()}. */
    public Builder value(String value) {
      return set(3, value);
    }

    @Override
    protected SetAttributeContentType create() {
      return new SetAttributeContentType(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SetAttributeContentType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SetAttributeContentType; take the JSON as a text, and use"
            + " SetAttributeContentType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SetAttributeContentType> {
    /** Called by Jackson. */
    public Codec() {
      super("SetAttributeContentType", List.of("operation", "target", "attributeName", "value"));
      require(0, 1, 2, 3);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
