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

/** A constant that all nodes of the workflow can read. */
@JsonDeserialize(using = WorkflowGlobal.Codec.class)
public final class WorkflowGlobal extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowGlobal> CODEC = new Codec();

  private WorkflowGlobal(Builder builder) {
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

  /**
   * Name of the constant: 1 to 255 letters, digits, {@code _} or {@code -}. Matches {@code
   * ^[0-9a-zA-Z_-]{1,255}$}.
   */
  public String key() {
    return required(0);
  }

  /**
   * Value of the constant as JSON text. A string therefore includes its quotes. 1 to 32767
   * characters.
   */
  public String json() {
    return required(1);
  }

  /** Builds a {@link WorkflowGlobal}. */
  public static final class Builder extends JsonModel.Builder<WorkflowGlobal, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowGlobal from) {
      super(from);
    }

    /** Sets {@link WorkflowGlobal#key()}. */
    public Builder key(String key) {
      return set(0, key);
    }

    /** Sets {@link WorkflowGlobal#json()}. */
    public Builder json(String json) {
      return set(1, json);
    }

    @Override
    protected WorkflowGlobal create() {
      return new WorkflowGlobal(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowGlobal ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowGlobal; take the JSON as a text, and use"
            + " WorkflowGlobal.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowGlobal> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowGlobal", List.of("key", "json"));
      require(0, 1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
