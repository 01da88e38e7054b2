// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Run statistics of a workflow over a period that is divided into intervals of equal length. */
@JsonDeserialize(using = WorkflowStatistics.Codec.class)
public final class WorkflowStatistics extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowStatistics> CODEC = new Codec();

  private static final JsonCodec<List<WorkflowStatisticsMetric>> METRICS =
      JsonCodec.listOf(WorkflowStatisticsMetric.CODEC);

  private WorkflowStatistics(Builder builder) {
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

  /** Statistics of each interval. */
  public List<WorkflowStatisticsMetric> metrics() {
    return required(0);
  }

  /** Beginning of the period. */
  public Instant start() {
    return required(1);
  }

  /** End of the period. */
  public Instant end() {
    return required(2);
  }

  /** Length of an interval in milliseconds. */
  public Duration resolution() {
    return required(3);
  }

  /** Name of the version to which the statistics are limited, 1 to 255 characters. */
  public @Nullable String flowVersion() {
    return optional(4);
  }

  /**
   * Identifier of the version to which the statistics are limited. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String flowVersionId() {
    return optional(5);
  }

  /**
   * Device to which the statistics are limited, for edge and embedded workflows. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String deviceId() {
    return optional(6);
  }

  /** Builds a {@link WorkflowStatistics}. */
  public static final class Builder extends JsonModel.Builder<WorkflowStatistics, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowStatistics from) {
      super(from);
    }

    /** Sets {@link WorkflowStatistics#metrics()}. */
    public Builder metrics(List<WorkflowStatisticsMetric> metrics) {
      return setList(0, metrics);
    }

    /** Sets {@link WorkflowStatistics#start()}. */
    public Builder start(Instant start) {
      return set(1, start);
    }

    /** Sets {@link WorkflowStatistics#end()}. */
    public Builder end(Instant end) {
      return set(2, end);
    }

    /** Sets {@link WorkflowStatistics#resolution()}. */
    public Builder resolution(Duration resolution) {
      return set(3, resolution);
    }

    /** Sets {@link WorkflowStatistics#flowVersion()}. */
    public Builder flowVersion(String flowVersion) {
      return set(4, flowVersion);
    }

    /** Sets {@link WorkflowStatistics#flowVersionId()}. */
    public Builder flowVersionId(String flowVersionId) {
      return set(5, flowVersionId);
    }

    /** Sets {@link WorkflowStatistics#deviceId()}. */
    public Builder deviceId(String deviceId) {
      return set(6, deviceId);
    }

    @Override
    protected WorkflowStatistics create() {
      return new WorkflowStatistics(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowStatistics ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowStatistics; take the JSON as a text, and use"
            + " WorkflowStatistics.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowStatistics> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "WorkflowStatistics",
          List.of(
              "metrics", "start", "end", "resolution", "flowVersion", "flowVersionId", "deviceId"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, METRICS, out);
      write(values, 1, JsonCodec.INSTANT, out);
      write(values, 2, JsonCodec.INSTANT, out);
      write(values, 3, JsonCodec.DURATION_MILLIS, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> METRICS;
        case 1, 2 -> JsonCodec.INSTANT;
        case 3 -> JsonCodec.DURATION_MILLIS;
        case 4, 5, 6 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
