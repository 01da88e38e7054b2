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
 * Something noteworthy that happened in an application, such as a temperature out of its range,
 * with the history of how it was dealt with.
 */
@JsonDeserialize(using = Event.Codec.class)
public final class Event extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<Event> CODEC = new Codec();

  private static final JsonCodec<Map<String, String>> EVENT_TAGS =
      JsonCodec.mapOf(JsonCodec.STRING);
  private static final JsonCodec<List<EventUpdate>> UPDATES = JsonCodec.listOf(EventUpdate.CODEC);

  private Event(Builder builder) {
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

  /** Identifier of the event, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /** Identifier of the event, the same as {@code id}. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String eventId() {
    return required(1);
  }

  /** Application that the event belongs to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(2);
  }

  /** When the event happened. Unless its creator gave another time, this is when it was created. */
  public Instant creationDate() {
    return required(3);
  }

  /** When the event was last changed. */
  public Instant lastUpdated() {
    return required(4);
  }

  /** Kind of actor that created the event. */
  public @Nullable EventSourceType sourceType() {
    return optional(5);
  }

  /**
   * Actor that created the event, of the kind that {@code sourceType} names. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String sourceId() {
    return optional(6);
  }

  /** Name of the actor that created the event, 1 to 255 characters. */
  public @Nullable String sourceName() {
    return optional(7);
  }

  /**
   * How severe an event is, in rising order: {@code info}, {@code warning}, {@code error} and
   * {@code critical}.
   */
  public EventLevel level() {
    return required(8);
  }

  /**
   * How far an event has been dealt with: {@code new} is not yet, {@code acknowledged} means that
   * somebody looks into it, and {@code resolved} that nothing is left to do.
   */
  public EventState state() {
    return required(9);
  }

  /** What happened, in a line of 1 to 255 characters. */
  public String subject() {
    return required(10);
  }

  /** Details for people, up to 32767 characters. */
  public @Nullable String message() {
    return optional(11);
  }

  /** Details for programs, of any JSON type. */
  public @Nullable JsonNode data() {
    return any(12);
  }

  /** Returns {@link #data()} as an object of a class that Jackson can read. */
  public <T> @Nullable T data(Class<T> type) {
    return any(12, type);
  }

  /**
   * Device that the event is about. Absent if it is about none. Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String deviceId() {
    return optional(13);
  }

  /** Name of the device that the event is about, 1 to 255 characters. */
  public @Nullable String deviceName() {
    return optional(14);
  }

  /** Whether {@code updates} leaves out changes of tags. */
  public @Nullable Boolean disableTagChangeTracking() {
    return optional(15);
  }

  /**
   * Tags of an event, each a key with one value. Searches and workflows tell events apart by them.
   */
  public Map<String, String> eventTags() {
    return map(16);
  }

  /** Whether {@link #eventTags()} is there at all, be it as a JSON null. */
  public boolean hasEventTags() {
    return has(16);
  }

  /** Changes of the event, at most 100. */
  public List<EventUpdate> updates() {
    return list(17);
  }

  /** Whether {@link #updates()} is there at all, be it as a JSON null. */
  public boolean hasUpdates() {
    return has(17);
  }

  /** Builds a {@link Event}. */
  public static final class Builder extends JsonModel.Builder<Event, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(Event from) {
      super(from);
    }

    /** Sets {@link Event#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link Event#eventId()}. */
    public Builder eventId(String eventId) {
      return set(1, eventId);
    }

    /** Sets {@link Event#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(2, applicationId);
    }

    /** Sets {@link Event#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      return set(3, creationDate);
    }

    /** Sets {@link Event#lastUpdated()}. */
    public Builder lastUpdated(Instant lastUpdated) {
      return set(4, lastUpdated);
    }

    /** Sets {@link Event#sourceType()}. */
    public Builder sourceType(EventSourceType sourceType) {
      return set(5, sourceType);
    }

    /** Sets {@link Event#sourceId()}. */
    public Builder sourceId(String sourceId) {
      return set(6, sourceId);
    }

    /** Sets {@link Event#sourceName()}. */
    public Builder sourceName(String sourceName) {
      return set(7, sourceName);
    }

    /** Sets {@link Event#level()}. */
    public Builder level(EventLevel level) {
      return set(8, level);
    }

    /** Sets {@link Event#state()}. */
    public Builder state(EventState state) {
      return set(9, state);
    }

    /** Sets {@link Event#subject()}. */
    public Builder subject(String subject) {
      return set(10, subject);
    }

    /** Sets {@link Event#message()}. */
    public Builder message(String message) {
      return set(11, message);
    }

    /**
     * Sets {@link Event#data()} to anything that Jackson can write; null is sent as a JSON null.
     */
    public Builder data(@Nullable Object data) {
      return setAny(12, data);
    }

    /** Sets {@link Event#deviceId()}. */
    public Builder deviceId(String deviceId) {
      return set(13, deviceId);
    }

    /** Sets {@link Event#deviceName()}. */
    public Builder deviceName(String deviceName) {
      return set(14, deviceName);
    }

    /** Sets {@link Event#disableTagChangeTracking()}. */
    public Builder disableTagChangeTracking(boolean disableTagChangeTracking) {
      return set(15, disableTagChangeTracking);
    }

    /** Sets {@link Event#eventTags()}. */
    public Builder eventTags(Map<String, String> eventTags) {
      return setMap(16, eventTags);
    }

    /** Sets {@link Event#updates()}. */
    public Builder updates(List<EventUpdate> updates) {
      return setList(17, updates);
    }

    @Override
    protected Event create() {
      return new Event(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Event ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a Event; take the JSON as a text, and use"
            + " Event.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<Event> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "Event",
          List.of(
              "id",
              "eventId",
              "applicationId",
              "creationDate",
              "lastUpdated",
              "sourceType",
              "sourceId",
              "sourceName",
              "level",
              "state",
              "subject",
              "message",
              "data",
              "deviceId",
              "deviceName",
              "disableTagChangeTracking",
              "eventTags",
              "updates"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.INSTANT, out);
      write(values, 4, JsonCodec.INSTANT, out);
      write(values, 5, EventSourceType.CODEC, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, EventLevel.CODEC, out);
      write(values, 9, EventState.CODEC, out);
      write(values, 10, JsonCodec.STRING, out);
      write(values, 11, JsonCodec.STRING, out);
      write(values, 12, JsonCodec.ANY, out);
      write(values, 13, JsonCodec.STRING, out);
      write(values, 14, JsonCodec.STRING, out);
      write(values, 15, JsonCodec.BOOLEAN, out);
      write(values, 16, EVENT_TAGS, out);
      write(values, 17, UPDATES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 6, 7, 10, 11, 13, 14 -> JsonCodec.STRING;
        case 3, 4 -> JsonCodec.INSTANT;
        case 5 -> EventSourceType.CODEC;
        case 8 -> EventLevel.CODEC;
        case 9 -> EventState.CODEC;
        case 12 -> JsonCodec.ANY;
        case 15 -> JsonCodec.BOOLEAN;
        case 16 -> EVENT_TAGS;
        case 17 -> UPDATES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
