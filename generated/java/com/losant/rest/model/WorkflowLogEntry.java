// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Summary of recent runs of one version of a workflow. */
@JsonDeserialize(using = WorkflowLogEntry.Codec.class)
public final class WorkflowLogEntry extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowLogEntry> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "time",
          "flowVersionId",
          "runCount",
          "pathsCompleted",
          "pathsFailed",
          "wallTime",
          "errors");
  private static final JsonType<List<JsonNode>> ERRORS_TYPE = JsonType.listOf(JsonType.ANY);

  private final @Nullable Instant time;
  private final @Nullable String flowVersionId;
  private final @Nullable Long runCount;
  private final @Nullable Long pathsCompleted;
  private final @Nullable Long pathsFailed;
  private final @Nullable BigDecimal wallTime;
  private final @Nullable List<JsonNode> errors;

  private WorkflowLogEntry(Builder builder) {
    super(builder);
    this.time = builder.time;
    this.flowVersionId = builder.flowVersionId;
    this.runCount = builder.runCount;
    this.pathsCompleted = builder.pathsCompleted;
    this.pathsFailed = builder.pathsFailed;
    this.wallTime = builder.wallTime;
    this.errors = builder.errors;
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
   * Time of the entry.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Instant time() {
    return optional("time", time);
  }

  /**
   * Identifier of the version that ran, or {@code develop}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String flowVersionId() {
    return optional("flowVersionId", flowVersionId);
  }

  /**
   * Number of runs that the entry sums up.
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

  /**
   * Errors of the runs, empty when all went well.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<JsonNode> errors() {
    return copied(orEmpty("errors", errors));
  }

  /**
   * Whether {@code errors} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasErrors() {
    return errors != null || originals.containsKey("errors");
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        time, flowVersionId, runCount, pathsCompleted, pathsFailed, wallTime, errors);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("time", this.time, JsonType.INSTANT, out);
    write("flowVersionId", this.flowVersionId, JsonType.STRING, out);
    write("runCount", this.runCount, JsonType.LONG, out);
    write("pathsCompleted", this.pathsCompleted, JsonType.LONG, out);
    write("pathsFailed", this.pathsFailed, JsonType.LONG, out);
    write("wallTime", this.wallTime, JsonType.DECIMAL, out);
    write("errors", this.errors, ERRORS_TYPE, out);
  }

  /** Builds a {@link WorkflowLogEntry}. */
  public static final class Builder extends JsonModel.Builder<WorkflowLogEntry> {
    private @Nullable Instant time;
    private @Nullable String flowVersionId;
    private @Nullable Long runCount;
    private @Nullable Long pathsCompleted;
    private @Nullable Long pathsFailed;
    private @Nullable BigDecimal wallTime;
    private @Nullable List<JsonNode> errors;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowLogEntry from) {
      super(from);
      this.time = from.time;
      this.flowVersionId = from.flowVersionId;
      this.runCount = from.runCount;
      this.pathsCompleted = from.pathsCompleted;
      this.pathsFailed = from.pathsFailed;
      this.wallTime = from.wallTime;
      this.errors = from.errors;
    }

    /**
     * Time of the entry.
     *
     * @param time the value
     * @return this builder
     */
    public Builder time(Instant time) {
      this.time = set("time", time);
      return this;
    }

    /**
     * Identifier of the version that ran, or {@code develop}.
     *
     * @param flowVersionId the value
     * @return this builder
     */
    public Builder flowVersionId(String flowVersionId) {
      this.flowVersionId = set("flowVersionId", flowVersionId);
      return this;
    }

    /**
     * Number of runs that the entry sums up.
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
     * Errors of the runs, empty when all went well.
     *
     * @param errors anything that Jackson can write
     * @return this builder
     */
    public Builder errors(List<?> errors) {
      this.errors = setAnyList("errors", errors);
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
     * @return an immutable {@link WorkflowLogEntry}
     */
    public WorkflowLogEntry build() {
      return create();
    }

    @Override
    WorkflowLogEntry create() {
      return new WorkflowLogEntry(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "time" -> this.time = read(name, in, JsonType.INSTANT);
        case "flowVersionId" -> this.flowVersionId = read(name, in, JsonType.STRING);
        case "runCount" -> this.runCount = read(name, in, JsonType.LONG);
        case "pathsCompleted" -> this.pathsCompleted = read(name, in, JsonType.LONG);
        case "pathsFailed" -> this.pathsFailed = read(name, in, JsonType.LONG);
        case "wallTime" -> this.wallTime = read(name, in, JsonType.DECIMAL);
        case "errors" -> this.errors = read(name, in, ERRORS_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowLogEntry> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowLogEntry");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
