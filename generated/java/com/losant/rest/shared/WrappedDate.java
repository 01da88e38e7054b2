// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A date and time inside an object, as the extended JSON of MongoDB writes it. */
@JsonDeserialize(using = WrappedDate.Codec.class)
public final class WrappedDate extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WrappedDate> CODEC = new Codec();

  private WrappedDate(Builder builder) {
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

  /** Date and time in the notation of ISO 8601. */
  public String date() {
    return required(0);
  }

  /** Builds a {@link WrappedDate}. */
  public static final class Builder extends JsonModel.Builder<WrappedDate, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WrappedDate from) {
      super(from);
    }

    /** Sets {@link WrappedDate#date()}. */
    public Builder date(String date) {
      return set(0, date);
    }

    @Override
    protected WrappedDate create() {
      return new WrappedDate(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WrappedDate ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WrappedDate; take the JSON as a text, and use"
            + " WrappedDate.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WrappedDate> {
    /** Called by Jackson. */
    public Codec() {
      super("WrappedDate", List.of("$date"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
