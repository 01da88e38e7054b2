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
 * Starts the workflow when a device reports state. It applies to one device by its id, or to all
 * devices with a tag.
 */
@JsonDeserialize(using = DeviceStateTrigger.Codec.class)
public final class DeviceStateTrigger extends JsonModel implements WorkflowTrigger {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceStateTrigger> CODEC = new Codec();

  private static final JsonCodec<List<List<String>>> OUTPUT_IDS =
      JsonCodec.listOf(JsonCodec.listOf(JsonCodec.STRING));

  private DeviceStateTrigger(Builder builder) {
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
   * Id of the device for {@code deviceId}; {@code tagKey/tagValue} for {@code deviceTag}, where an
   * empty side of the slash matches anything. At most 1024 characters.
   */
  @Override
  public @Nullable String key() {
    return optional(0);
  }

  /** Whether {@code key} is a device or a tag. */
  @Override
  public WorkflowTriggerType type() {
    return required(1);
  }

  /**
   * Filters on the state reports. The filters on attributes and age do not apply if a batch starts
   * one run as a whole.
   */
  public @Nullable DeviceStateTriggerConfig config() {
    return optional(2);
  }

  /** Data of the workflow editor about a device state trigger and its filters. */
  public @Nullable DeviceStateTriggerMeta meta() {
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

  /** Builds a {@link DeviceStateTrigger}. */
  public static final class Builder extends JsonModel.Builder<DeviceStateTrigger, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceStateTrigger from) {
      super(from);
    }

    /** Sets {@link DeviceStateTrigger#key()}. */
    public Builder key(String key) {
      return set(0, key);
    }

    /** Sets {@link DeviceStateTrigger#type()}. */
    public Builder type(WorkflowTriggerType type) {
      return set(1, type);
    }

    /** Sets {@link DeviceStateTrigger#config()}. */
    public Builder config(DeviceStateTriggerConfig config) {
      return set(2, config);
    }

    /** Sets {@link DeviceStateTrigger#meta()}. */
    public Builder meta(DeviceStateTriggerMeta meta) {
      return set(3, meta);
    }

    /** Sets {@link DeviceStateTrigger#outputIds()}. */
    public Builder outputIds(List<List<String>> outputIds) {
      return setList(4, outputIds);
    }

    @Override
    protected DeviceStateTrigger create() {
      return new DeviceStateTrigger(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceStateTrigger ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceStateTrigger; take the JSON as a text, and use"
            + " DeviceStateTrigger.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceStateTrigger> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceStateTrigger", List.of("key", "type", "config", "meta", "outputIds"));
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
      write(values, 2, DeviceStateTriggerConfig.CODEC, out);
      write(values, 3, DeviceStateTriggerMeta.CODEC, out);
      write(values, 4, OUTPUT_IDS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> WorkflowTriggerType.CODEC;
        case 2 -> DeviceStateTriggerConfig.CODEC;
        case 3 -> DeviceStateTriggerMeta.CODEC;
        case 4 -> OUTPUT_IDS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
