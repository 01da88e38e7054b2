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

/** Filters on the subject and the state of the event. At least one state should be selected. */
@JsonDeserialize(using = EventTriggerConfig.Codec.class)
public final class EventTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<EventTriggerConfig> CODEC = new Codec();

  private EventTriggerConfig(Builder builder) {
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

  /**
   * Pattern for the subject. {@code *} is a wildcard, and case is ignored. An empty string matches
   * any subject. At most 255 characters.
   */
  public @Nullable String subject() {
    return optional(0);
  }

  /**
   * Whether an event that is created, or set back to the state {@code new}, starts the workflow.
   */
  public @Nullable Boolean isNew() {
    return optional(1);
  }

  /** Whether an event that is acknowledged starts the workflow. */
  public @Nullable Boolean acknowledged() {
    return optional(2);
  }

  /** Whether an event that is resolved starts the workflow. */
  public @Nullable Boolean resolved() {
    return optional(3);
  }

  /** Builds a {@link EventTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<EventTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(EventTriggerConfig from) {
      super(from);
    }

    /** Sets {@link EventTriggerConfig#subject()}. */
    public Builder subject(String subject) {
      return set(0, subject);
    }

    /** Sets {@link EventTriggerConfig#isNew()}. */
    public Builder isNew(boolean isNew) {
      return set(1, isNew);
    }

    /** Sets {@link EventTriggerConfig#acknowledged()}. */
    public Builder acknowledged(boolean acknowledged) {
      return set(2, acknowledged);
    }

    /** Sets {@link EventTriggerConfig#resolved()}. */
    public Builder resolved(boolean resolved) {
      return set(3, resolved);
    }

    @Override
    protected EventTriggerConfig create() {
      return new EventTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static EventTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventTriggerConfig; take the JSON as a text, and use"
            + " EventTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<EventTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super("EventTriggerConfig", List.of("subject", "new", "acknowledged", "resolved"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.BOOLEAN, out);
      write(values, 2, JsonCodec.BOOLEAN, out);
      write(values, 3, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1, 2, 3 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
