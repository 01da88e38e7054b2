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

/** The most urgent of the new events, and how many new events there are. */
@JsonDeserialize(using = EventPlusNewCount.Codec.class)
public final class EventPlusNewCount extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<EventPlusNewCount> CODEC = new Codec();

  private EventPlusNewCount(Builder builder) {
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

  /** New event of the highest level. Absent if no event is new. */
  public @Nullable Event event() {
    return optional(0);
  }

  /** Number of new events. */
  public Integer newCount() {
    return required(1);
  }

  /** Builds a {@link EventPlusNewCount}. */
  public static final class Builder extends JsonModel.Builder<EventPlusNewCount, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(EventPlusNewCount from) {
      super(from);
    }

    /** Sets {@link EventPlusNewCount#event()}. */
    public Builder event(Event event) {
      return set(0, event);
    }

    /** Sets {@link EventPlusNewCount#newCount()}. */
    public Builder newCount(int newCount) {
      return set(1, newCount);
    }

    @Override
    protected EventPlusNewCount create() {
      return new EventPlusNewCount(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static EventPlusNewCount ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventPlusNewCount; take the JSON as a text, and use"
            + " EventPlusNewCount.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<EventPlusNewCount> {
    /** Called by Jackson. */
    public Codec() {
      super("EventPlusNewCount", List.of("event", "newCount"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, Event.CODEC, out);
      write(values, 1, JsonCodec.INTEGER, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> Event.CODEC;
        case 1 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
