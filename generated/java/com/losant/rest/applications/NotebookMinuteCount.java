// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How long notebooks ran on one day, and how that ended. */
@JsonDeserialize(using = NotebookMinuteCount.Codec.class)
public final class NotebookMinuteCount extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<NotebookMinuteCount> CODEC = new Codec();

  private NotebookMinuteCount(Builder builder) {
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

  /** Start of the day. */
  public Instant date() {
    return required(0);
  }

  /** Minutes that all runs took together. */
  public Integer minutes() {
    return required(1);
  }

  /** Number of runs that came to their end. */
  public Integer completed() {
    return required(2);
  }

  /** Number of runs that were canceled. */
  public Integer canceled() {
    return required(3);
  }

  /** Number of runs that ended with an error. */
  public Integer errored() {
    return required(4);
  }

  /** Number of runs that took too long. */
  public Integer timeout() {
    return required(5);
  }

  /** Builds a {@link NotebookMinuteCount}. */
  public static final class Builder extends JsonModel.Builder<NotebookMinuteCount, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(NotebookMinuteCount from) {
      super(from);
    }

    /** Sets {@link NotebookMinuteCount#date()}. */
    public Builder date(Instant date) {
      return set(0, date);
    }

    /** Sets {@link NotebookMinuteCount#minutes()}. */
    public Builder minutes(int minutes) {
      return set(1, minutes);
    }

    /** Sets {@link NotebookMinuteCount#completed()}. */
    public Builder completed(int completed) {
      return set(2, completed);
    }

    /** Sets {@link NotebookMinuteCount#canceled()}. */
    public Builder canceled(int canceled) {
      return set(3, canceled);
    }

    /** Sets {@link NotebookMinuteCount#errored()}. */
    public Builder errored(int errored) {
      return set(4, errored);
    }

    /** Sets {@link NotebookMinuteCount#timeout()}. */
    public Builder timeout(int timeout) {
      return set(5, timeout);
    }

    @Override
    protected NotebookMinuteCount create() {
      return new NotebookMinuteCount(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static NotebookMinuteCount ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a NotebookMinuteCount; take the JSON as a text, and use"
            + " NotebookMinuteCount.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<NotebookMinuteCount> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "NotebookMinuteCount",
          List.of("date", "minutes", "completed", "canceled", "errored", "timeout"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INSTANT, out);
      write(values, 1, JsonCodec.INTEGER, out);
      write(values, 2, JsonCodec.INTEGER, out);
      write(values, 3, JsonCodec.INTEGER, out);
      write(values, 4, JsonCodec.INTEGER, out);
      write(values, 5, JsonCodec.INTEGER, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.INSTANT;
        case 1, 2, 3, 4, 5 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
