// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonMap;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The last value of each attribute that was reported in a period, by the name of the attribute. */
@JsonDeserialize(using = CompositeDeviceState.Codec.class)
public final class CompositeDeviceState extends JsonMap<LastAttributeValue> {
  /** Reads and writes this class. */
  public static final JsonCodec<CompositeDeviceState> CODEC = new Codec();

  private CompositeDeviceState(Builder builder) {
    super(builder, LastAttributeValue.CODEC);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Builds a {@link CompositeDeviceState}. */
  public static final class Builder extends JsonModel.Builder<CompositeDeviceState, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(CompositeDeviceState from) {
      super(from);
    }

    /** Sets the value of a key. */
    public Builder put(String key, LastAttributeValue value) {
      return put(key, value, LastAttributeValue.CODEC);
    }

    @Override
    protected CompositeDeviceState create() {
      return new CompositeDeviceState(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static CompositeDeviceState ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a CompositeDeviceState; take the JSON as a text, and use"
            + " CompositeDeviceState.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<CompositeDeviceState> {
    /** Called by Jackson. */
    public Codec() {
      super("CompositeDeviceState", List.of());
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {}

    @Override
    protected JsonCodec<?> codec(int property) {
      throw new IllegalArgumentException("no property " + property);
    }
  }
}
