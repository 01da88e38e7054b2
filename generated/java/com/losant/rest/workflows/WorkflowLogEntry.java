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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Summary of recent runs of one version of a workflow. */
@JsonDeserialize(using = WorkflowLogEntry.Codec.class)
public final class WorkflowLogEntry extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowLogEntry> CODEC = new Codec();

  private static final JsonCodec<List<JsonNode>> ERRORS = JsonCodec.listOf(JsonCodec.ANY);

  private WorkflowLogEntry(Builder builder) {
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

  /** Time of the runs that this entry summarizes. */
  public Instant time() {
    return required(0);
  }

  /** Identifier of the version that ran, or {@code develop}. */
  public String flowVersionId() {
    return required(1);
  }

  /** Number of runs in this entry. */
  public Long runCount() {
    return required(2);
  }

  /** Number of paths through the workflow that ran to their end. */
  public Long pathsCompleted() {
    return required(3);
  }

  /** Number of paths through the workflow that ended with an error. */
  public Long pathsFailed() {
    return required(4);
  }

  /** Elapsed time of the runs. The unit is not documented. */
  public BigDecimal wallTime() {
    return required(5);
  }

  /** Errors of the runs. Empty if there were none. */
  public List<JsonNode> errors() {
    return requiredAnyList(6);
  }

  /** Builds a {@link WorkflowLogEntry}. */
  public static final class Builder extends JsonModel.Builder<WorkflowLogEntry, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowLogEntry from) {
      super(from);
    }

    /** Sets {@link WorkflowLogEntry#time()}. */
    public Builder time(Instant time) {
      return set(0, time);
    }

    /** Sets {@link WorkflowLogEntry#flowVersionId()}. */
    public Builder flowVersionId(String flowVersionId) {
      return set(1, flowVersionId);
    }

    /** Sets {@link WorkflowLogEntry#runCount()}. */
    public Builder runCount(long runCount) {
      return set(2, runCount);
    }

    /** Sets {@link WorkflowLogEntry#pathsCompleted()}. */
    public Builder pathsCompleted(long pathsCompleted) {
      return set(3, pathsCompleted);
    }

    /** Sets {@link WorkflowLogEntry#pathsFailed()}. */
    public Builder pathsFailed(long pathsFailed) {
      return set(4, pathsFailed);
    }

    /** Sets {@link WorkflowLogEntry#wallTime()}. */
    public Builder wallTime(BigDecimal wallTime) {
      return set(5, wallTime);
    }

    /** Sets {@link WorkflowLogEntry#wallTime()}. */
    public Builder wallTime(long wallTime) {
      return set(5, BigDecimal.valueOf(wallTime));
    }

    /** Sets {@link WorkflowLogEntry#wallTime()}. */
    public Builder wallTime(double wallTime) {
      return setDecimal(5, wallTime);
    }

    /** Sets {@link WorkflowLogEntry#errors()} to anything that Jackson can write. */
    public Builder errors(List<?> errors) {
      return setAnyList(6, errors);
    }

    @Override
    protected WorkflowLogEntry create() {
      return new WorkflowLogEntry(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowLogEntry ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowLogEntry; take the JSON as a text, and use"
            + " WorkflowLogEntry.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowLogEntry> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "WorkflowLogEntry",
          List.of(
              "time",
              "flowVersionId",
              "runCount",
              "pathsCompleted",
              "pathsFailed",
              "wallTime",
              "errors"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INSTANT, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.LONG, out);
      write(values, 3, JsonCodec.LONG, out);
      write(values, 4, JsonCodec.LONG, out);
      write(values, 5, JsonCodec.DECIMAL, out);
      write(values, 6, ERRORS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.INSTANT;
        case 1 -> JsonCodec.STRING;
        case 2, 3, 4 -> JsonCodec.LONG;
        case 5 -> JsonCodec.DECIMAL;
        case 6 -> ERRORS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
