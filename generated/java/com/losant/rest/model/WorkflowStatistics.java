// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Run statistics of a workflow over a period, cut into intervals of equal length. */
@JsonDeserialize(using = WorkflowStatistics.Codec.class)
public final class WorkflowStatistics extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowStatistics> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of("metrics", "start", "end", "resolution", "flowVersion", "flowVersionId", "deviceId");
  private static final JsonType<List<WorkflowStatisticsMetric>> METRICS_TYPE =
      JsonType.listOf(WorkflowStatisticsMetric.TYPE);

  private final @Nullable List<WorkflowStatisticsMetric> metrics;
  private final @Nullable Instant start;
  private final @Nullable Instant end;
  private final @Nullable Duration resolution;
  private final @Nullable String flowVersion;
  private final @Nullable String flowVersionId;
  private final @Nullable String deviceId;

  private WorkflowStatistics(Builder builder) {
    super(builder);
    this.metrics = builder.metrics;
    this.start = builder.start;
    this.end = builder.end;
    this.resolution = builder.resolution;
    this.flowVersion = builder.flowVersion;
    this.flowVersionId = builder.flowVersionId;
    this.deviceId = builder.deviceId;
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
   * Figures of each interval.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<WorkflowStatisticsMetric> metrics() {
    return orEmpty("metrics", metrics);
  }

  /**
   * Whether {@code metrics} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasMetrics() {
    return metrics != null || originals.containsKey("metrics");
  }

  /**
   * Beginning of the period.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Instant start() {
    return optional("start", start);
  }

  /**
   * End of the period.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Instant end() {
    return optional("end", end);
  }

  /**
   * Length of an interval in milliseconds.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Duration resolution() {
    return optional("resolution", resolution);
  }

  /**
   * Name of the version to which the figures were narrowed, 1 to 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String flowVersion() {
    return optional("flowVersion", flowVersion);
  }

  /**
   * Identifier of the version to which the figures were narrowed. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String flowVersionId() {
    return optional("flowVersionId", flowVersionId);
  }

  /**
   * Device to which the figures were narrowed, for edge and embedded workflows. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String deviceId() {
    return optional("deviceId", deviceId);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(metrics, start, end, resolution, flowVersion, flowVersionId, deviceId);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("metrics", this.metrics, METRICS_TYPE, out);
    write("start", this.start, JsonType.INSTANT, out);
    write("end", this.end, JsonType.INSTANT, out);
    write("resolution", this.resolution, JsonType.DURATION_MILLIS, out);
    write("flowVersion", this.flowVersion, JsonType.STRING, out);
    write("flowVersionId", this.flowVersionId, JsonType.STRING, out);
    write("deviceId", this.deviceId, JsonType.STRING, out);
  }

  /** Builds a {@link WorkflowStatistics}. */
  public static final class Builder extends JsonModel.Builder<WorkflowStatistics> {
    private @Nullable List<WorkflowStatisticsMetric> metrics;
    private @Nullable Instant start;
    private @Nullable Instant end;
    private @Nullable Duration resolution;
    private @Nullable String flowVersion;
    private @Nullable String flowVersionId;
    private @Nullable String deviceId;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowStatistics from) {
      super(from);
      this.metrics = from.metrics;
      this.start = from.start;
      this.end = from.end;
      this.resolution = from.resolution;
      this.flowVersion = from.flowVersion;
      this.flowVersionId = from.flowVersionId;
      this.deviceId = from.deviceId;
    }

    /**
     * Figures of each interval.
     *
     * @param metrics the values; copied
     * @return this builder
     */
    public Builder metrics(List<WorkflowStatisticsMetric> metrics) {
      this.metrics = setList("metrics", metrics);
      return this;
    }

    /**
     * Beginning of the period.
     *
     * @param start the value
     * @return this builder
     */
    public Builder start(Instant start) {
      this.start = set("start", start);
      return this;
    }

    /**
     * End of the period.
     *
     * @param end the value
     * @return this builder
     */
    public Builder end(Instant end) {
      this.end = set("end", end);
      return this;
    }

    /**
     * Length of an interval in milliseconds.
     *
     * @param resolution the value
     * @return this builder
     */
    public Builder resolution(Duration resolution) {
      this.resolution = set("resolution", resolution);
      return this;
    }

    /**
     * Name of the version to which the figures were narrowed, 1 to 255 characters.
     *
     * @param flowVersion the value
     * @return this builder
     */
    public Builder flowVersion(String flowVersion) {
      this.flowVersion = set("flowVersion", flowVersion);
      return this;
    }

    /**
     * Identifier of the version to which the figures were narrowed. Matches {@code
     * ^[A-Fa-f\d]{24}$}.
     *
     * @param flowVersionId the value
     * @return this builder
     */
    public Builder flowVersionId(String flowVersionId) {
      this.flowVersionId = set("flowVersionId", flowVersionId);
      return this;
    }

    /**
     * Device to which the figures were narrowed, for edge and embedded workflows. Matches {@code
     * ^[A-Fa-f\d]{24}$}.
     *
     * @param deviceId the value
     * @return this builder
     */
    public Builder deviceId(String deviceId) {
      this.deviceId = set("deviceId", deviceId);
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
     * @return an immutable {@link WorkflowStatistics}
     */
    public WorkflowStatistics build() {
      return create();
    }

    @Override
    WorkflowStatistics create() {
      return new WorkflowStatistics(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "metrics" -> this.metrics = read(name, in, METRICS_TYPE);
        case "start" -> this.start = read(name, in, JsonType.INSTANT);
        case "end" -> this.end = read(name, in, JsonType.INSTANT);
        case "resolution" -> this.resolution = read(name, in, JsonType.DURATION_MILLIS);
        case "flowVersion" -> this.flowVersion = read(name, in, JsonType.STRING);
        case "flowVersionId" -> this.flowVersionId = read(name, in, JsonType.STRING);
        case "deviceId" -> this.deviceId = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowStatistics> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowStatistics");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
