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
 * Starts the workflow on messages and connection events of an integration, such as an MQTT broker
 * or a queue.
 */
@JsonDeserialize(using = IntegrationTrigger.Codec.class)
public final class IntegrationTrigger extends JsonModel implements WorkflowTrigger {
  /** Reads and writes this class. */
  public static final JsonCodec<IntegrationTrigger> CODEC = new Codec();

  private static final JsonCodec<List<List<String>>> OUTPUT_IDS =
      JsonCodec.listOf(JsonCodec.listOf(JsonCodec.STRING));

  private IntegrationTrigger(Builder builder) {
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

  /** Id of the integration to listen to. At most 1024 characters. */
  @Override
  public @Nullable String key() {
    return optional(0);
  }

  /** Marks a trigger on an integration. The only value is {@code integration}. */
  @Override
  public WorkflowTriggerType type() {
    return required(1);
  }

  /** The events of the integration that start the workflow. At least one should be selected. */
  public @Nullable IntegrationTriggerConfig config() {
    return optional(2);
  }

  /** Data of the workflow editor about a trigger that can have a {@code triggerId}. */
  public @Nullable TriggerMetaWithTriggerId meta() {
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

  /** Builds a {@link IntegrationTrigger}. */
  public static final class Builder extends JsonModel.Builder<IntegrationTrigger, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(1, WorkflowTriggerType.of("integration"));
      }
    }

    private Builder(IntegrationTrigger from) {
      super(from);
    }

    /** Sets {@link IntegrationTrigger#key()}. */
    public Builder key(String key) {
      return set(0, key);
    }

    /** Sets {@link IntegrationTrigger#config()}. */
    public Builder config(IntegrationTriggerConfig config) {
      return set(2, config);
    }

    /** Sets {@link IntegrationTrigger#meta()}. */
    public Builder meta(TriggerMetaWithTriggerId meta) {
      return set(3, meta);
    }

    /** Sets {@link IntegrationTrigger#outputIds()}. */
    public Builder outputIds(List<List<String>> outputIds) {
      return setList(4, outputIds);
    }

    @Override
    protected IntegrationTrigger create() {
      return new IntegrationTrigger(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static IntegrationTrigger ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a IntegrationTrigger; take the JSON as a text, and use"
            + " IntegrationTrigger.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<IntegrationTrigger> {
    /** Called by Jackson. */
    public Codec() {
      super("IntegrationTrigger", List.of("key", "type", "config", "meta", "outputIds"));
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
      write(values, 2, IntegrationTriggerConfig.CODEC, out);
      write(values, 3, TriggerMetaWithTriggerId.CODEC, out);
      write(values, 4, OUTPUT_IDS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> WorkflowTriggerType.CODEC;
        case 2 -> IntegrationTriggerConfig.CODEC;
        case 3 -> TriggerMetaWithTriggerId.CODEC;
        case 4 -> OUTPUT_IDS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
