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

/** An event to create. */
@JsonDeserialize(using = EventPost.Codec.class)
public final class EventPost extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<EventPost> CODEC = new Codec();

  private static final JsonCodec<Map<String, String>> EVENT_TAGS =
      JsonCodec.mapOf(JsonCodec.STRING);

  private EventPost(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code event} has, to be sent. Left out is what has no place here: {@code id}, {@code
   * eventId}, {@code applicationId}, {@code lastUpdated}, {@code sourceType}, {@code sourceId},
   * {@code sourceName}, {@code deviceName}, {@code updates}, what is not documented, a null where
   * none is taken, and entries of lists that lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static EventPost from(Event event) {
    return builder().from(event).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * How severe an event is, in rising order: {@code info}, {@code warning}, {@code error} and
   * {@code critical}.
   */
  public EventLevel level() {
    return required(0);
  }

  /** State to begin with. If omitted, the event is {@code new}. */
  public @Nullable EventState state() {
    return optional(1);
  }

  /** What happened, in a line of 1 to 255 characters. */
  public String subject() {
    return required(2);
  }

  /** Details for people, up to 32767 characters. */
  public @Nullable String message() {
    return optional(3);
  }

  /** Details for programs, of any JSON type. */
  public @Nullable JsonNode data() {
    return any(4);
  }

  /** Returns {@link #data()} as an object of a class that Jackson can read. */
  public <T> @Nullable T data(Class<T> type) {
    return any(4, type);
  }

  /** Device that the event is about. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String deviceId() {
    return optional(5);
  }

  /**
   * Tags of an event, each a key with one value. Searches and workflows tell events apart by them.
   */
  public Map<String, String> eventTags() {
    return map(6);
  }

  /** Whether {@link #eventTags()} is there at all, be it as a JSON null. */
  public boolean hasEventTags() {
    return has(6);
  }

  /** When the event happened. If omitted, it is now. */
  public @Nullable Instant creationDate() {
    return optional(7);
  }

  /**
   * Whether the history of the event leaves out changes of tags, for tags that change often.
   * Defaults to {@code false}.
   */
  public @Nullable Boolean disableTagChangeTracking() {
    return optional(8);
  }

  /** Builds a {@link EventPost}. */
  public static final class Builder extends JsonModel.Builder<EventPost, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(EventPost from) {
      super(from);
    }

    /** Sets what {@code event} has and {@link EventPost#from} takes. */
    public Builder from(Event event) {
      return take(event, 4);
    }

    /** Sets {@link EventPost#level()}. */
    public Builder level(EventLevel level) {
      return set(0, level);
    }

    /** Sets {@link EventPost#state()}. */
    public Builder state(EventState state) {
      return set(1, state);
    }

    /** Sets {@link EventPost#subject()}. */
    public Builder subject(String subject) {
      return set(2, subject);
    }

    /** Sets {@link EventPost#message()}. */
    public Builder message(String message) {
      return set(3, message);
    }

    /**
     * Sets {@link EventPost#data()} to anything that Jackson can write; null is sent as a JSON
     * null.
     */
    public Builder data(@Nullable Object data) {
      return setAny(4, data);
    }

    /** Sets {@link EventPost#deviceId()}. */
    public Builder deviceId(String deviceId) {
      return set(5, deviceId);
    }

    /** Sets {@link EventPost#eventTags()}. */
    public Builder eventTags(Map<String, String> eventTags) {
      return setMap(6, eventTags);
    }

    /** Sets {@link EventPost#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      return set(7, creationDate);
    }

    /** Sets {@link EventPost#disableTagChangeTracking()}. */
    public Builder disableTagChangeTracking(boolean disableTagChangeTracking) {
      return set(8, disableTagChangeTracking);
    }

    @Override
    protected EventPost create() {
      return new EventPost(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static EventPost ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventPost; take the JSON as a text, and use"
            + " EventPost.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<EventPost> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "EventPost",
          List.of(
              "level",
              "state",
              "subject",
              "message",
              "data",
              "deviceId",
              "eventTags",
              "creationDate",
              "disableTagChangeTracking"));
      require(0, 2);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, EventLevel.CODEC, out);
      write(values, 1, EventState.CODEC, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.ANY, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, EVENT_TAGS, out);
      write(values, 7, JsonCodec.TIMESTAMP, out);
      write(values, 8, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> EventLevel.CODEC;
        case 1 -> EventState.CODEC;
        case 2, 3, 5 -> JsonCodec.STRING;
        case 4 -> JsonCodec.ANY;
        case 6 -> EVENT_TAGS;
        case 7 -> JsonCodec.TIMESTAMP;
        case 8 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
