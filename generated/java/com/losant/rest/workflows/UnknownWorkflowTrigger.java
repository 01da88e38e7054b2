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

/** A workflow trigger of a kind that this version of the library does not know, kept as it came. */
@JsonDeserialize(using = UnknownWorkflowTrigger.Codec.class)
public final class UnknownWorkflowTrigger extends JsonModel implements WorkflowTrigger {
  /** Reads and writes this class. */
  public static final JsonCodec<UnknownWorkflowTrigger> CODEC = new Codec();

  private static final JsonCodec<List<List<String>>> OUTPUT_IDS =
      JsonCodec.listOf(JsonCodec.listOf(JsonCodec.STRING));

  private UnknownWorkflowTrigger(Builder builder) {
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
   * Key of the trigger. Its meaning depends on the type. If the type needs no key from the caller,
   * the server generates one. At most 1024 characters.
   */
  @Override
  public @Nullable String key() {
    return optional(0);
  }

  /** What kind of workflow trigger it is. */
  @Override
  public WorkflowTriggerType type() {
    return required(1);
  }

  /**
   * Nodes that run next. The outer list has one entry for each output port, and each inner list
   * contains the nodes that the port leads to. An empty inner list is a port that leads nowhere. A
   * node cannot lead to itself, nor back to itself by way of others in an embedded workflow, and
   * the nodes of a loop lead to nodes of that loop only. At most 100 items.
   */
  @Override
  public List<List<String>> outputIds() {
    return list(2);
  }

  /** Whether {@link #outputIds()} is there at all, be it as a JSON null. */
  public boolean hasOutputIds() {
    return has(2);
  }

  /** Builds a {@link UnknownWorkflowTrigger}. */
  public static final class Builder extends JsonModel.Builder<UnknownWorkflowTrigger, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(UnknownWorkflowTrigger from) {
      super(from);
    }

    /** Sets {@link UnknownWorkflowTrigger#key()}. */
    public Builder key(String key) {
      return set(0, key);
    }

    /** Sets {@link UnknownWorkflowTrigger#type()}. */
    public Builder type(WorkflowTriggerType type) {
      return set(1, type);
    }

    /** Sets {@link UnknownWorkflowTrigger#outputIds()}. */
    public Builder outputIds(List<List<String>> outputIds) {
      return setList(2, outputIds);
    }

    @Override
    protected UnknownWorkflowTrigger create() {
      return new UnknownWorkflowTrigger(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static UnknownWorkflowTrigger ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a UnknownWorkflowTrigger; take the JSON as a text, and use"
            + " UnknownWorkflowTrigger.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<UnknownWorkflowTrigger> {
    /** Called by Jackson. */
    public Codec() {
      super("UnknownWorkflowTrigger", List.of("key", "type", "outputIds"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, WorkflowTriggerType.CODEC, out);
      write(values, 2, OUTPUT_IDS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> WorkflowTriggerType.CODEC;
        case 2 -> OUTPUT_IDS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
