// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Run statistics of a workflow in one interval. */
@JsonDeserialize(using = WorkflowStatisticsMetric.Codec.class)
public final class WorkflowStatisticsMetric extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowStatisticsMetric> CODEC = new Codec();

  private WorkflowStatisticsMetric(Builder builder) {
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

  /** Time of the interval. */
  public Instant time() {
    return required(0);
  }

  /** Number of runs in the interval. */
  public Long runCount() {
    return required(1);
  }

  /** Number of paths through the workflow that ran to their end. */
  public Long pathsCompleted() {
    return required(2);
  }

  /** Number of paths through the workflow that ended with an error. */
  public Long pathsFailed() {
    return required(3);
  }

  /** Elapsed time of the runs. The unit is not documented. */
  public BigDecimal wallTime() {
    return required(4);
  }

  /** Builds a {@link WorkflowStatisticsMetric}. */
  public static final class Builder extends JsonModel.Builder<WorkflowStatisticsMetric, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowStatisticsMetric from) {
      super(from);
    }

    /** Sets {@link WorkflowStatisticsMetric#time()}. */
    public Builder time(Instant time) {
      return set(0, time);
    }

    /** Sets {@link WorkflowStatisticsMetric#runCount()}. */
    public Builder runCount(long runCount) {
      return set(1, runCount);
    }

    /** Sets {@link WorkflowStatisticsMetric#pathsCompleted()}. */
    public Builder pathsCompleted(long pathsCompleted) {
      return set(2, pathsCompleted);
    }

    /** Sets {@link WorkflowStatisticsMetric#pathsFailed()}. */
    public Builder pathsFailed(long pathsFailed) {
      return set(3, pathsFailed);
    }

    /** Sets {@link WorkflowStatisticsMetric#wallTime()}. */
    public Builder wallTime(BigDecimal wallTime) {
      return set(4, wallTime);
    }

    /** Sets {@link WorkflowStatisticsMetric#wallTime()}. */
    public Builder wallTime(long wallTime) {
      return set(4, BigDecimal.valueOf(wallTime));
    }

    /** Sets {@link WorkflowStatisticsMetric#wallTime()}. */
    public Builder wallTime(double wallTime) {
      return setDecimal(4, wallTime);
    }

    @Override
    protected WorkflowStatisticsMetric create() {
      return new WorkflowStatisticsMetric(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowStatisticsMetric ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowStatisticsMetric; take the JSON as a text, and use"
            + " WorkflowStatisticsMetric.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowStatisticsMetric> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "WorkflowStatisticsMetric",
          List.of("time", "runCount", "pathsCompleted", "pathsFailed", "wallTime"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INSTANT, out);
      write(values, 1, JsonCodec.LONG, out);
      write(values, 2, JsonCodec.LONG, out);
      write(values, 3, JsonCodec.LONG, out);
      write(values, 4, JsonCodec.DECIMAL, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.INSTANT;
        case 1, 2, 3 -> JsonCodec.LONG;
        case 4 -> JsonCodec.DECIMAL;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
