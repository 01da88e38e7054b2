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

/** A trigger to look for, by its key, its type or both. */
@JsonDeserialize(using = WorkflowTriggerFilterItem.Codec.class)
public final class WorkflowTriggerFilterItem extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowTriggerFilterItem> CODEC = new Codec();

  private WorkflowTriggerFilterItem(Builder builder) {
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

  /** Key of the trigger, such as the identifier of a webhook or a device, up to 1024 characters. */
  public @Nullable String key() {
    return optional(0);
  }

  /** Type of the trigger, such as {@code webhook}, up to 1024 characters. */
  public @Nullable String type() {
    return optional(1);
  }

  /** Builds a {@link WorkflowTriggerFilterItem}. */
  public static final class Builder extends JsonModel.Builder<WorkflowTriggerFilterItem, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowTriggerFilterItem from) {
      super(from);
    }

    /** Sets {@link WorkflowTriggerFilterItem#key()}. */
    public Builder key(String key) {
      return set(0, key);
    }

    /** Sets {@link WorkflowTriggerFilterItem#type()}. */
    public Builder type(String type) {
      return set(1, type);
    }

    @Override
    protected WorkflowTriggerFilterItem create() {
      return new WorkflowTriggerFilterItem(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowTriggerFilterItem ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowTriggerFilterItem; take the JSON as a text, and use"
            + " WorkflowTriggerFilterItem.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowTriggerFilterItem> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowTriggerFilterItem", List.of("key", "type"));
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
