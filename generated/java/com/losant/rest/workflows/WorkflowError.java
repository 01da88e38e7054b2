// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.ErrorDetail;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One error in a run of a workflow, and where it occurred. */
@JsonDeserialize(using = WorkflowError.Codec.class)
public final class WorkflowError extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowError> CODEC = new Codec();

  private WorkflowError(Builder builder) {
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

  /** When the error occurred. */
  public Instant time() {
    return required(0);
  }

  /** What went wrong. */
  public ErrorDetail error() {
    return required(1);
  }

  /** Identifier of the node that failed. */
  public @Nullable String nodeId() {
    return optional(2);
  }

  /** Label of the node that failed, as shown in the editor. */
  public @Nullable String nodeLabel() {
    return optional(3);
  }

  /** Name of the version that ran, 1 to 255 characters. */
  public @Nullable String flowVersion() {
    return optional(4);
  }

  /** Identifier of the version that ran. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String flowVersionId() {
    return optional(5);
  }

  /** Device on which an edge or embedded workflow ran. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String deviceId() {
    return optional(6);
  }

  /** Name of the device, 1 to 255 characters. */
  public @Nullable String deviceName() {
    return optional(7);
  }

  /** Builds a {@link WorkflowError}. */
  public static final class Builder extends JsonModel.Builder<WorkflowError, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowError from) {
      super(from);
    }

    /** Sets {@link WorkflowError#time()}. */
    public Builder time(Instant time) {
      return set(0, time);
    }

    /** Sets {@link WorkflowError#error()}. */
    public Builder error(ErrorDetail error) {
      return set(1, error);
    }

    /** Sets {@link WorkflowError#nodeId()}. */
    public Builder nodeId(String nodeId) {
      return set(2, nodeId);
    }

    /** Sets {@link WorkflowError#nodeLabel()}. */
    public Builder nodeLabel(String nodeLabel) {
      return set(3, nodeLabel);
    }

    /** Sets {@link WorkflowError#flowVersion()}. */
    public Builder flowVersion(String flowVersion) {
      return set(4, flowVersion);
    }

    /** Sets {@link WorkflowError#flowVersionId()}. */
    public Builder flowVersionId(String flowVersionId) {
      return set(5, flowVersionId);
    }

    /** Sets {@link WorkflowError#deviceId()}. */
    public Builder deviceId(String deviceId) {
      return set(6, deviceId);
    }

    /** Sets {@link WorkflowError#deviceName()}. */
    public Builder deviceName(String deviceName) {
      return set(7, deviceName);
    }

    @Override
    protected WorkflowError create() {
      return new WorkflowError(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowError ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowError; take the JSON as a text, and use"
            + " WorkflowError.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowError> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "WorkflowError",
          List.of(
              "time",
              "error",
              "nodeId",
              "nodeLabel",
              "flowVersion",
              "flowVersionId",
              "deviceId",
              "deviceName"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INSTANT, out);
      write(values, 1, ErrorDetail.CODEC, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.INSTANT;
        case 1 -> ErrorDetail.CODEC;
        case 2, 3, 4, 5, 6, 7 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
