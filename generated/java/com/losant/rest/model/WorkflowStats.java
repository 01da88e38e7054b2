// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How often the workflow ran and failed, in all and by version. The period that the counts cover is
 * not documented.
 */
@JsonDeserialize(using = WorkflowStats.Codec.class)
public final class WorkflowStats extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowStats> TYPE = new Codec();

  private static final List<String> NAMES = List.of("runCount", "errorCount", "byVersion");
  private static final JsonType<Map<String, WorkflowRunCounts>> BY_VERSION_TYPE =
      JsonType.mapOf(WorkflowRunCounts.TYPE);

  private final @Nullable Long runCount;
  private final @Nullable Long errorCount;
  private final @Nullable Map<String, WorkflowRunCounts> byVersion;

  private WorkflowStats(Builder builder) {
    super(builder);
    this.runCount = builder.runCount;
    this.errorCount = builder.errorCount;
    this.byVersion = builder.byVersion;
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
   * Number of runs of all versions together.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long runCount() {
    return optional("runCount", runCount);
  }

  /**
   * Number of errors in the runs of all versions together.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long errorCount() {
    return optional("errorCount", errorCount);
  }

  /**
   * The same counts for each version on its own, keyed by version.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public Map<String, WorkflowRunCounts> byVersion() {
    return orEmpty("byVersion", byVersion);
  }

  /**
   * Whether {@code byVersion} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasByVersion() {
    return byVersion != null || originals.containsKey("byVersion");
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(runCount, errorCount, byVersion);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("runCount", this.runCount, JsonType.LONG, out);
    write("errorCount", this.errorCount, JsonType.LONG, out);
    write("byVersion", this.byVersion, BY_VERSION_TYPE, out);
  }

  /** Builds a {@link WorkflowStats}. */
  public static final class Builder extends JsonModel.Builder<WorkflowStats> {
    private @Nullable Long runCount;
    private @Nullable Long errorCount;
    private @Nullable Map<String, WorkflowRunCounts> byVersion;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowStats from) {
      super(from);
      this.runCount = from.runCount;
      this.errorCount = from.errorCount;
      this.byVersion = from.byVersion;
    }

    /**
     * Number of runs of all versions together.
     *
     * @param runCount the value
     * @return this builder
     */
    public Builder runCount(long runCount) {
      this.runCount = set("runCount", runCount);
      return this;
    }

    /**
     * Number of errors in the runs of all versions together.
     *
     * @param errorCount the value
     * @return this builder
     */
    public Builder errorCount(long errorCount) {
      this.errorCount = set("errorCount", errorCount);
      return this;
    }

    /**
     * The same counts for each version on its own, keyed by version.
     *
     * @param byVersion the values; copied
     * @return this builder
     */
    public Builder byVersion(Map<String, WorkflowRunCounts> byVersion) {
      this.byVersion = setMap("byVersion", byVersion);
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
     * @return an immutable {@link WorkflowStats}
     */
    public WorkflowStats build() {
      return create();
    }

    @Override
    WorkflowStats create() {
      return new WorkflowStats(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "runCount" -> this.runCount = read(name, in, JsonType.LONG);
        case "errorCount" -> this.errorCount = read(name, in, JsonType.LONG);
        case "byVersion" -> this.byVersion = read(name, in, BY_VERSION_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowStats> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowStats");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
