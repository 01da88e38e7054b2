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

/** Level of an event before and after a change. */
@JsonDeserialize(using = EventLevelChange.Codec.class)
public final class EventLevelChange extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<EventLevelChange> CODEC = new Codec();

  private EventLevelChange(Builder builder) {
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

  /** Level before the change. */
  public @Nullable EventLevel old() {
    return optional(0);
  }

  /** Level after the change. */
  public @Nullable EventLevel newValue() {
    return optional(1);
  }

  /** Builds a {@link EventLevelChange}. */
  public static final class Builder extends JsonModel.Builder<EventLevelChange, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(EventLevelChange from) {
      super(from);
    }

    /** Sets {@link EventLevelChange#old()}. */
    public Builder old(EventLevel old) {
      return set(0, old);
    }

    /** Sets {@link EventLevelChange#newValue()}. */
    public Builder newValue(EventLevel newValue) {
      return set(1, newValue);
    }

    @Override
    protected EventLevelChange create() {
      return new EventLevelChange(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static EventLevelChange ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventLevelChange; take the JSON as a text, and use"
            + " EventLevelChange.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<EventLevelChange> {
    /** Called by Jackson. */
    public Codec() {
      super("EventLevelChange", List.of("old", "new"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, EventLevel.CODEC, out);
      write(values, 1, EventLevel.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> EventLevel.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
