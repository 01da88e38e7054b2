// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

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

/**
 * One change of an event, with who made it and why. Of the properties for changes, it has those
 * that changed.
 */
@JsonDeserialize(using = EventUpdate.Codec.class)
public final class EventUpdate extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<EventUpdate> CODEC = new Codec();

  private static final JsonCodec<Map<String, EventTextChange>> TAGS_CHANGE =
      JsonCodec.mapOf(EventTextChange.CODEC);

  private EventUpdate(Builder builder) {
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

  /** Kind of actor that made the change. */
  public @Nullable EventSourceType sourceType() {
    return optional(0);
  }

  /**
   * Actor that made the change, of the kind that {@code sourceType} names. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String sourceId() {
    return optional(1);
  }

  /** Name of the actor that made the change, 1 to 255 characters. */
  public @Nullable String sourceName() {
    return optional(2);
  }

  /** When the change was made. */
  public @Nullable Instant creationDate() {
    return optional(3);
  }

  /** What the actor had to say about it, up to 32767 characters. */
  public @Nullable String comment() {
    return optional(4);
  }

  /** Data of the event as the change set it, of any JSON type. */
  public @Nullable JsonNode data() {
    return any(5);
  }

  /** Returns {@link #data()} as an object of a class that Jackson can read. */
  public <T> @Nullable T data(Class<T> type) {
    return any(5, type);
  }

  /** State of the event after the change. */
  public @Nullable EventState state() {
    return optional(6);
  }

  /** State of an event before and after a change. */
  public @Nullable EventStateChange stateChange() {
    return optional(7);
  }

  /** Level of an event before and after a change. */
  public @Nullable EventLevelChange levelChange() {
    return optional(8);
  }

  /** Subject of the event before and after. */
  public @Nullable EventTextChange subjectChange() {
    return optional(9);
  }

  /** Device that an event is about, before and after a change. */
  public @Nullable EventDeviceChange deviceIdChange() {
    return optional(10);
  }

  /** Tags that changed, by their keys, each before and after. */
  public Map<String, EventTextChange> tagsChange() {
    return map(11);
  }

  /** Whether {@link #tagsChange()} is there at all, be it as a JSON null. */
  public boolean hasTagsChange() {
    return has(11);
  }

  /** Builds a {@link EventUpdate}. */
  public static final class Builder extends JsonModel.Builder<EventUpdate, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(EventUpdate from) {
      super(from);
    }

    /** Sets {@link EventUpdate#sourceType()}. */
    public Builder sourceType(EventSourceType sourceType) {
      return set(0, sourceType);
    }

    /** Sets {@link EventUpdate#sourceId()}. */
    public Builder sourceId(String sourceId) {
      return set(1, sourceId);
    }

    /** Sets {@link EventUpdate#sourceName()}. */
    public Builder sourceName(String sourceName) {
      return set(2, sourceName);
    }

    /** Sets {@link EventUpdate#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      return set(3, creationDate);
    }

    /** Sets {@link EventUpdate#comment()}. */
    public Builder comment(String comment) {
      return set(4, comment);
    }

    /**
     * Sets {@link EventUpdate#data()} to anything that Jackson can write; null is sent as a JSON
     * null.
     */
    public Builder data(@Nullable Object data) {
      return setAny(5, data);
    }

    /** Sets {@link EventUpdate#state()}. */
    public Builder state(EventState state) {
      return set(6, state);
    }

    /** Sets {@link EventUpdate#stateChange()}. */
    public Builder stateChange(EventStateChange stateChange) {
      return set(7, stateChange);
    }

    /** Sets {@link EventUpdate#levelChange()}. */
    public Builder levelChange(EventLevelChange levelChange) {
      return set(8, levelChange);
    }

    /** Sets {@link EventUpdate#subjectChange()}. */
    public Builder subjectChange(EventTextChange subjectChange) {
      return set(9, subjectChange);
    }

    /** Sets {@link EventUpdate#deviceIdChange()}. */
    public Builder deviceIdChange(EventDeviceChange deviceIdChange) {
      return set(10, deviceIdChange);
    }

    /** Sets {@link EventUpdate#tagsChange()}. */
    public Builder tagsChange(Map<String, EventTextChange> tagsChange) {
      return setMap(11, tagsChange);
    }

    @Override
    protected EventUpdate create() {
      return new EventUpdate(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static EventUpdate ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventUpdate; take the JSON as a text, and use"
            + " EventUpdate.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<EventUpdate> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "EventUpdate",
          List.of(
              "sourceType",
              "sourceId",
              "sourceName",
              "creationDate",
              "comment",
              "data",
              "state",
              "stateChange",
              "levelChange",
              "subjectChange",
              "deviceIdChange",
              "tagsChange"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, EventSourceType.CODEC, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.INSTANT, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.ANY, out);
      write(values, 6, EventState.CODEC, out);
      write(values, 7, EventStateChange.CODEC, out);
      write(values, 8, EventLevelChange.CODEC, out);
      write(values, 9, EventTextChange.CODEC, out);
      write(values, 10, EventDeviceChange.CODEC, out);
      write(values, 11, TAGS_CHANGE, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> EventSourceType.CODEC;
        case 1, 2, 4 -> JsonCodec.STRING;
        case 3 -> JsonCodec.INSTANT;
        case 5 -> JsonCodec.ANY;
        case 6 -> EventState.CODEC;
        case 7 -> EventStateChange.CODEC;
        case 8 -> EventLevelChange.CODEC;
        case 9 -> EventTextChange.CODEC;
        case 10 -> EventDeviceChange.CODEC;
        case 11 -> TAGS_CHANGE;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
