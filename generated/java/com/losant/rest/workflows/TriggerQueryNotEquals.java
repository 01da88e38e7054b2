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

/** Matches workflows that do not have a certain trigger. */
@JsonDeserialize(using = TriggerQueryNotEquals.Codec.class)
public final class TriggerQueryNotEquals extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TriggerQueryNotEquals> CODEC = new Codec();

  private TriggerQueryNotEquals(Builder builder) {
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

  /** Trigger that the workflow must not have. */
  public TriggerQuery ne() {
    return required(0);
  }

  /** Builds a {@link TriggerQueryNotEquals}. */
  public static final class Builder extends JsonModel.Builder<TriggerQueryNotEquals, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TriggerQueryNotEquals from) {
      super(from);
    }

    /** Sets {@link TriggerQueryNotEquals#ne()}. */
    public Builder ne(TriggerQuery ne) {
      return set(0, ne);
    }

    @Override
    protected TriggerQueryNotEquals create() {
      return new TriggerQueryNotEquals(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TriggerQueryNotEquals ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TriggerQueryNotEquals; take the JSON as a text, and use"
            + " TriggerQueryNotEquals.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TriggerQueryNotEquals> {
    /** Called by Jackson. */
    public Codec() {
      super("TriggerQueryNotEquals", List.of("$ne"));
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
