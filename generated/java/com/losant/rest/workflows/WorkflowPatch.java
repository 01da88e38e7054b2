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
 * Changes to a workflow. Properties that are omitted stay unchanged. Lists are replaced as a whole.
 */
@JsonDeserialize(using = WorkflowPatch.Codec.class)
public final class WorkflowPatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowPatch> CODEC = new Codec();

  private static final JsonCodec<List<WorkflowTrigger>> TRIGGERS =
      JsonCodec.listOf(WorkflowTrigger.CODEC);
  private static final JsonCodec<List<WorkflowNode>> NODES = JsonCodec.listOf(WorkflowNode.CODEC);
  private static final JsonCodec<List<WorkflowGlobal>> GLOBALS =
      JsonCodec.listOf(WorkflowGlobal.CODEC);

  private WorkflowPatch(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code workflow} has, to be sent. Left out is what has no place here: {@code id}, {@code
   * flowId}, {@code applicationId}, {@code flowClass}, {@code creationDate}, {@code lastUpdated},
   * {@code createdById}, {@code createdByType}, {@code lastUpdatedById}, {@code lastUpdatedByType},
   * {@code customNodeSupports}, {@code customNodeUseCount}, {@code deletedInDevelop}, {@code
   * stats}, what is not documented, a null where none is taken, and entries of lists that lack what
   * is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static WorkflowPatch from(Workflow workflow) {
    return builder().from(workflow).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Name of the workflow for people, 1 to 255 characters. */
  public @Nullable String name() {
    return optional(0);
  }

  /** Description of the workflow for people, up to 32767 characters. */
  public @Nullable String description() {
    return optional(1);
  }

  /** Whether the triggers start the workflow. Set to {@code false} to pause it. */
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
   * Version to use by default. {@code null} makes the {@code develop} version the default again.
   * Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String defaultVersionId() {
    return optional(6);
  }

  /** Whether {@link #defaultVersionId()} is there at all, be it as a JSON null. */
  public boolean hasDefaultVersionId() {
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
   * New icon of a custom node as a base64 data URL of a JPEG, PNG or SVG image. {@code null}
   * removes the icon. At most 32767 characters. Matches {@code
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

  /** Builds a {@link WorkflowPatch}. */
  public static final class Builder extends JsonModel.Builder<WorkflowPatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowPatch from) {
      super(from);
    }

    /** Sets what {@code workflow} has and {@link WorkflowPatch#from} takes. */
    public Builder from(Workflow workflow) {
      return take(workflow, 6, 9);
    }

    /** Sets {@link WorkflowPatch#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link WorkflowPatch#description()}. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link WorkflowPatch#enabled()}. */
    public Builder enabled(boolean enabled) {
      return set(2, enabled);
    }

    /** Sets {@link WorkflowPatch#triggers()}. */
    public Builder triggers(List<? extends WorkflowTrigger> triggers) {
      return setList(3, triggers);
    }

    /** Sets {@link WorkflowPatch#nodes()}. */
    public Builder nodes(List<WorkflowNode> nodes) {
      return setList(4, nodes);
    }

    /** Sets {@link WorkflowPatch#globals()}. */
    public Builder globals(List<WorkflowGlobal> globals) {
      return setList(5, globals);
    }

    /** Sets {@link WorkflowPatch#defaultVersionId()}; null is sent as a JSON null. */
    public Builder defaultVersionId(@Nullable String defaultVersionId) {
      return setNullable(6, defaultVersionId);
    }

    /** Sets {@link WorkflowPatch#minimumAgentVersion()}. */
    public Builder minimumAgentVersion(String minimumAgentVersion) {
      return set(7, minimumAgentVersion);
    }

    /** Sets {@link WorkflowPatch#shortDescription()}. */
    public Builder shortDescription(String shortDescription) {
      return set(8, shortDescription);
    }

    /** Sets {@link WorkflowPatch#iconData()}; null is sent as a JSON null. */
    public Builder iconData(@Nullable String iconData) {
      return setNullable(9, iconData);
    }

    /** Sets {@link WorkflowPatch#docsUrl()}. */
    public Builder docsUrl(String docsUrl) {
      return set(10, docsUrl);
    }

    /** Sets {@link WorkflowPatch#category()}. */
    public Builder category(WorkflowCategory category) {
      return set(11, category);
    }

    /** Sets {@link WorkflowPatch#customNodeConfig()}. */
    public Builder customNodeConfig(CustomNodeConfig customNodeConfig) {
      return set(12, customNodeConfig);
    }

    @Override
    protected WorkflowPatch create() {
      return new WorkflowPatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowPatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowPatch; take the JSON as a text, and use"
            + " WorkflowPatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowPatch> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "WorkflowPatch",
          List.of(
              "name",
              "description",
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
              "customNodeConfig"));
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
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, JsonCodec.STRING, out);
      write(values, 11, WorkflowCategory.CODEC, out);
      write(values, 12, CustomNodeConfig.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 6, 7, 8, 9, 10 -> JsonCodec.STRING;
        case 2 -> JsonCodec.BOOLEAN;
        case 3 -> TRIGGERS;
        case 4 -> NODES;
        case 5 -> GLOBALS;
        case 11 -> WorkflowCategory.CODEC;
        case 12 -> CustomNodeConfig.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
