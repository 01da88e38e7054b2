// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AppliedSortDirection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Errors of a workflow in a period, with the parameters of the search. */
@JsonDeserialize(using = WorkflowErrors.Codec.class)
public final class WorkflowErrors extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowErrors> CODEC = new Codec();

  private static final JsonCodec<List<WorkflowError>> ERRORS =
      JsonCodec.listOf(WorkflowError.CODEC);

  private WorkflowErrors(Builder builder) {
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

  /** Errors that were found, sorted by time in the order of {@code sortDirection}. */
  public List<WorkflowError> errors() {
    return required(0);
  }

  /** Beginning of the period. */
  public Instant start() {
    return required(1);
  }

  /** End of the period. */
  public Instant end() {
    return required(2);
  }

  /** Maximum number of errors that were requested. */
  public Long limit() {
    return required(3);
  }

  /**
   * Sort order that the server applied. Upper and lower case mean the same; the empty string means
   * that no order was given.
   */
  public AppliedSortDirection sortDirection() {
    return required(4);
  }

  /** Name of the version to which the search was limited, 1 to 255 characters. */
  public @Nullable String flowVersion() {
    return optional(5);
  }

  /**
   * Identifier of the version to which the search was limited. Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String flowVersionId() {
    return optional(6);
  }

  /**
   * Device to which the search was limited, for edge and embedded workflows. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String deviceId() {
    return optional(7);
  }

  /** Builds a {@link WorkflowErrors}. */
  public static final class Builder extends JsonModel.Builder<WorkflowErrors, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowErrors from) {
      super(from);
    }

    /** Sets {@link WorkflowErrors#errors()}. */
    public Builder errors(List<WorkflowError> errors) {
      return setList(0, errors);
    }

    /** Sets {@link WorkflowErrors#start()}. */
    public Builder start(Instant start) {
      return set(1, start);
    }

    /** Sets {@link WorkflowErrors#end()}. */
    public Builder end(Instant end) {
      return set(2, end);
    }

    /** Sets {@link WorkflowErrors#limit()}. */
    public Builder limit(long limit) {
      return set(3, limit);
    }

    /** Sets {@link WorkflowErrors#sortDirection()}. */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      return set(4, sortDirection);
    }

    /** Sets {@link WorkflowErrors#flowVersion()}. */
    public Builder flowVersion(String flowVersion) {
      return set(5, flowVersion);
    }

    /** Sets {@link WorkflowErrors#flowVersionId()}. */
    public Builder flowVersionId(String flowVersionId) {
      return set(6, flowVersionId);
    }

    /** Sets {@link WorkflowErrors#deviceId()}. */
    public Builder deviceId(String deviceId) {
      return set(7, deviceId);
    }

    @Override
    protected WorkflowErrors create() {
      return new WorkflowErrors(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowErrors ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowErrors; take the JSON as a text, and use"
            + " WorkflowErrors.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowErrors> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "WorkflowErrors",
          List.of(
              "errors",
              "start",
              "end",
              "limit",
              "sortDirection",
              "flowVersion",
              "flowVersionId",
              "deviceId"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, ERRORS, out);
      write(values, 1, JsonCodec.INSTANT, out);
      write(values, 2, JsonCodec.INSTANT, out);
      write(values, 3, JsonCodec.LONG, out);
      write(values, 4, AppliedSortDirection.CODEC, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ERRORS;
        case 1, 2 -> JsonCodec.INSTANT;
        case 3 -> JsonCodec.LONG;
        case 4 -> AppliedSortDirection.CODEC;
        case 5, 6, 7 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
