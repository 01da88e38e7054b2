// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.FlowClass;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A workflow to import. It contains the identifiers of its origin, which the server replaces with
 * new ones.
 */
@JsonDeserialize(using = WorkflowImport.Codec.class)
public final class WorkflowImport extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowImport> CODEC = new Codec();

  private static final JsonCodec<List<WorkflowTrigger>> TRIGGERS =
      JsonCodec.listOf(WorkflowTrigger.CODEC);
  private static final JsonCodec<List<WorkflowNode>> NODES = JsonCodec.listOf(WorkflowNode.CODEC);
  private static final JsonCodec<List<WorkflowGlobal>> GLOBALS =
      JsonCodec.listOf(WorkflowGlobal.CODEC);
  private static final JsonCodec<List<CustomNodeSupport>> CUSTOM_NODE_SUPPORTS =
      JsonCodec.listOf(CustomNodeSupport.CODEC);

  private WorkflowImport(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code workflow} has, to be sent. Left out is what has no place here: {@code flowId},
   * {@code creationDate}, {@code lastUpdated}, {@code createdById}, {@code createdByType}, {@code
   * lastUpdatedById}, {@code lastUpdatedByType}, {@code customNodeUseCount}, {@code
   * deletedInDevelop}, {@code stats}, what is not documented, a null where none is taken, and
   * entries of lists that lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static WorkflowImport from(Workflow workflow) {
    return builder().from(workflow).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Identifier of the workflow in its origin. The result of the import maps it to the new one.
   * Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String id() {
    return optional(0);
  }

  /** Application that the workflow belonged to in its origin. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String applicationId() {
    return optional(1);
  }

  /** Name of the workflow for people, 1 to 255 characters. */
  public String name() {
    return required(2);
  }

  /** Description of the workflow for people, up to 32767 characters. */
  public @Nullable String description() {
    return optional(3);
  }

  /**
   * Class of the workflow. It determines where the workflow runs and which triggers and nodes it
   * can contain.
   */
  public @Nullable FlowClass flowClass() {
    return optional(4);
  }

  /** Whether the workflow is enabled after the import. */
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
   * Version to use by default, by its identifier in the origin. {@code null} means none. Matches
   * {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String defaultVersionId() {
    return optional(9);
  }

  /** Whether {@link #defaultVersionId()} is there at all, be it as a JSON null. */
  public boolean hasDefaultVersionId() {
    return has(9);
  }

  /**
   * Oldest version of the edge or embedded agent that can run the workflow, such as {@code 1.40.2}.
   * Matches {@code ^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$}.
   */
  public @Nullable String minimumAgentVersion() {
    return optional(10);
  }

  /** Summary of a custom node, shown in the palette, up to 1024 characters. */
  public @Nullable String shortDescription() {
    return optional(11);
  }

  /**
   * Icon of a custom node as a base64 data URL of a JPEG, PNG or SVG image, up to 32767 characters.
   * {@code null} means no icon. Matches {@code
   * ^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$}.
   */
  public @Nullable String iconData() {
    return optional(12);
  }

  /** Whether {@link #iconData()} is there at all, be it as a JSON null. */
  public boolean hasIconData() {
    return has(12);
  }

  /** URL of the documentation of a custom node, up to 1024 characters. */
  public @Nullable String docsUrl() {
    return optional(13);
  }

  /** Section of the palette that contains the custom node. The empty string means no section. */
  public @Nullable WorkflowCategory category() {
    return optional(14);
  }

  /** Inputs and result of a custom node, as the workflows that use it see them. */
  public @Nullable CustomNodeConfig customNodeConfig() {
    return optional(15);
  }

  /** Kinds of workflow that can use the custom node. Contains at most one entry. At most 1 item. */
  public List<CustomNodeSupport> customNodeSupports() {
    return list(16);
  }

  /** Whether {@link #customNodeSupports()} is there at all, be it as a JSON null. */
  public boolean hasCustomNodeSupports() {
    return has(16);
  }

  /** Builds a {@link WorkflowImport}. */
  public static final class Builder extends JsonModel.Builder<WorkflowImport, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowImport from) {
      super(from);
    }

    /** Sets what {@code workflow} has and {@link WorkflowImport#from} takes. */
    public Builder from(Workflow workflow) {
      return take(workflow, 9, 12);
    }

    /** Sets {@link WorkflowImport#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link WorkflowImport#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(1, applicationId);
    }

    /** Sets {@link WorkflowImport#name()}. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link WorkflowImport#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link WorkflowImport#flowClass()}. */
    public Builder flowClass(FlowClass flowClass) {
      return set(4, flowClass);
    }

    /** Sets {@link WorkflowImport#enabled()}. */
    public Builder enabled(boolean enabled) {
      return set(5, enabled);
    }

    /** Sets {@link WorkflowImport#triggers()}. */
    public Builder triggers(List<? extends WorkflowTrigger> triggers) {
      return setList(6, triggers);
    }

    /** Sets {@link WorkflowImport#nodes()}. */
    public Builder nodes(List<WorkflowNode> nodes) {
      return setList(7, nodes);
    }

    /** Sets {@link WorkflowImport#globals()}. */
    public Builder globals(List<WorkflowGlobal> globals) {
      return setList(8, globals);
    }

    /** Sets {@link WorkflowImport#defaultVersionId()}; null is sent as a JSON null. */
    public Builder defaultVersionId(@Nullable String defaultVersionId) {
      return setNullable(9, defaultVersionId);
    }

    /** Sets {@link WorkflowImport#minimumAgentVersion()}. */
    public Builder minimumAgentVersion(String minimumAgentVersion) {
      return set(10, minimumAgentVersion);
    }

    /** Sets {@link WorkflowImport#shortDescription()}. */
    public Builder shortDescription(String shortDescription) {
      return set(11, shortDescription);
    }

    /** Sets {@link WorkflowImport#iconData()}; null is sent as a JSON null. */
    public Builder iconData(@Nullable String iconData) {
      return setNullable(12, iconData);
    }

    /** Sets {@link WorkflowImport#docsUrl()}. */
    public Builder docsUrl(String docsUrl) {
      return set(13, docsUrl);
    }

    /** Sets {@link WorkflowImport#category()}. */
    public Builder category(WorkflowCategory category) {
      return set(14, category);
    }

    /** Sets {@link WorkflowImport#customNodeConfig()}. */
    public Builder customNodeConfig(CustomNodeConfig customNodeConfig) {
      return set(15, customNodeConfig);
    }

    /** Sets {@link WorkflowImport#customNodeSupports()}. */
    public Builder customNodeSupports(List<CustomNodeSupport> customNodeSupports) {
      return setList(16, customNodeSupports);
    }

    @Override
    protected WorkflowImport create() {
      return new WorkflowImport(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowImport ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowImport; take the JSON as a text, and use"
            + " WorkflowImport.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowImport> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "WorkflowImport",
          List.of(
              "id",
              "applicationId",
              "name",
              "description",
              "flowClass",
              "enabled",
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
              "customNodeSupports"));
      require(2);
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
      write(values, 4, FlowClass.CODEC, out);
      write(values, 5, JsonCodec.BOOLEAN, out);
      write(values, 6, TRIGGERS, out);
      write(values, 7, NODES, out);
      write(values, 8, GLOBALS, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, JsonCodec.STRING, out);
      write(values, 11, JsonCodec.STRING, out);
      write(values, 12, JsonCodec.STRING, out);
      write(values, 13, JsonCodec.STRING, out);
      write(values, 14, WorkflowCategory.CODEC, out);
      write(values, 15, CustomNodeConfig.CODEC, out);
      write(values, 16, CUSTOM_NODE_SUPPORTS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 9, 10, 11, 12, 13 -> JsonCodec.STRING;
        case 4 -> FlowClass.CODEC;
        case 5 -> JsonCodec.BOOLEAN;
        case 6 -> TRIGGERS;
        case 7 -> NODES;
        case 8 -> GLOBALS;
        case 14 -> WorkflowCategory.CODEC;
        case 15 -> CustomNodeConfig.CODEC;
        case 16 -> CUSTOM_NODE_SUPPORTS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
