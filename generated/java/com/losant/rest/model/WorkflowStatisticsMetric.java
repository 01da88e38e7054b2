// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Figures of one interval of a workflow's run statistics. */
@JsonDeserialize(using = WorkflowStatisticsMetric.Codec.class)
public final class WorkflowStatisticsMetric extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowStatisticsMetric> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of("time", "runCount", "pathsCompleted", "pathsFailed", "wallTime");

  private final @Nullable Instant time;
  private final @Nullable Long runCount;
  private final @Nullable Long pathsCompleted;
  private final @Nullable Long pathsFailed;
  private final @Nullable BigDecimal wallTime;

  private WorkflowStatisticsMetric(Builder builder) {
    super(builder);
    this.time = builder.time;
    this.runCount = builder.runCount;
    this.pathsCompleted = builder.pathsCompleted;
    this.pathsFailed = builder.pathsFailed;
    this.wallTime = builder.wallTime;
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
   * Time of the interval.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Instant time() {
    return optional("time", time);
  }

  /**
   * Number of runs in the interval.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long runCount() {
    return optional("runCount", runCount);
  }

  /**
   * Number of paths through the workflow that reached their end.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long pathsCompleted() {
    return optional("pathsCompleted", pathsCompleted);
  }

  /**
   * Number of paths through the workflow that broke off with an error.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long pathsFailed() {
    return optional("pathsFailed", pathsFailed);
  }

  /**
   * Elapsed time of the runs. The unit is not documented.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable BigDecimal wallTime() {
    return optional("wallTime", wallTime);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(time, runCount, pathsCompleted, pathsFailed, wallTime);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("time", this.time, JsonType.INSTANT, out);
    write("runCount", this.runCount, JsonType.LONG, out);
    write("pathsCompleted", this.pathsCompleted, JsonType.LONG, out);
    write("pathsFailed", this.pathsFailed, JsonType.LONG, out);
    write("wallTime", this.wallTime, JsonType.DECIMAL, out);
  }

  /** Builds a {@link WorkflowStatisticsMetric}. */
  public static final class Builder extends JsonModel.Builder<WorkflowStatisticsMetric> {
    private @Nullable Instant time;
    private @Nullable Long runCount;
    private @Nullable Long pathsCompleted;
    private @Nullable Long pathsFailed;
    private @Nullable BigDecimal wallTime;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowStatisticsMetric from) {
      super(from);
      this.time = from.time;
      this.runCount = from.runCount;
      this.pathsCompleted = from.pathsCompleted;
      this.pathsFailed = from.pathsFailed;
      this.wallTime = from.wallTime;
    }

    /**
     * Time of the interval.
     *
     * @param time the value
     * @return this builder
     */
    public Builder time(Instant time) {
      this.time = set("time", time);
      return this;
    }

    /**
     * Number of runs in the interval.
     *
     * @param runCount the value
     * @return this builder
     */
    public Builder runCount(long runCount) {
      this.runCount = set("runCount", runCount);
      return this;
    }

    /**
     * Number of paths through the workflow that reached their end.
     *
     * @param pathsCompleted the value
     * @return this builder
     */
    public Builder pathsCompleted(long pathsCompleted) {
      this.pathsCompleted = set("pathsCompleted", pathsCompleted);
      return this;
    }

    /**
     * Number of paths through the workflow that broke off with an error.
     *
     * @param pathsFailed the value
     * @return this builder
     */
    public Builder pathsFailed(long pathsFailed) {
      this.pathsFailed = set("pathsFailed", pathsFailed);
      return this;
    }

    /**
     * Elapsed time of the runs. The unit is not documented.
     *
     * @param wallTime the value
     * @return this builder
     */
    public Builder wallTime(BigDecimal wallTime) {
      this.wallTime = set("wallTime", wallTime);
      return this;
    }

    /**
     * Elapsed time of the runs. The unit is not documented.
     *
     * @param wallTime the value
     * @return this builder
     */
    public Builder wallTime(long wallTime) {
      this.wallTime = set("wallTime", BigDecimal.valueOf(wallTime));
      return this;
    }

    /**
     * Elapsed time of the runs. The unit is not documented.
     *
     * @param wallTime the value; no infinity and no NaN
     * @return this builder
     */
    public Builder wallTime(double wallTime) {
      this.wallTime = setDecimal("wallTime", wallTime);
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
     * @return an immutable {@link WorkflowStatisticsMetric}
     */
    public WorkflowStatisticsMetric build() {
      return create();
    }

    @Override
    WorkflowStatisticsMetric create() {
      return new WorkflowStatisticsMetric(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "time" -> this.time = read(name, in, JsonType.INSTANT);
        case "runCount" -> this.runCount = read(name, in, JsonType.LONG);
        case "pathsCompleted" -> this.pathsCompleted = read(name, in, JsonType.LONG);
        case "pathsFailed" -> this.pathsFailed = read(name, in, JsonType.LONG);
        case "wallTime" -> this.wallTime = read(name, in, JsonType.DECIMAL);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowStatisticsMetric> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowStatisticsMetric");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
