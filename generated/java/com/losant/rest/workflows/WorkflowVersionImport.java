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

/**
 * A workflow version to import. It contains the identifiers of its origin, which the server
 * replaces with new ones.
 */
@JsonDeserialize(using = WorkflowVersionImport.Codec.class)
public final class WorkflowVersionImport extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowVersionImport> CODEC = new Codec();

  private static final JsonCodec<List<WorkflowTrigger>> TRIGGERS =
      JsonCodec.listOf(WorkflowTrigger.CODEC);
  private static final JsonCodec<List<WorkflowNode>> NODES = JsonCodec.listOf(WorkflowNode.CODEC);
  private static final JsonCodec<List<WorkflowGlobal>> GLOBALS =
      JsonCodec.listOf(WorkflowGlobal.CODEC);

  private WorkflowVersionImport(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code workflowVersion} has, to be sent. Left out is what has no place here: {@code
   * flowVersionId}, {@code versions}, {@code name}, {@code description}, {@code flowClass}, {@code
   * creationDate}, {@code lastUpdated}, {@code createdById}, {@code createdByType}, {@code
   * lastUpdatedById}, {@code lastUpdatedByType}, {@code stats}, what is not documented, a null
   * where none is taken, and entries of lists that lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static WorkflowVersionImport from(WorkflowVersion workflowVersion) {
    return builder().from(workflowVersion).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Identifier of the version in its origin. The result of the import maps it to the new one.
   * Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String id() {
    return optional(0);
  }

  /**
   * Workflow that the version belongs to, by its identifier in the origin. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String flowId() {
    return optional(1);
  }

  /** Application that the workflow belonged to in its origin. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String applicationId() {
    return optional(2);
  }

  /** Name of the version, 1 to 255 characters. */
  public String version() {
    return required(3);
  }

  /** Notes of the author about the version, up to 32767 characters. */
  public @Nullable String notes() {
    return optional(4);
  }

  /** Whether this version of the workflow is enabled. */
  public @Nullable Boolean enabled() {
    return optional(5);
  }

  /** Triggers of the workflow. Each of them starts a run. */
  public List<WorkflowTrigger> triggers() {
    return list(6);
  }

  /** Whether {@link #triggers()} is there at all, be it as a JSON null. */
  public boolean hasTriggers() {
    return has(6);
  }

  /**
   * Steps of the workflow. Their order in the list has no meaning; {@code outputIds} determines
   * which node runs next.
   */
  public List<WorkflowNode> nodes() {
    return list(7);
  }

  /** Whether {@link #nodes()} is there at all, be it as a JSON null. */
  public boolean hasNodes() {
    return has(7);
  }

  /** Constants that every run of the workflow can read, at most 100. */
  public List<WorkflowGlobal> globals() {
    return list(8);
  }

  /** Whether {@link #globals()} is there at all, be it as a JSON null. */
  public boolean hasGlobals() {
    return has(8);
  }

  /**
   * Oldest version of the edge or embedded agent that can run this version of the workflow, such as
   * {@code 1.40.2}. Matches {@code ^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$}.
   */
  public @Nullable String minimumAgentVersion() {
    return optional(9);
  }

  /** Inputs and result of a custom node, as the workflows that use it see them. */
  public @Nullable CustomNodeConfig customNodeConfig() {
    return optional(10);
  }

  /** Builds a {@link WorkflowVersionImport}. */
  public static final class Builder extends JsonModel.Builder<WorkflowVersionImport, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowVersionImport from) {
      super(from);
    }

    /** Sets what {@code workflowVersion} has and {@link WorkflowVersionImport#from} takes. */
    public Builder from(WorkflowVersion workflowVersion) {
      return take(workflowVersion);
    }

    /** Sets {@link WorkflowVersionImport#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link WorkflowVersionImport#flowId()}. */
    public Builder flowId(String flowId) {
      return set(1, flowId);
    }

    /** Sets {@link WorkflowVersionImport#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(2, applicationId);
    }

    /** Sets {@link WorkflowVersionImport#version()}. */
    public Builder version(String version) {
      return set(3, version);
    }

    /** Sets {@link WorkflowVersionImport#notes()}. */
    public Builder notes(String notes) {
      return set(4, notes);
    }

    /** Sets {@link WorkflowVersionImport#enabled()}. */
    public Builder enabled(boolean enabled) {
      return set(5, enabled);
    }

    /** Sets {@link WorkflowVersionImport#triggers()}. */
    public Builder triggers(List<? extends WorkflowTrigger> triggers) {
      return setList(6, triggers);
    }

    /** Sets {@link WorkflowVersionImport#nodes()}. */
    public Builder nodes(List<WorkflowNode> nodes) {
      return setList(7, nodes);
    }

    /** Sets {@link WorkflowVersionImport#globals()}. */
    public Builder globals(List<WorkflowGlobal> globals) {
      return setList(8, globals);
    }

    /** Sets {@link WorkflowVersionImport#minimumAgentVersion()}. */
    public Builder minimumAgentVersion(String minimumAgentVersion) {
      return set(9, minimumAgentVersion);
    }

    /** Sets {@link WorkflowVersionImport#customNodeConfig()}. */
    public Builder customNodeConfig(CustomNodeConfig customNodeConfig) {
      return set(10, customNodeConfig);
    }

    @Override
    protected WorkflowVersionImport create() {
      return new WorkflowVersionImport(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowVersionImport ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowVersionImport; take the JSON as a text, and use"
            + " WorkflowVersionImport.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowVersionImport> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "WorkflowVersionImport",
          List.of(
              "id",
              "flowId",
              "applicationId",
              "version",
              "notes",
              "enabled",
              "triggers",
              "nodes",
              "globals",
              "minimumAgentVersion",
              "customNodeConfig"));
      require(3);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.BOOLEAN, out);
      write(values, 6, TRIGGERS, out);
      write(values, 7, NODES, out);
      write(values, 8, GLOBALS, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, CustomNodeConfig.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4, 9 -> JsonCodec.STRING;
        case 5 -> JsonCodec.BOOLEAN;
        case 6 -> TRIGGERS;
        case 7 -> NODES;
        case 8 -> GLOBALS;
        case 10 -> CustomNodeConfig.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
