// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How often one version of a workflow ran and failed. */
@JsonDeserialize(using = WorkflowRunCounts.Codec.class)
public final class WorkflowRunCounts extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowRunCounts> TYPE = new Codec();

  private static final List<String> NAMES = List.of("runCount", "errorCount");

  private final @Nullable Long runCount;
  private final @Nullable Long errorCount;

  private WorkflowRunCounts(Builder builder) {
    super(builder);
    this.runCount = builder.runCount;
    this.errorCount = builder.errorCount;
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
   * Number of runs of the version.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long runCount() {
    return optional("runCount", runCount);
  }

  /**
   * Number of errors in the runs of the version.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long errorCount() {
    return optional("errorCount", errorCount);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(runCount, errorCount);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("runCount", this.runCount, JsonType.LONG, out);
    write("errorCount", this.errorCount, JsonType.LONG, out);
  }

  /** Builds a {@link WorkflowRunCounts}. */
  public static final class Builder extends JsonModel.Builder<WorkflowRunCounts> {
    private @Nullable Long runCount;
    private @Nullable Long errorCount;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowRunCounts from) {
      super(from);
      this.runCount = from.runCount;
      this.errorCount = from.errorCount;
    }

    /**
     * Number of runs of the version.
     *
     * @param runCount the value
     * @return this builder
     */
    public Builder runCount(long runCount) {
      this.runCount = set("runCount", runCount);
      return this;
    }

    /**
     * Number of errors in the runs of the version.
     *
     * @param errorCount the value
     * @return this builder
     */
    public Builder errorCount(long errorCount) {
      this.errorCount = set("errorCount", errorCount);
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
     * @return an immutable {@link WorkflowRunCounts}
     */
    public WorkflowRunCounts build() {
      return create();
    }

    @Override
    WorkflowRunCounts create() {
      return new WorkflowRunCounts(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "runCount" -> this.runCount = read(name, in, JsonType.LONG);
        case "errorCount" -> this.errorCount = read(name, in, JsonType.LONG);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowRunCounts> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowRunCounts");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
