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

/** Starts an edge workflow when a monitored OPC UA node changes. */
@JsonDeserialize(using = OpcuaTrigger.Codec.class)
public final class OpcuaTrigger extends JsonModel implements WorkflowTrigger {
  /** Reads and writes this class. */
  public static final JsonCodec<OpcuaTrigger> CODEC = new Codec();

  private static final JsonCodec<List<List<String>>> OUTPUT_IDS =
      JsonCodec.listOf(JsonCodec.listOf(JsonCodec.STRING));

  private OpcuaTrigger(Builder builder) {
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

  /** Marks a trigger on an OPC UA node. The only value is {@code opcua}. */
  @Override
  public WorkflowTriggerType type() {
    return required(1);
  }

  /**
   * Connection to the OPC UA server and the node to monitor, either given here or in the edge
   * agent's own configuration.
   */
  public @Nullable OpcuaTriggerConfig config() {
    return optional(2);
  }

  /** Data of the workflow editor about a trigger, such as its label and position. */
  public @Nullable TriggerMeta meta() {
    return optional(3);
  }

  /**
   * Nodes that run next. The outer list has one entry for each output port, and each inner list
   * contains the nodes that the port leads to. An empty inner list is a port that leads nowhere. A
   * node cannot lead to itself, nor back to itself by way of others in an embedded workflow, and
   * the nodes of a loop lead to nodes of that loop only. At most 100 items.
   */
  @Override
  public List<List<String>> outputIds() {
    return list(4);
  }

  /** Whether {@link #outputIds()} is there at all, be it as a JSON null. */
  public boolean hasOutputIds() {
    return has(4);
  }

  /** Builds a {@link OpcuaTrigger}. */
  public static final class Builder extends JsonModel.Builder<OpcuaTrigger, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(1, WorkflowTriggerType.of("opcua"));
      }
    }

    private Builder(OpcuaTrigger from) {
      super(from);
    }

    /** Sets {@link OpcuaTrigger#key()}. */
    public Builder key(String key) {
      return set(0, key);
    }

    /** Sets {@link OpcuaTrigger#config()}. */
    public Builder config(OpcuaTriggerConfig config) {
      return set(2, config);
    }

    /** Sets {@link OpcuaTrigger#meta()}. */
    public Builder meta(TriggerMeta meta) {
      return set(3, meta);
    }

    /** Sets {@link OpcuaTrigger#outputIds()}. */
    public Builder outputIds(List<List<String>> outputIds) {
      return setList(4, outputIds);
    }

    @Override
    protected OpcuaTrigger create() {
      return new OpcuaTrigger(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static OpcuaTrigger ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a OpcuaTrigger; take the JSON as a text, and use"
            + " OpcuaTrigger.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<OpcuaTrigger> {
    /** Called by Jackson. */
    public Codec() {
      super("OpcuaTrigger", List.of("key", "type", "config", "meta", "outputIds"));
      require(1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, WorkflowTriggerType.CODEC, out);
      write(values, 2, OpcuaTriggerConfig.CODEC, out);
      write(values, 3, TriggerMeta.CODEC, out);
      write(values, 4, OUTPUT_IDS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> WorkflowTriggerType.CODEC;
        case 2 -> OpcuaTriggerConfig.CODEC;
        case 3 -> TriggerMeta.CODEC;
        case 4 -> OUTPUT_IDS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
