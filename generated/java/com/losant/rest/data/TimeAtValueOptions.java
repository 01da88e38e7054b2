// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Options of the time at a value. */
@JsonDeserialize(using = TimeAtValueOptions.Codec.class)
public final class TimeAtValueOptions extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TimeAtValueOptions> CODEC = new Codec();

  private TimeAtValueOptions(Builder builder) {
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

  /** Value whose time is added up. A text has up to 255 characters. */
  public @Nullable JsonNode value() {
    return any(0);
  }

  /** Returns {@link #value()} as an object of a class that Jackson can read. */
  public <T> @Nullable T value(Class<T> type) {
    return any(0, type);
  }

  /** Builds a {@link TimeAtValueOptions}. */
  public static final class Builder extends JsonModel.Builder<TimeAtValueOptions, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TimeAtValueOptions from) {
      super(from);
    }

    /**
     * Sets {@link TimeAtValueOptions#value()} to anything that Jackson can write; null is sent as a
     * JSON null.
     */
    public Builder value(@Nullable Object value) {
      return setAny(0, value);
    }

    @Override
    protected TimeAtValueOptions create() {
      return new TimeAtValueOptions(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TimeAtValueOptions ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TimeAtValueOptions; take the JSON as a text, and use"
            + " TimeAtValueOptions.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TimeAtValueOptions> {
    /** Called by Jackson. */
    public Codec() {
      super("TimeAtValueOptions", List.of("value"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.ANY, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.ANY;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
