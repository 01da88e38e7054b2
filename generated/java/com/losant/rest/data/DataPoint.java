// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Values of attributes of a device at one time. */
@JsonDeserialize(using = DataPoint.Codec.class)
public final class DataPoint extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DataPoint> CODEC = new Codec();

  private static final JsonCodec<Map<String, JsonNode>> DATA = JsonCodec.mapOf(JsonCodec.ANY);

  private DataPoint(Builder builder) {
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

  /** When the values were reported, or the interval that they are aggregated from. */
  public Instant time() {
    return required(0);
  }

  /** Values by the name of the attribute. Attributes without a value are left out. */
  public Map<String, JsonNode> data() {
    return requiredAnyMap(1);
  }

  /** Builds a {@link DataPoint}. */
  public static final class Builder extends JsonModel.Builder<DataPoint, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataPoint from) {
      super(from);
    }

    /** Sets {@link DataPoint#time()}. */
    public Builder time(Instant time) {
      return set(0, time);
    }

    /** Sets {@link DataPoint#data()} to anything that Jackson can write. */
    public Builder data(Map<String, ?> data) {
      return setAnyMap(1, data);
    }

    @Override
    protected DataPoint create() {
      return new DataPoint(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataPoint ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataPoint; take the JSON as a text, and use"
            + " DataPoint.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataPoint> {
    /** Called by Jackson. */
    public Codec() {
      super("DataPoint", List.of("time", "data"));
      require(0, 1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INSTANT, out);
      write(values, 1, DATA, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.INSTANT;
        case 1 -> DATA;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
