// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** State of an event before and after a change. */
@JsonDeserialize(using = EventStateChange.Codec.class)
public final class EventStateChange extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<EventStateChange> CODEC = new Codec();

  private EventStateChange(Builder builder) {
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

  /** State before the change. */
  public @Nullable EventState old() {
    return optional(0);
  }

  /** State after the change. */
  public @Nullable EventState newValue() {
    return optional(1);
  }

  /** Builds a {@link EventStateChange}. */
  public static final class Builder extends JsonModel.Builder<EventStateChange, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(EventStateChange from) {
      super(from);
    }

    /** Sets {@link EventStateChange#old()}. */
    public Builder old(EventState old) {
      return set(0, old);
    }

    /** Sets {@link EventStateChange#newValue()}. */
    public Builder newValue(EventState newValue) {
      return set(1, newValue);
    }

    @Override
    protected EventStateChange create() {
      return new EventStateChange(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static EventStateChange ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventStateChange; take the JSON as a text, and use"
            + " EventStateChange.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<EventStateChange> {
    /** Called by Jackson. */
    public Codec() {
      super("EventStateChange", List.of("old", "new"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, EventState.CODEC, out);
      write(values, 1, EventState.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> EventState.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
