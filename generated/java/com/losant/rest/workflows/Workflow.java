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
 * A workflow, either its default version or its {@code develop} version, which is the one being
 * edited.
 */
@JsonDeserialize(using = Workflow.Codec.class)
public final class Workflow extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<Workflow> CODEC = new Codec();

  private static final JsonCodec<List<WorkflowTrigger>> TRIGGERS =
      JsonCodec.listOf(WorkflowTrigger.CODEC);
  private static final JsonCodec<List<WorkflowNode>> NODES = JsonCodec.listOf(WorkflowNode.CODEC);
  private static final JsonCodec<List<WorkflowGlobal>> GLOBALS =
      JsonCodec.listOf(WorkflowGlobal.CODEC);
  private static final JsonCodec<List<CustomNodeSupport>> CUSTOM_NODE_SUPPORTS =
      JsonCodec.listOf(CustomNodeSupport.CODEC);

  private Workflow(Builder builder) {
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

  /** Identifier of the workflow, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /** Identifier of the workflow, the same value as {@code id}. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String flowId() {
    return required(1);
  }

  /** Application that the workflow belongs to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(2);
  }

  /** Name of the workflow for people, 1 to 255 characters. */
  public String name() {
    return required(3);
  }

  /** Description of the workflow for people, up to 32767 characters. */
  public @Nullable String description() {
    return optional(4);
  }

  /**
   * Class of the workflow. It determines where the workflow runs and which triggers and nodes it
   * can contain.
   */
  public @Nullable FlowClass flowClass() {
    return optional(5);
  }

  /** Whether the workflow is enabled. The triggers of a disabled workflow do not start it. */
  public Boolean enabled() {
    return required(6);
  }

  /** When the workflow was created. */
  public Instant creationDate() {
    return required(7);
  }

  /** When the workflow was last changed. */
  public Instant lastUpdated() {
    return required(8);
  }

  /**
   * Creator of the workflow. {@code createdByType} says what kind of actor the identifier refers
   * to. Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String createdById() {
    return optional(9);
  }

  /** Kind of actor that created the workflow. */
  public @Nullable ActorType createdByType() {
    return optional(10);
  }

  /**
   * Last actor to change the workflow. {@code lastUpdatedByType} says what kind of actor the
   * identifier refers to. Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String lastUpdatedById() {
    return optional(11);
  }

  /** Kind of actor that last changed the workflow. */
  public @Nullable ActorType lastUpdatedByType() {
    return optional(12);
  }

  /** Triggers of the workflow. Each of them starts a run. */
  public List<WorkflowTrigger> triggers() {
    return required(13);
  }

  /**
   * Steps of the workflow. Their order in the list has no meaning; {@code outputIds} determines
   * which node runs next.
   */
  public List<WorkflowNode> nodes() {
    return required(14);
  }

  /** Constants that every run of the workflow can read, at most 100. */
  public List<WorkflowGlobal> globals() {
    return required(15);
  }

  /**
   * Version that is used by default. If absent, the {@code develop} version is used. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String defaultVersionId() {
    return optional(16);
  }

  /**
   * Oldest version of the edge or embedded agent that can run the workflow, such as {@code 1.40.2}.
   * Matches {@code ^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$}.
   */
  public @Nullable String minimumAgentVersion() {
    return optional(17);
  }

  /** Summary of a custom node, shown in the palette, up to 1024 characters. */
  public @Nullable String shortDescription() {
    return optional(18);
  }

  /**
   * Icon of a custom node as a base64 data URL of a JPEG, PNG or SVG image, up to 32767 characters.
   * {@code null} means no icon. Matches {@code
   * ^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$}.
   */
  public @Nullable String iconData() {
    return optional(19);
  }

  /** Whether {@link #iconData()} is there at all, be it as a JSON null. */
  public boolean hasIconData() {
    return has(19);
  }

  /** URL of the documentation of a custom node, up to 1024 characters. */
  public @Nullable String docsUrl() {
    return optional(20);
  }

  /** Section of the palette that contains the custom node. The empty string means no section. */
  public @Nullable WorkflowCategory category() {
    return optional(21);
  }

  /** Inputs and result of a custom node, as the workflows that use it see them. */
  public @Nullable CustomNodeConfig customNodeConfig() {
    return optional(22);
  }

  /** Kinds of workflow that can use the custom node. Contains at most one entry. At most 1 item. */
  public List<CustomNodeSupport> customNodeSupports() {
    return list(23);
  }

  /** Whether {@link #customNodeSupports()} is there at all, be it as a JSON null. */
  public boolean hasCustomNodeSupports() {
    return has(23);
  }

  /** Number of times that the custom node is used, as counted by the server. */
  public @Nullable Long customNodeUseCount() {
    return optional(24);
  }

  /**
   * Whether the workflow is deleted in its {@code develop} version. No further meaning is
   * documented.
   */
  public @Nullable Boolean deletedInDevelop() {
    return optional(25);
  }

  /**
   * Number of runs and errors of the workflow, in total and by version. The period that they cover
   * is not documented.
   */
  public @Nullable WorkflowStats stats() {
    return optional(26);
  }

  /** Builds a {@link Workflow}. */
  public static final class Builder extends JsonModel.Builder<Workflow, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(Workflow from) {
      super(from);
    }

    /** Sets {@link Workflow#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link Workflow#flowId()}. */
    public Builder flowId(String flowId) {
      return set(1, flowId);
    }

    /** Sets {@link Workflow#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(2, applicationId);
    }

    /** Sets {@link Workflow#name()}. */
    public Builder name(String name) {
      return set(3, name);
    }

    /** Sets {@link Workflow#description()}. */
    public Builder description(String description) {
      return set(4, description);
    }

    /** Sets {@link Workflow#flowClass()}. */
    public Builder flowClass(FlowClass flowClass) {
      return set(5, flowClass);
    }

    /** Sets {@link Workflow#enabled()}. */
    public Builder enabled(boolean enabled) {
      return set(6, enabled);
    }

    /** Sets {@link Workflow#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      return set(7, creationDate);
    }

    /** Sets {@link Workflow#lastUpdated()}. */
    public Builder lastUpdated(Instant lastUpdated) {
      return set(8, lastUpdated);
    }

    /** Sets {@link Workflow#createdById()}. */
    public Builder createdById(String createdById) {
      return set(9, createdById);
    }

    /** Sets {@link Workflow#createdByType()}. */
    public Builder createdByType(ActorType createdByType) {
      return set(10, createdByType);
    }

    /** Sets {@link Workflow#lastUpdatedById()}. */
    public Builder lastUpdatedById(String lastUpdatedById) {
      return set(11, lastUpdatedById);
    }

    /** Sets {@link Workflow#lastUpdatedByType()}. */
    public Builder lastUpdatedByType(ActorType lastUpdatedByType) {
      return set(12, lastUpdatedByType);
    }

    /** Sets {@link Workflow#triggers()}. */
    public Builder triggers(List<? extends WorkflowTrigger> triggers) {
      return setList(13, triggers);
    }

    /** Sets {@link Workflow#nodes()}. */
    public Builder nodes(List<WorkflowNode> nodes) {
      return setList(14, nodes);
    }

    /** Sets {@link Workflow#globals()}. */
    public Builder globals(List<WorkflowGlobal> globals) {
      return setList(15, globals);
    }

    /** Sets {@link Workflow#defaultVersionId()}. */
    public Builder defaultVersionId(String defaultVersionId) {
      return set(16, defaultVersionId);
    }

    /** Sets {@link Workflow#minimumAgentVersion()}. */
    public Builder minimumAgentVersion(String minimumAgentVersion) {
      return set(17, minimumAgentVersion);
    }

    /** Sets {@link Workflow#shortDescription()}. */
    public Builder shortDescription(String shortDescription) {
      return set(18, shortDescription);
    }

    /** Sets {@link Workflow#iconData()}; null is sent as a JSON null. */
    public Builder iconData(@Nullable String iconData) {
      return setNullable(19, iconData);
    }

    /** Sets {@link Workflow#docsUrl()}. */
    public Builder docsUrl(String docsUrl) {
      return set(20, docsUrl);
    }

    /** Sets {@link Workflow#category()}. */
    public Builder category(WorkflowCategory category) {
      return set(21, category);
    }

    /** Sets {@link Workflow#customNodeConfig()}. */
    public Builder customNodeConfig(CustomNodeConfig customNodeConfig) {
      return set(22, customNodeConfig);
    }

    /** Sets {@link Workflow#customNodeSupports()}. */
    public Builder customNodeSupports(List<CustomNodeSupport> customNodeSupports) {
      return setList(23, customNodeSupports);
    }

    /** Sets {@link Workflow#customNodeUseCount()}. */
    public Builder customNodeUseCount(long customNodeUseCount) {
      return set(24, customNodeUseCount);
    }

    /** Sets {@link Workflow#deletedInDevelop()}. */
    public Builder deletedInDevelop(boolean deletedInDevelop) {
      return set(25, deletedInDevelop);
    }

    /** Sets {@link Workflow#stats()}. */
    public Builder stats(WorkflowStats stats) {
      return set(26, stats);
    }

    @Override
    protected Workflow create() {
      return new Workflow(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Workflow ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a Workflow; take the JSON as a text, and use"
            + " Workflow.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<Workflow> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "Workflow",
          List.of(
              "id",
              "flowId",
              "applicationId",
              "name",
              "description",
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
              "defaultVersionId",
              "minimumAgentVersion",
              "shortDescription",
              "iconData",
              "docsUrl",
              "category",
              "customNodeConfig",
              "customNodeSupports",
              "customNodeUseCount",
              "deletedInDevelop",
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
      write(values, 5, FlowClass.CODEC, out);
      write(values, 6, JsonCodec.BOOLEAN, out);
      write(values, 7, JsonCodec.INSTANT, out);
      write(values, 8, JsonCodec.INSTANT, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, ActorType.CODEC, out);
      write(values, 11, JsonCodec.STRING, out);
      write(values, 12, ActorType.CODEC, out);
      write(values, 13, TRIGGERS, out);
      write(values, 14, NODES, out);
      write(values, 15, GLOBALS, out);
      write(values, 16, JsonCodec.STRING, out);
      write(values, 17, JsonCodec.STRING, out);
      write(values, 18, JsonCodec.STRING, out);
      write(values, 19, JsonCodec.STRING, out);
      write(values, 20, JsonCodec.STRING, out);
      write(values, 21, WorkflowCategory.CODEC, out);
      write(values, 22, CustomNodeConfig.CODEC, out);
      write(values, 23, CUSTOM_NODE_SUPPORTS, out);
      write(values, 24, JsonCodec.LONG, out);
      write(values, 25, JsonCodec.BOOLEAN, out);
      write(values, 26, WorkflowStats.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4, 9, 11, 16, 17, 18, 19, 20 -> JsonCodec.STRING;
        case 5 -> FlowClass.CODEC;
        case 6, 25 -> JsonCodec.BOOLEAN;
        case 7, 8 -> JsonCodec.INSTANT;
        case 10, 12 -> ActorType.CODEC;
        case 13 -> TRIGGERS;
        case 14 -> NODES;
        case 15 -> GLOBALS;
        case 21 -> WorkflowCategory.CODEC;
        case 22 -> CustomNodeConfig.CODEC;
        case 23 -> CUSTOM_NODE_SUPPORTS;
        case 24 -> JsonCodec.LONG;
        case 26 -> WorkflowStats.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
