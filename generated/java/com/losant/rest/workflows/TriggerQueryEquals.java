// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Matches workflows that have a certain trigger. */
@JsonDeserialize(using = TriggerQueryEquals.Codec.class)
public final class TriggerQueryEquals extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TriggerQueryEquals> CODEC = new Codec();

  private TriggerQueryEquals(Builder builder) {
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

  /** Trigger that the workflow must have. */
  public TriggerQuery eq() {
    return required(0);
  }

  /** Builds a {@link TriggerQueryEquals}. */
  public static final class Builder extends JsonModel.Builder<TriggerQueryEquals, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TriggerQueryEquals from) {
      super(from);
    }

    /** Sets {@link TriggerQueryEquals#eq()}. */
    public Builder eq(TriggerQuery eq) {
      return set(0, eq);
    }

    @Override
    protected TriggerQueryEquals create() {
      return new TriggerQueryEquals(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TriggerQueryEquals ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TriggerQueryEquals; take the JSON as a text, and use"
            + " TriggerQueryEquals.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TriggerQueryEquals> {
    /** Called by Jackson. */
    public Codec() {
      super("TriggerQueryEquals", List.of("$eq"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, TriggerQuery.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> TriggerQuery.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
