// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How many payloads there were in one interval. */
@JsonDeserialize(using = PayloadCount.Codec.class)
public final class PayloadCount extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<PayloadCount> CODEC = new Codec();

  private PayloadCount(Builder builder) {
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

  /** Start of the interval. */
  public Instant date() {
    return required(0);
  }

  /** Number of payloads of all kinds, or of their bytes if these were asked for. */
  public Integer value() {
    return required(1);
  }

  /** Builds a {@link PayloadCount}. */
  public static final class Builder extends JsonModel.Builder<PayloadCount, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(PayloadCount from) {
      super(from);
    }

    /** Sets {@link PayloadCount#date()}. */
    public Builder date(Instant date) {
      return set(0, date);
    }

    /** Sets {@link PayloadCount#value()}. */
    public Builder value(int value) {
      return set(1, value);
    }

    @Override
    protected PayloadCount create() {
      return new PayloadCount(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PayloadCount ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a PayloadCount; take the JSON as a text, and use"
            + " PayloadCount.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<PayloadCount> {
    /** Called by Jackson. */
    public Codec() {
      super("PayloadCount", List.of("date", "value"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INSTANT, out);
      write(values, 1, JsonCodec.INTEGER, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.INSTANT;
        case 1 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
