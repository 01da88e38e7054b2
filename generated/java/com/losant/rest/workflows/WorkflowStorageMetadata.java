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

/** Size of the storage of a workflow. */
@JsonDeserialize(using = WorkflowStorageMetadata.Codec.class)
public final class WorkflowStorageMetadata extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowStorageMetadata> CODEC = new Codec();

  private WorkflowStorageMetadata(Builder builder) {
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

  /** Memory that all entries use. The unit is not documented. */
  public Long memoryUsed() {
    return required(0);
  }

  /** Number of entries. */
  public Long keysCount() {
    return required(1);
  }

  /** Builds a {@link WorkflowStorageMetadata}. */
  public static final class Builder extends JsonModel.Builder<WorkflowStorageMetadata, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowStorageMetadata from) {
      super(from);
    }

    /** Sets {@link WorkflowStorageMetadata#memoryUsed()}. */
    public Builder memoryUsed(long memoryUsed) {
      return set(0, memoryUsed);
    }

    /** Sets {@link WorkflowStorageMetadata#keysCount()}. */
    public Builder keysCount(long keysCount) {
      return set(1, keysCount);
    }

    @Override
    protected WorkflowStorageMetadata create() {
      return new WorkflowStorageMetadata(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowStorageMetadata ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowStorageMetadata; take the JSON as a text, and use"
            + " WorkflowStorageMetadata.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowStorageMetadata> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowStorageMetadata", List.of("memoryUsed", "keysCount"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.LONG, out);
      write(values, 1, JsonCodec.LONG, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
