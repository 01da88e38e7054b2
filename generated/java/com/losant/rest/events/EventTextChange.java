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

/** A text of an event before and after a change. */
@JsonDeserialize(using = EventTextChange.Codec.class)
public final class EventTextChange extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<EventTextChange> CODEC = new Codec();

  private EventTextChange(Builder builder) {
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

  /** Text before the change, 1 to 255 characters. Absent if there was none. */
  public @Nullable String old() {
    return optional(0);
  }

  /** Text after the change, 1 to 255 characters. Absent if it was removed. */
  public @Nullable String newValue() {
    return optional(1);
  }

  /** Builds a {@link EventTextChange}. */
  public static final class Builder extends JsonModel.Builder<EventTextChange, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(EventTextChange from) {
      super(from);
    }

    /** Sets {@link EventTextChange#old()}. */
    public Builder old(String old) {
      return set(0, old);
    }

    /** Sets {@link EventTextChange#newValue()}. */
    public Builder newValue(String newValue) {
      return set(1, newValue);
    }

    @Override
    protected EventTextChange create() {
      return new EventTextChange(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static EventTextChange ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventTextChange; take the JSON as a text, and use"
            + " EventTextChange.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<EventTextChange> {
    /** Called by Jackson. */
    public Codec() {
      super("EventTextChange", List.of("old", "new"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
