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

/** Changes to a workflow version. Properties that are omitted stay unchanged. */
@JsonDeserialize(using = WorkflowVersionPatch.Codec.class)
public final class WorkflowVersionPatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowVersionPatch> CODEC = new Codec();

  private WorkflowVersionPatch(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code workflowVersion} has, to be sent. Left out is what has no place here: {@code id},
   * {@code flowVersionId}, {@code flowId}, {@code applicationId}, {@code version}, {@code
   * versions}, {@code name}, {@code description}, {@code flowClass}, {@code creationDate}, {@code
   * lastUpdated}, {@code createdById}, {@code createdByType}, {@code lastUpdatedById}, {@code
   * lastUpdatedByType}, {@code triggers}, {@code nodes}, {@code globals}, {@code
   * minimumAgentVersion}, {@code customNodeConfig}, {@code stats}, what is not documented, a null
   * where none is taken, and entries of lists that lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static WorkflowVersionPatch from(WorkflowVersion workflowVersion) {
    return builder().from(workflowVersion).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Notes of the author about the version, up to 32767 characters. An empty text removes them. */
  public @Nullable String notes() {
    return optional(0);
  }

  /** Whether this version of the workflow is enabled. */
  public @Nullable Boolean enabled() {
    return optional(1);
  }

  /** Builds a {@link WorkflowVersionPatch}. */
  public static final class Builder extends JsonModel.Builder<WorkflowVersionPatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowVersionPatch from) {
      super(from);
    }

    /** Sets what {@code workflowVersion} has and {@link WorkflowVersionPatch#from} takes. */
    public Builder from(WorkflowVersion workflowVersion) {
      return take(workflowVersion);
    }

    /** Sets {@link WorkflowVersionPatch#notes()}. */
    public Builder notes(String notes) {
      return set(0, notes);
    }

    /** Sets {@link WorkflowVersionPatch#enabled()}. */
    public Builder enabled(boolean enabled) {
      return set(1, enabled);
    }

    @Override
    protected WorkflowVersionPatch create() {
      return new WorkflowVersionPatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowVersionPatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowVersionPatch; take the JSON as a text, and use"
            + " WorkflowVersionPatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowVersionPatch> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowVersionPatch", List.of("notes", "enabled"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
