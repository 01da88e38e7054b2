// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Number of runs and errors of the workflow, in total and by version. The period that they cover is
 * not documented.
 */
@JsonDeserialize(using = WorkflowStats.Codec.class)
public final class WorkflowStats extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowStats> CODEC = new Codec();

  private static final JsonCodec<Map<String, WorkflowRunCounts>> BY_VERSION =
      JsonCodec.mapOf(WorkflowRunCounts.CODEC);

  private WorkflowStats(Builder builder) {
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

  /** Number of runs of all versions. */
  public Long runCount() {
    return required(0);
  }

  /** Number of errors in the runs of all versions. */
  public Long errorCount() {
    return required(1);
  }

  /** Number of runs and errors of each version, by version. */
  public Map<String, WorkflowRunCounts> byVersion() {
    return map(2);
  }

  /** Whether {@link #byVersion()} is there at all, be it as a JSON null. */
  public boolean hasByVersion() {
    return has(2);
  }

  /** Builds a {@link WorkflowStats}. */
  public static final class Builder extends JsonModel.Builder<WorkflowStats, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowStats from) {
      super(from);
    }

    /** Sets {@link WorkflowStats#runCount()}. */
    public Builder runCount(long runCount) {
      return set(0, runCount);
    }

    /** Sets {@link WorkflowStats#errorCount()}. */
    public Builder errorCount(long errorCount) {
      return set(1, errorCount);
    }

    /** Sets {@link WorkflowStats#byVersion()}. */
    public Builder byVersion(Map<String, WorkflowRunCounts> byVersion) {
      return setMap(2, byVersion);
    }

    @Override
    protected WorkflowStats create() {
      return new WorkflowStats(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowStats ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowStats; take the JSON as a text, and use"
            + " WorkflowStats.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowStats> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowStats", List.of("runCount", "errorCount", "byVersion"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.LONG, out);
      write(values, 1, JsonCodec.LONG, out);
      write(values, 2, BY_VERSION, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.LONG;
        case 2 -> BY_VERSION;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
