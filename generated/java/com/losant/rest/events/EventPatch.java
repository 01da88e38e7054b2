// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Changes to an event. Properties that are omitted stay unchanged. The event keeps the change in
 * its {@code updates}.
 */
@JsonDeserialize(using = EventPatch.Codec.class)
public final class EventPatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<EventPatch> CODEC = new Codec();

  private static final JsonCodec<Map<String, String>> EVENT_TAGS =
      JsonCodec.mapOf(JsonCodec.STRING);

  private EventPatch(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code event} has, to be sent. Left out is what has no place here: {@code id}, {@code
   * eventId}, {@code applicationId}, {@code creationDate}, {@code lastUpdated}, {@code sourceType},
   * {@code sourceId}, {@code sourceName}, {@code message}, {@code deviceName}, {@code
   * disableTagChangeTracking}, {@code updates}, what is not documented, a null where none is taken,
   * and entries of lists that lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static EventPatch from(Event event) {
    return builder().from(event).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** New state of the event. */
  public @Nullable EventState state() {
    return optional(0);
  }

  /** New level of the event. */
  public @Nullable EventLevel level() {
    return optional(1);
  }

  /** New subject of the event, 1 to 255 characters. */
  public @Nullable String subject() {
    return optional(2);
  }

  /**
   * Device that the event is about. {@code null} makes it an event about no device. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String deviceId() {
    return optional(3);
  }

  /** Whether {@link #deviceId()} is there at all, be it as a JSON null. */
  public boolean hasDeviceId() {
    return has(3);
  }

  /** Remark that is kept in the history of the event, up to 32767 characters. */
  public @Nullable String comment() {
    return optional(4);
  }

  /** New data of the event, of any JSON type. */
  public @Nullable JsonNode data() {
    return any(5);
  }

  /** Returns {@link #data()} as an object of a class that Jackson can read. */
  public <T> @Nullable T data(Class<T> type) {
    return any(5, type);
  }

  /** Tags to set. Tags with other keys stay. */
  public Map<String, String> eventTags() {
    return map(6);
  }

  /** Whether {@link #eventTags()} is there at all, be it as a JSON null. */
  public boolean hasEventTags() {
    return has(6);
  }

  /** Builds a {@link EventPatch}. */
  public static final class Builder extends JsonModel.Builder<EventPatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(EventPatch from) {
      super(from);
    }

    /** Sets what {@code event} has and {@link EventPatch#from} takes. */
    public Builder from(Event event) {
      return take(event, 3, 5);
    }

    /** Sets {@link EventPatch#state()}. */
    public Builder state(EventState state) {
      return set(0, state);
    }

    /** Sets {@link EventPatch#level()}. */
    public Builder level(EventLevel level) {
      return set(1, level);
    }

    /** Sets {@link EventPatch#subject()}. */
    public Builder subject(String subject) {
      return set(2, subject);
    }

    /** Sets {@link EventPatch#deviceId()}; null is sent as a JSON null. */
    public Builder deviceId(@Nullable String deviceId) {
      return setNullable(3, deviceId);
    }

    /** Sets {@link EventPatch#comment()}. */
    public Builder comment(String comment) {
      return set(4, comment);
    }

    /**
     * Sets {@link EventPatch#data()} to anything that Jackson can write; null is sent as a JSON
     * null.
     */
    public Builder data(@Nullable Object data) {
      return setAny(5, data);
    }

    /** Sets {@link EventPatch#eventTags()}. */
    public Builder eventTags(Map<String, String> eventTags) {
      return setMap(6, eventTags);
    }

    @Override
    protected EventPatch create() {
      return new EventPatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static EventPatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventPatch; take the JSON as a text, and use"
            + " EventPatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<EventPatch> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "EventPatch",
          List.of("state", "level", "subject", "deviceId", "comment", "data", "eventTags"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, EventState.CODEC, out);
      write(values, 1, EventLevel.CODEC, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.ANY, out);
      write(values, 6, EVENT_TAGS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> EventState.CODEC;
        case 1 -> EventLevel.CODEC;
        case 2, 3, 4 -> JsonCodec.STRING;
        case 5 -> JsonCodec.ANY;
        case 6 -> EVENT_TAGS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
