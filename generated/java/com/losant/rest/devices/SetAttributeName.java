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

/** Renames an attribute. */
@JsonDeserialize(using = SetAttributeName.Codec.class)
public final class SetAttributeName extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SetAttributeName> CODEC = new Codec();

  private SetAttributeName(Builder builder) {
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

  /** Always {@code attributeName}. The only value is {@code attributeName}. */
  public String target() {
    return required(1);
  }

  /** Name of the attribute to change. Matches {@code ^[0-9a-zA-Z_-]{1,255}$}. */
  public String attributeName() {
    return required(2);
  }

  /** New name. Matches {@code ^[0-9a-zA-Z_-]{1,255}$}. */
  public String value() {
    return required(3);
  }

  /** Builds a {@link SetAttributeName}. */
  public static final class Builder extends JsonModel.Builder<SetAttributeName, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "set");
      }
      if (!received) {
        set(1, "attributeName");
      }
    }

    private Builder(SetAttributeName from) {
      super(from);
    }

    /** Sets {@link SetAttributeName#attributeName()}. */
    public Builder attributeName(String attributeName) {
      return set(2, attributeName);
    }

    /** Sets {@link SetAttributeName#value()}. */
    public Builder value(String value) {
      return set(3, value);
    }

    @Override
    protected SetAttributeName create() {
      return new SetAttributeName(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SetAttributeName ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SetAttributeName; take the JSON as a text, and use"
            + " SetAttributeName.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SetAttributeName> {
    /** Called by Jackson. */
    public Codec() {
      super("SetAttributeName", List.of("operation", "target", "attributeName", "value"));
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
