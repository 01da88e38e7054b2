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

/** Workflows whose errors start this workflow. */
@JsonDeserialize(using = FlowErrorTriggerConfig.Codec.class)
public final class FlowErrorTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<FlowErrorTriggerConfig> CODEC = new Codec();

  private FlowErrorTriggerConfig(Builder builder) {
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
   * Workflows whose errors start this one: {@code local} is this workflow only, {@code cloud} all
   * application workflows, {@code experience} all experience workflows, and {@code global} both of
   * these, or on an edge device all workflows deployed to it.
   */
  public @Nullable FlowErrorScope scope() {
    return optional(0);
  }

  /** Builds a {@link FlowErrorTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<FlowErrorTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(FlowErrorTriggerConfig from) {
      super(from);
    }

    /** Sets {@link FlowErrorTriggerConfig#scope()}. */
    public Builder scope(FlowErrorScope scope) {
      return set(0, scope);
    }

    @Override
    protected FlowErrorTriggerConfig create() {
      return new FlowErrorTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FlowErrorTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FlowErrorTriggerConfig; take the JSON as a text, and use"
            + " FlowErrorTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<FlowErrorTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super("FlowErrorTriggerConfig", List.of("scope"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, FlowErrorScope.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> FlowErrorScope.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
