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

/** Number of runs and errors of one version of a workflow. */
@JsonDeserialize(using = WorkflowRunCounts.Codec.class)
public final class WorkflowRunCounts extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowRunCounts> CODEC = new Codec();

  private WorkflowRunCounts(Builder builder) {
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

  /** Number of runs of the version. */
  public @Nullable Long runCount() {
    return optional(0);
  }

  /** Number of errors in the runs of the version. */
  public @Nullable Long errorCount() {
    return optional(1);
  }

  /** Builds a {@link WorkflowRunCounts}. */
  public static final class Builder extends JsonModel.Builder<WorkflowRunCounts, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowRunCounts from) {
      super(from);
    }

    /** Sets {@link WorkflowRunCounts#runCount()}. */
    public Builder runCount(long runCount) {
      return set(0, runCount);
    }

    /** Sets {@link WorkflowRunCounts#errorCount()}. */
    public Builder errorCount(long errorCount) {
      return set(1, errorCount);
    }

    @Override
    protected WorkflowRunCounts create() {
      return new WorkflowRunCounts(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowRunCounts ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowRunCounts; take the JSON as a text, and use"
            + " WorkflowRunCounts.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowRunCounts> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowRunCounts", List.of("runCount", "errorCount"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.LONG, out);
      write(values, 1, JsonCodec.LONG, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
