// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Filters on the subject and the state of the event. At least one state should be on. */
@JsonDeserialize(using = EventTriggerConfig.Codec.class)
public final class EventTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<EventTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES = List.of("subject", "new", "acknowledged", "resolved");

  private final @Nullable String subject;
  private final @Nullable Boolean isNew;
  private final @Nullable Boolean acknowledged;
  private final @Nullable Boolean resolved;

  private EventTriggerConfig(Builder builder) {
    super(builder);
    this.subject = builder.subject;
    this.isNew = builder.isNew;
    this.acknowledged = builder.acknowledged;
    this.resolved = builder.resolved;
  }

  /**
   * Starts with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * Starts with everything that is set here, what is not documented included.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Pattern for the subject, with {@code *} as a wildcard and without regard to case. An empty
   * string matches any subject. At most 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String subject() {
    return optional("subject", subject);
  }

  /**
   * Whether an event that is created, or put back in the state new, starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean isNew() {
    return optional("new", isNew);
  }

  /**
   * Whether an event that gets acknowledged starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean acknowledged() {
    return optional("acknowledged", acknowledged);
  }

  /**
   * Whether an event that gets resolved starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean resolved() {
    return optional("resolved", resolved);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(subject, isNew, acknowledged, resolved);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("subject", this.subject, JsonType.STRING, out);
    write("new", this.isNew, JsonType.BOOLEAN, out);
    write("acknowledged", this.acknowledged, JsonType.BOOLEAN, out);
    write("resolved", this.resolved, JsonType.BOOLEAN, out);
  }

  /** Builds a {@link EventTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<EventTriggerConfig> {
    private @Nullable String subject;
    private @Nullable Boolean isNew;
    private @Nullable Boolean acknowledged;
    private @Nullable Boolean resolved;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(EventTriggerConfig from) {
      super(from);
      this.subject = from.subject;
      this.isNew = from.isNew;
      this.acknowledged = from.acknowledged;
      this.resolved = from.resolved;
    }

    /**
     * Pattern for the subject, with {@code *} as a wildcard and without regard to case. An empty
     * string matches any subject. At most 255 characters.
     *
     * @param subject the value
     * @return this builder
     */
    public Builder subject(String subject) {
      this.subject = set("subject", subject);
      return this;
    }

    /**
     * Whether an event that is created, or put back in the state new, starts the workflow.
     *
     * @param isNew the value
     * @return this builder
     */
    public Builder isNew(boolean isNew) {
      this.isNew = set("new", isNew);
      return this;
    }

    /**
     * Whether an event that gets acknowledged starts the workflow.
     *
     * @param acknowledged the value
     * @return this builder
     */
    public Builder acknowledged(boolean acknowledged) {
      this.acknowledged = set("acknowledged", acknowledged);
      return this;
    }

    /**
     * Whether an event that gets resolved starts the workflow.
     *
     * @param resolved the value
     * @return this builder
     */
    public Builder resolved(boolean resolved) {
      this.resolved = set("resolved", resolved);
      return this;
    }

    /**
     * Sets a property that is not documented, or a documented one to JSON that its type has no room
     * for.
     *
     * @param name the name in the JSON
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder additionalProperty(String name, @Nullable Object value) {
      setAdditional(name, value);
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return an immutable {@link EventTriggerConfig}
     */
    public EventTriggerConfig build() {
      return create();
    }

    @Override
    EventTriggerConfig create() {
      return new EventTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "subject" -> this.subject = read(name, in, JsonType.STRING);
        case "new" -> this.isNew = read(name, in, JsonType.BOOLEAN);
        case "acknowledged" -> this.acknowledged = read(name, in, JsonType.BOOLEAN);
        case "resolved" -> this.resolved = read(name, in, JsonType.BOOLEAN);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<EventTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("EventTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
