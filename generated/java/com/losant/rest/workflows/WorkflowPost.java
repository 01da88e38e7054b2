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

/** A workflow to create. Only the name is required. */
@JsonDeserialize(using = WorkflowPost.Codec.class)
public final class WorkflowPost extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowPost> CODEC = new Codec();

  private static final JsonCodec<List<WorkflowTrigger>> TRIGGERS =
      JsonCodec.listOf(WorkflowTrigger.CODEC);
  private static final JsonCodec<List<WorkflowNode>> NODES = JsonCodec.listOf(WorkflowNode.CODEC);
  private static final JsonCodec<List<WorkflowGlobal>> GLOBALS =
      JsonCodec.listOf(WorkflowGlobal.CODEC);
  private static final JsonCodec<List<CustomNodeSupport>> CUSTOM_NODE_SUPPORTS =
      JsonCodec.listOf(CustomNodeSupport.CODEC);

  private WorkflowPost(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code workflow} has, to be sent. Left out is what has no place here: {@code id}, {@code
   * flowId}, {@code applicationId}, {@code creationDate}, {@code lastUpdated}, {@code createdById},
   * {@code createdByType}, {@code lastUpdatedById}, {@code lastUpdatedByType}, {@code
   * defaultVersionId}, {@code customNodeUseCount}, {@code deletedInDevelop}, {@code stats}, what is
   * not documented, a null where none is taken, and entries of lists that lack what is required of
   * them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static WorkflowPost from(Workflow workflow) {
    return builder().from(workflow).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Name of the workflow for people, 1 to 255 characters. */
  public String name() {
    return required(0);
  }

  /** Description of the workflow for people, up to 32767 characters. */
  public @Nullable String description() {
    return optional(1);
  }

  /**
   * Class of the workflow. It determines where the workflow runs and which triggers and nodes it
   * can contain.
   */
  public @Nullable FlowClass flowClass() {
    return optional(2);
  }

  /** Whether the triggers start the workflow. Set to {@code false} to create it paused. */
  public @Nullable Boolean enabled() {
    return optional(3);
  }

  /** Triggers of the workflow. Each of them starts a run. */
  public List<WorkflowTrigger> triggers() {
    return list(4);
  }

  /** Whether {@link #triggers()} is there at all, be it as a JSON null. */
  public boolean hasTriggers() {
    return has(4);
  }

  /**
   * Steps of the workflow. Their order in the list has no meaning; {@code outputIds} determines
   * which node runs next.
   */
  public List<WorkflowNode> nodes() {
    return list(5);
  }

  /** Whether {@link #nodes()} is there at all, be it as a JSON null. */
  public boolean hasNodes() {
    return has(5);
  }

  /** Constants that every run of the workflow can read, at most 100. */
  public List<WorkflowGlobal> globals() {
    return list(6);
  }

  /** Whether {@link #globals()} is there at all, be it as a JSON null. */
  public boolean hasGlobals() {
    return has(6);
  }

  /**
   * Oldest version of the edge or embedded agent that can run the workflow, such as {@code 1.40.2}.
   * Matches {@code ^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$}.
   */
  public @Nullable String minimumAgentVersion() {
    return optional(7);
  }

  /** Summary of a custom node, shown in the palette, up to 1024 characters. */
  public @Nullable String shortDescription() {
    return optional(8);
  }

  /**
   * Icon of a custom node as a base64 data URL of a JPEG, PNG or SVG image, up to 32767 characters.
   * {@code null} means no icon. Matches {@code
   * ^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$}.
   */
  public @Nullable String iconData() {
    return optional(9);
  }

  /** Whether {@link #iconData()} is there at all, be it as a JSON null. */
  public boolean hasIconData() {
    return has(9);
  }

  /** URL of the documentation of a custom node, up to 1024 characters. */
  public @Nullable String docsUrl() {
    return optional(10);
  }

  /** Section of the palette that contains the custom node. The empty string means no section. */
  public @Nullable WorkflowCategory category() {
    return optional(11);
  }

  /** Inputs and result of a custom node, as the workflows that use it see them. */
  public @Nullable CustomNodeConfig customNodeConfig() {
    return optional(12);
  }

  /** Kinds of workflow that can use the custom node. Contains at most one entry. At most 1 item. */
  public List<CustomNodeSupport> customNodeSupports() {
    return list(13);
  }

  /** Whether {@link #customNodeSupports()} is there at all, be it as a JSON null. */
  public boolean hasCustomNodeSupports() {
    return has(13);
  }

  /** Builds a {@link WorkflowPost}. */
  public static final class Builder extends JsonModel.Builder<WorkflowPost, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowPost from) {
      super(from);
    }

    /** Sets what {@code workflow} has and {@link WorkflowPost#from} takes. */
    public Builder from(Workflow workflow) {
      return take(workflow, 9);
    }

    /** Sets {@link WorkflowPost#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link WorkflowPost#description()}. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link WorkflowPost#flowClass()}. */
    public Builder flowClass(FlowClass flowClass) {
      return set(2, flowClass);
    }

    /** Sets {@link WorkflowPost#enabled()}. */
    public Builder enabled(boolean enabled) {
      return set(3, enabled);
    }

    /** Sets {@link WorkflowPost#triggers()}. */
    public Builder triggers(List<? extends WorkflowTrigger> triggers) {
      return setList(4, triggers);
    }

    /** Sets {@link WorkflowPost#nodes()}. */
    public Builder nodes(List<WorkflowNode> nodes) {
      return setList(5, nodes);
    }

    /** Sets {@link WorkflowPost#globals()}. */
    public Builder globals(List<WorkflowGlobal> globals) {
      return setList(6, globals);
    }

    /** Sets {@link WorkflowPost#minimumAgentVersion()}. */
    public Builder minimumAgentVersion(String minimumAgentVersion) {
      return set(7, minimumAgentVersion);
    }

    /** Sets {@link WorkflowPost#shortDescription()}. */
    public Builder shortDescription(String shortDescription) {
      return set(8, shortDescription);
    }

    /** Sets {@link WorkflowPost#iconData()}; null is sent as a JSON null. */
    public Builder iconData(@Nullable String iconData) {
      return setNullable(9, iconData);
    }

    /** Sets {@link WorkflowPost#docsUrl()}. */
    public Builder docsUrl(String docsUrl) {
      return set(10, docsUrl);
    }

    /** Sets {@link WorkflowPost#category()}. */
    public Builder category(WorkflowCategory category) {
      return set(11, category);
    }

    /** Sets {@link WorkflowPost#customNodeConfig()}. */
    public Builder customNodeConfig(CustomNodeConfig customNodeConfig) {
      return set(12, customNodeConfig);
    }

    /** Sets {@link WorkflowPost#customNodeSupports()}. */
    public Builder customNodeSupports(List<CustomNodeSupport> customNodeSupports) {
      return setList(13, customNodeSupports);
    }

    @Override
    protected WorkflowPost create() {
      return new WorkflowPost(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowPost ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowPost; take the JSON as a text, and use"
            + " WorkflowPost.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowPost> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "WorkflowPost",
          List.of(
              "name",
              "description",
              "flowClass",
              "enabled",
              "triggers",
              "nodes",
              "globals",
              "minimumAgentVersion",
              "shortDescription",
              "iconData",
              "docsUrl",
              "category",
              "customNodeConfig",
              "customNodeSupports"));
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
      write(values, 2, FlowClass.CODEC, out);
      write(values, 3, JsonCodec.BOOLEAN, out);
      write(values, 4, TRIGGERS, out);
      write(values, 5, NODES, out);
      write(values, 6, GLOBALS, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, JsonCodec.STRING, out);
      write(values, 11, WorkflowCategory.CODEC, out);
      write(values, 12, CustomNodeConfig.CODEC, out);
      write(values, 13, CUSTOM_NODE_SUPPORTS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 7, 8, 9, 10 -> JsonCodec.STRING;
        case 2 -> FlowClass.CODEC;
        case 3 -> JsonCodec.BOOLEAN;
        case 4 -> TRIGGERS;
        case 5 -> NODES;
        case 6 -> GLOBALS;
        case 11 -> WorkflowCategory.CODEC;
        case 12 -> CustomNodeConfig.CODEC;
        case 13 -> CUSTOM_NODE_SUPPORTS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
