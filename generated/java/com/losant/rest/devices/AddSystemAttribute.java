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

/** Adds an attribute to systems, which calculate it from the devices below them. */
@JsonDeserialize(using = AddSystemAttribute.Codec.class)
public final class AddSystemAttribute extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<AddSystemAttribute> CODEC = new Codec();

  private AddSystemAttribute(Builder builder) {
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

  /** Always {@code add}. The only value is {@code add}. */
  public String operation() {
    return required(0);
  }

  /** Always {@code attributeSystem}. The only value is {@code attributeSystem}. */
  public String target() {
    return required(1);
  }

  /** An attribute of a device, which is one thing that the device reports as part of its state. */
  public DeviceAttribute value() {
    return required(2);
  }

  /** Builds a {@link AddSystemAttribute}. */
  public static final class Builder extends JsonModel.Builder<AddSystemAttribute, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "add");
      }
      if (!received) {
        set(1, "attributeSystem");
      }
    }

    private Builder(AddSystemAttribute from) {
      super(from);
    }

    /** Sets {@link AddSystemAttribute#value()}. */
    public Builder value(DeviceAttribute value) {
      return set(2, value);
    }

    @Override
    protected AddSystemAttribute create() {
      return new AddSystemAttribute(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AddSystemAttribute ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AddSystemAttribute; take the JSON as a text, and use"
            + " AddSystemAttribute.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<AddSystemAttribute> {
    /** Called by Jackson. */
    public Codec() {
      super("AddSystemAttribute", List.of("operation", "target", "value"));
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
      write(values, 2, DeviceAttribute.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> DeviceAttribute.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
