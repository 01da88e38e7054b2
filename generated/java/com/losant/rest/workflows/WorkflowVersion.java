// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.ActorType;
import com.losant.rest.shared.FlowClass;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A saved version of a workflow. Versions of experience workflows have {@code name}, {@code
 * description} and {@code versions}; all others have {@code version} and {@code notes}.
 */
@JsonDeserialize(using = WorkflowVersion.Codec.class)
public final class WorkflowVersion extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowVersion> CODEC = new Codec();

  private static final JsonCodec<List<String>> VERSIONS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<WorkflowTrigger>> TRIGGERS =
      JsonCodec.listOf(WorkflowTrigger.CODEC);
  private static final JsonCodec<List<WorkflowNode>> NODES = JsonCodec.listOf(WorkflowNode.CODEC);
  private static final JsonCodec<List<WorkflowGlobal>> GLOBALS =
      JsonCodec.listOf(WorkflowGlobal.CODEC);

  private WorkflowVersion(Builder builder) {
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

  /** Identifier of the version, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /** Identifier of the version, the same value as {@code id}. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String flowVersionId() {
    return required(1);
  }

  /** Workflow that the version belongs to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String flowId() {
    return required(2);
  }

  /** Application that the workflow belongs to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(3);
  }

  /**
   * Name of the version, 1 to 255 characters. Experience workflows use {@code versions} instead.
   */
  public @Nullable String version() {
    return optional(4);
  }

  /** Experience versions that include this version of an experience workflow. */
  public List<String> versions() {
    return list(5);
  }

  /** Whether {@link #versions()} is there at all, be it as a JSON null. */
  public boolean hasVersions() {
    return has(5);
  }

  /** Name of an experience workflow in this version, 1 to 255 characters. */
  public @Nullable String name() {
    return optional(6);
  }

  /** Description of an experience workflow in this version, up to 32767 characters. */
  public @Nullable String description() {
    return optional(7);
  }

  /** Notes of the author about the version, up to 32767 characters. */
  public @Nullable String notes() {
    return optional(8);
  }

  /**
   * Class of the workflow. It determines where the workflow runs and which triggers and nodes it
   * can contain.
   */
  public @Nullable FlowClass flowClass() {
    return optional(9);
  }

  /** Whether this version of the workflow is enabled. */
  public Boolean enabled() {
    return required(10);
  }

  /** When the version was created. */
  public Instant creationDate() {
    return required(11);
  }

  /** When the version was last changed. */
  public Instant lastUpdated() {
    return required(12);
  }

  /**
   * Creator of the version. {@code createdByType} says what kind of actor the identifier refers to.
   * Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String createdById() {
    return optional(13);
  }

  /** Kind of actor that created the version. */
  public @Nullable ActorType createdByType() {
    return optional(14);
  }

  /**
   * Last actor to change the version. {@code lastUpdatedByType} says what kind of actor the
   * identifier refers to. Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String lastUpdatedById() {
    return optional(15);
  }

  /** Kind of actor that last changed the version. */
  public @Nullable ActorType lastUpdatedByType() {
    return optional(16);
  }

  /** Triggers of the workflow. Each of them starts a run. */
  public List<WorkflowTrigger> triggers() {
    return required(17);
  }

  /**
   * Steps of the workflow. Their order in the list has no meaning; {@code outputIds} determines
   * which node runs next.
   */
  public List<WorkflowNode> nodes() {
    return required(18);
  }

  /** Constants that every run of the workflow can read, at most 100. */
  public List<WorkflowGlobal> globals() {
    return required(19);
  }

  /**
   * Oldest version of the edge or embedded agent that can run this version of the workflow, such as
   * {@code 1.40.2}. Matches {@code ^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$}.
   */
  public @Nullable String minimumAgentVersion() {
    return optional(20);
  }

  /** Inputs and result of a custom node, as the workflows that use it see them. */
  public @Nullable CustomNodeConfig customNodeConfig() {
    return optional(21);
  }

  /**
   * Number of runs and errors of the workflow, in total and by version. The period that they cover
   * is not documented.
   */
  public @Nullable WorkflowStats stats() {
    return optional(22);
  }

  /** Builds a {@link WorkflowVersion}. */
  public static final class Builder extends JsonModel.Builder<WorkflowVersion, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowVersion from) {
      super(from);
    }

    /** Sets {@link WorkflowVersion#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link WorkflowVersion#flowVersionId()}. */
    public Builder flowVersionId(String flowVersionId) {
      return set(1, flowVersionId);
    }

    /** Sets {@link WorkflowVersion#flowId()}. */
    public Builder flowId(String flowId) {
      return set(2, flowId);
    }

    /** Sets {@link WorkflowVersion#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(3, applicationId);
    }

    /** Sets {@link WorkflowVersion#version()}. */
    public Builder version(String version) {
      return set(4, version);
    }

    /** Sets {@link WorkflowVersion#versions()}. */
    public Builder versions(List<String> versions) {
      return setList(5, versions);
    }

    /** Sets {@link WorkflowVersion#name()}. */
    public Builder name(String name) {
      return set(6, name);
    }

    /** Sets {@link WorkflowVersion#description()}. */
    public Builder description(String description) {
      return set(7, description);
    }

    /** Sets {@link WorkflowVersion#notes()}. */
    public Builder notes(String notes) {
      return set(8, notes);
    }

    /** Sets {@link WorkflowVersion#flowClass()}. */
    public Builder flowClass(FlowClass flowClass) {
      return set(9, flowClass);
    }

    /** Sets {@link WorkflowVersion#enabled()}. */
    public Builder enabled(boolean enabled) {
      return set(10, enabled);
    }

    /** Sets {@link WorkflowVersion#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      return set(11, creationDate);
    }

    /** Sets {@link WorkflowVersion#lastUpdated()}. */
    public Builder lastUpdated(Instant lastUpdated) {
      return set(12, lastUpdated);
    }

    /** Sets {@link WorkflowVersion#createdById()}. */
    public Builder createdById(String createdById) {
      return set(13, createdById);
    }

    /** Sets {@link WorkflowVersion#createdByType()}. */
    public Builder createdByType(ActorType createdByType) {
      return set(14, createdByType);
    }

    /** Sets {@link WorkflowVersion#lastUpdatedById()}. */
    public Builder lastUpdatedById(String lastUpdatedById) {
      return set(15, lastUpdatedById);
    }

    /** Sets {@link WorkflowVersion#lastUpdatedByType()}. */
    public Builder lastUpdatedByType(ActorType lastUpdatedByType) {
      return set(16, lastUpdatedByType);
    }

    /** Sets {@link WorkflowVersion#triggers()}. */
    public Builder triggers(List<? extends WorkflowTrigger> triggers) {
      return setList(17, triggers);
    }

    /** Sets {@link WorkflowVersion#nodes()}. */
    public Builder nodes(List<WorkflowNode> nodes) {
      return setList(18, nodes);
    }

    /** Sets {@link WorkflowVersion#globals()}. */
    public Builder globals(List<WorkflowGlobal> globals) {
      return setList(19, globals);
    }

    /** Sets {@link WorkflowVersion#minimumAgentVersion()}. */
    public Builder minimumAgentVersion(String minimumAgentVersion) {
      return set(20, minimumAgentVersion);
    }

    /** Sets {@link WorkflowVersion#customNodeConfig()}. */
    public Builder customNodeConfig(CustomNodeConfig customNodeConfig) {
      return set(21, customNodeConfig);
    }

    /** Sets {@link WorkflowVersion#stats()}. */
    public Builder stats(WorkflowStats stats) {
      return set(22, stats);
    }

    @Override
    protected WorkflowVersion create() {
      return new WorkflowVersion(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowVersion ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowVersion; take the JSON as a text, and use"
            + " WorkflowVersion.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowVersion> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "WorkflowVersion",
          List.of(
              "id",
              "flowVersionId",
              "flowId",
              "applicationId",
              "version",
              "versions",
              "name",
              "description",
              "notes",
              "flowClass",
              "enabled",
              "creationDate",
              "lastUpdated",
              "createdById",
              "createdByType",
              "lastUpdatedById",
              "lastUpdatedByType",
              "triggers",
              "nodes",
              "globals",
              "minimumAgentVersion",
              "customNodeConfig",
              "stats"));
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
      write(values, 5, VERSIONS, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, FlowClass.CODEC, out);
      write(values, 10, JsonCodec.BOOLEAN, out);
      write(values, 11, JsonCodec.INSTANT, out);
      write(values, 12, JsonCodec.INSTANT, out);
      write(values, 13, JsonCodec.STRING, out);
      write(values, 14, ActorType.CODEC, out);
      write(values, 15, JsonCodec.STRING, out);
      write(values, 16, ActorType.CODEC, out);
      write(values, 17, TRIGGERS, out);
      write(values, 18, NODES, out);
      write(values, 19, GLOBALS, out);
      write(values, 20, JsonCodec.STRING, out);
      write(values, 21, CustomNodeConfig.CODEC, out);
      write(values, 22, WorkflowStats.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4, 6, 7, 8, 13, 15, 20 -> JsonCodec.STRING;
        case 5 -> VERSIONS;
        case 9 -> FlowClass.CODEC;
        case 10 -> JsonCodec.BOOLEAN;
        case 11, 12 -> JsonCodec.INSTANT;
        case 14, 16 -> ActorType.CODEC;
        case 17 -> TRIGGERS;
        case 18 -> NODES;
        case 19 -> GLOBALS;
        case 21 -> CustomNodeConfig.CODEC;
        case 22 -> WorkflowStats.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
