// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Runs of the notebooks of an application in the current billing period. */
@JsonDeserialize(using = NotebookStats.Codec.class)
public final class NotebookStats extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<NotebookStats> CODEC = new Codec();

  private NotebookStats(Builder builder) {
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

  /** Number of runs that have not ended yet. */
  public @Nullable Integer awaitingCompletion() {
    return optional(0);
  }

  /** Minutes that runs took in this period. */
  public @Nullable Integer minutesThisPeriod() {
    return optional(1);
  }

  /** Number of runs in this period. */
  public @Nullable Integer runsThisPeriod() {
    return optional(2);
  }

  /** Builds a {@link NotebookStats}. */
  public static final class Builder extends JsonModel.Builder<NotebookStats, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(NotebookStats from) {
      super(from);
    }

    /** Sets {@link NotebookStats#awaitingCompletion()}. */
    public Builder awaitingCompletion(int awaitingCompletion) {
      return set(0, awaitingCompletion);
    }

    /** Sets {@link NotebookStats#minutesThisPeriod()}. */
    public Builder minutesThisPeriod(int minutesThisPeriod) {
      return set(1, minutesThisPeriod);
    }

    /** Sets {@link NotebookStats#runsThisPeriod()}. */
    public Builder runsThisPeriod(int runsThisPeriod) {
      return set(2, runsThisPeriod);
    }

    @Override
    protected NotebookStats create() {
      return new NotebookStats(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static NotebookStats ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a NotebookStats; take the JSON as a text, and use"
            + " NotebookStats.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<NotebookStats> {
    /** Called by Jackson. */
    public Codec() {
      super("NotebookStats", List.of("awaitingCompletion", "minutesThisPeriod", "runsThisPeriod"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INTEGER, out);
      write(values, 1, JsonCodec.INTEGER, out);
      write(values, 2, JsonCodec.INTEGER, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
