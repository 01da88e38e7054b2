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
 * A workflow version to create. Only the name is required; whatever else is omitted is taken from
 * the workflow as it is being edited.
 */
@JsonDeserialize(using = WorkflowVersionPost.Codec.class)
public final class WorkflowVersionPost extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowVersionPost> CODEC = new Codec();

  private static final JsonCodec<List<WorkflowTrigger>> TRIGGERS =
      JsonCodec.listOf(WorkflowTrigger.CODEC);
  private static final JsonCodec<List<WorkflowNode>> NODES = JsonCodec.listOf(WorkflowNode.CODEC);
  private static final JsonCodec<List<WorkflowGlobal>> GLOBALS =
      JsonCodec.listOf(WorkflowGlobal.CODEC);

  private WorkflowVersionPost(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code workflowVersion} has, to be sent. Left out is what has no place here: {@code id},
   * {@code flowVersionId}, {@code flowId}, {@code applicationId}, {@code versions}, {@code name},
   * {@code description}, {@code flowClass}, {@code creationDate}, {@code lastUpdated}, {@code
   * createdById}, {@code createdByType}, {@code lastUpdatedById}, {@code lastUpdatedByType}, {@code
   * stats}, what is not documented, a null where none is taken, and entries of lists that lack what
   * is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static WorkflowVersionPost from(WorkflowVersion workflowVersion) {
    return builder().from(workflowVersion).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Name of the version, 1 to 255 characters. The names {@code develop} and {@code default} are
   * reserved.
   */
  public String version() {
    return required(0);
  }

  /** Notes of the author about the version, up to 32767 characters. */
  public @Nullable String notes() {
    return optional(1);
  }

  /** Whether this version of the workflow is enabled. */
  public @Nullable Boolean enabled() {
    return optional(2);
  }

  /** Triggers of the workflow. Each of them starts a run. */
  public List<WorkflowTrigger> triggers() {
    return list(3);
  }

  /** Whether {@link #triggers()} is there at all, be it as a JSON null. */
  public boolean hasTriggers() {
    return has(3);
  }

  /**
   * Steps of the workflow. Their order in the list has no meaning; {@code outputIds} determines
   * which node runs next.
   */
  public List<WorkflowNode> nodes() {
    return list(4);
  }

  /** Whether {@link #nodes()} is there at all, be it as a JSON null. */
  public boolean hasNodes() {
    return has(4);
  }

  /** Constants that every run of the workflow can read, at most 100. */
  public List<WorkflowGlobal> globals() {
    return list(5);
  }

  /** Whether {@link #globals()} is there at all, be it as a JSON null. */
  public boolean hasGlobals() {
    return has(5);
  }

  /**
   * Oldest version of the edge or embedded agent that can run this version of the workflow, such as
   * {@code 1.40.2}. Matches {@code ^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$}.
   */
  public @Nullable String minimumAgentVersion() {
    return optional(6);
  }

  /** Inputs and result of a custom node, as the workflows that use it see them. */
  public @Nullable CustomNodeConfig customNodeConfig() {
    return optional(7);
  }

  /** Builds a {@link WorkflowVersionPost}. */
  public static final class Builder extends JsonModel.Builder<WorkflowVersionPost, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowVersionPost from) {
      super(from);
    }

    /** Sets what {@code workflowVersion} has and {@link WorkflowVersionPost#from} takes. */
    public Builder from(WorkflowVersion workflowVersion) {
      return take(workflowVersion);
    }

    /** Sets {@link WorkflowVersionPost#version()}. */
    public Builder version(String version) {
      return set(0, version);
    }

    /** Sets {@link WorkflowVersionPost#notes()}. */
    public Builder notes(String notes) {
      return set(1, notes);
    }

    /** Sets {@link WorkflowVersionPost#enabled()}. */
    public Builder enabled(boolean enabled) {
      return set(2, enabled);
    }

    /** Sets {@link WorkflowVersionPost#triggers()}. */
    public Builder triggers(List<? extends WorkflowTrigger> triggers) {
      return setList(3, triggers);
    }

    /** Sets {@link WorkflowVersionPost#nodes()}. */
    public Builder nodes(List<WorkflowNode> nodes) {
      return setList(4, nodes);
    }

    /** Sets {@link WorkflowVersionPost#globals()}. */
    public Builder globals(List<WorkflowGlobal> globals) {
      return setList(5, globals);
    }

    /** Sets {@link WorkflowVersionPost#minimumAgentVersion()}. */
    public Builder minimumAgentVersion(String minimumAgentVersion) {
      return set(6, minimumAgentVersion);
    }

    /** Sets {@link WorkflowVersionPost#customNodeConfig()}. */
    public Builder customNodeConfig(CustomNodeConfig customNodeConfig) {
      return set(7, customNodeConfig);
    }

    @Override
    protected WorkflowVersionPost create() {
      return new WorkflowVersionPost(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowVersionPost ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowVersionPost; take the JSON as a text, and use"
            + " WorkflowVersionPost.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowVersionPost> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "WorkflowVersionPost",
          List.of(
              "version",
              "notes",
              "enabled",
              "triggers",
              "nodes",
              "globals",
              "minimumAgentVersion",
              "customNodeConfig"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.BOOLEAN, out);
      write(values, 3, TRIGGERS, out);
      write(values, 4, NODES, out);
      write(values, 5, GLOBALS, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, CustomNodeConfig.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 6 -> JsonCodec.STRING;
        case 2 -> JsonCodec.BOOLEAN;
        case 3 -> TRIGGERS;
        case 4 -> NODES;
        case 5 -> GLOBALS;
        case 7 -> CustomNodeConfig.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
