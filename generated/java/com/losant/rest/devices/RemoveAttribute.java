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

/** Removes an attribute from devices, which can no longer report values for it. */
@JsonDeserialize(using = RemoveAttribute.Codec.class)
public final class RemoveAttribute extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<RemoveAttribute> CODEC = new Codec();

  private RemoveAttribute(Builder builder) {
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

  /** Always {@code remove}. The only value is {@code remove}. */
  public String operation() {
    return required(0);
  }

  /** Always {@code attribute}. The only value is {@code attribute}. */
  public String target() {
    return required(1);
  }

  /** What the attribute is called on the devices. Matches {@code ^[0-9a-zA-Z_-]{1,255}$}. */
  public String attributeName() {
    return required(2);
  }

  /** Builds a {@link RemoveAttribute}. */
  public static final class Builder extends JsonModel.Builder<RemoveAttribute, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "remove");
      }
      if (!received) {
        set(1, "attribute");
      }
    }

    private Builder(RemoveAttribute from) {
      super(from);
    }

    /** Sets {@link RemoveAttribute#attributeName()}. */
    public Builder attributeName(String attributeName) {
      return set(2, attributeName);
    }

    @Override
    protected RemoveAttribute create() {
      return new RemoveAttribute(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static RemoveAttribute ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a RemoveAttribute; take the JSON as a text, and use"
            + " RemoveAttribute.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<RemoveAttribute> {
    /** Called by Jackson. */
    public Codec() {
      super("RemoveAttribute", List.of("operation", "target", "attributeName"));
      require(0, 1, 2);
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
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
