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

/** Selects the versions of a workflow to delete. */
@JsonDeserialize(using = WorkflowVersionsDelete.Codec.class)
public final class WorkflowVersionsDelete extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowVersionsDelete> CODEC = new Codec();

  private WorkflowVersionsDelete(Builder builder) {
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

  /** Search that a version has to match to be deleted. An empty one matches all versions. */
  public AdvancedWorkflowVersionQuery query() {
    return required(0);
  }

  /** Address to send the result of a job to, up to 1024 characters. */
  public @Nullable String email() {
    return optional(1);
  }

  /** URL to call with the result of a job, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(2);
  }

  /** Builds a {@link WorkflowVersionsDelete}. */
  public static final class Builder extends JsonModel.Builder<WorkflowVersionsDelete, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowVersionsDelete from) {
      super(from);
    }

    /** Sets {@link WorkflowVersionsDelete#query()}. */
    public Builder query(AdvancedWorkflowVersionQuery query) {
      return set(0, query);
    }

    /** Sets {@link WorkflowVersionsDelete#email()}. */
    public Builder email(String email) {
      return set(1, email);
    }

    /** Sets {@link WorkflowVersionsDelete#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(2, callbackUrl);
    }

    @Override
    protected WorkflowVersionsDelete create() {
      return new WorkflowVersionsDelete(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowVersionsDelete ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowVersionsDelete; take the JSON as a text, and use"
            + " WorkflowVersionsDelete.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowVersionsDelete> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowVersionsDelete", List.of("query", "email", "callbackUrl"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, AdvancedWorkflowVersionQuery.CODEC, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> AdvancedWorkflowVersionQuery.CODEC;
        case 1, 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
