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

/** Workflows and workflow versions to create in one request. */
@JsonDeserialize(using = WorkflowsImport.Codec.class)
public final class WorkflowsImport extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowsImport> CODEC = new Codec();

  private static final JsonCodec<List<WorkflowImport>> FLOWS =
      JsonCodec.listOf(WorkflowImport.CODEC);
  private static final JsonCodec<List<WorkflowVersionImport>> FLOW_VERSIONS =
      JsonCodec.listOf(WorkflowVersionImport.CODEC);

  private WorkflowsImport(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code workflows} has, to be sent. Left out is what has no place here: {@code items},
   * {@code count}, {@code totalCount}, {@code perPage}, {@code page}, {@code filter}, {@code
   * filterField}, {@code sortField}, {@code sortDirection}, {@code applicationId}, {@code
   * flowClass}, what is not documented, a null where none is taken, and entries of lists that lack
   * what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static WorkflowsImport from(Workflows workflows) {
    return builder().from(workflows).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Workflows to create, at most 1000. */
  public List<WorkflowImport> flows() {
    return list(0);
  }

  /** Whether {@link #flows()} is there at all, be it as a JSON null. */
  public boolean hasFlows() {
    return has(0);
  }

  /** Versions to create, at most 1000. */
  public List<WorkflowVersionImport> flowVersions() {
    return list(1);
  }

  /** Whether {@link #flowVersions()} is there at all, be it as a JSON null. */
  public boolean hasFlowVersions() {
    return has(1);
  }

  /** Builds a {@link WorkflowsImport}. */
  public static final class Builder extends JsonModel.Builder<WorkflowsImport, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowsImport from) {
      super(from);
    }

    /** Sets what {@code workflows} has and {@link WorkflowsImport#from} takes. */
    public Builder from(Workflows workflows) {
      return take(workflows);
    }

    /** Sets {@link WorkflowsImport#flows()}. */
    public Builder flows(List<WorkflowImport> flows) {
      return setList(0, flows);
    }

    /** Sets {@link WorkflowsImport#flowVersions()}. */
    public Builder flowVersions(List<WorkflowVersionImport> flowVersions) {
      return setList(1, flowVersions);
    }

    @Override
    protected WorkflowsImport create() {
      return new WorkflowsImport(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowsImport ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowsImport; take the JSON as a text, and use"
            + " WorkflowsImport.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowsImport> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowsImport", List.of("flows", "flowVersions"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, FLOWS, out);
      write(values, 1, FLOW_VERSIONS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> FLOWS;
        case 1 -> FLOW_VERSIONS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
