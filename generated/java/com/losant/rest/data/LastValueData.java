// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonMap;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Last value of an attribute of each device, by the identifier of the device. */
@JsonDeserialize(using = LastValueData.Codec.class)
public final class LastValueData extends JsonMap<DataPoint> {
  /** Reads and writes this class. */
  public static final JsonCodec<LastValueData> CODEC = new Codec();

  private LastValueData(Builder builder) {
    super(builder, DataPoint.CODEC);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Builds a {@link LastValueData}. */
  public static final class Builder extends JsonModel.Builder<LastValueData, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(LastValueData from) {
      super(from);
    }

    /** Sets the value of a key. */
    public Builder put(String key, DataPoint value) {
      return put(key, value, DataPoint.CODEC);
    }

    @Override
    protected LastValueData create() {
      return new LastValueData(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static LastValueData ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a LastValueData; take the JSON as a text, and use"
            + " LastValueData.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<LastValueData> {
    /** Called by Jackson. */
    public Codec() {
      super("LastValueData", List.of());
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
