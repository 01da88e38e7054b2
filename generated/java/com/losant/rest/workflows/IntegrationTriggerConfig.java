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

/** The events of the integration that start the workflow. At least one should be selected. */
@JsonDeserialize(using = IntegrationTriggerConfig.Codec.class)
public final class IntegrationTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<IntegrationTriggerConfig> CODEC = new Codec();

  private IntegrationTriggerConfig(Builder builder) {
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

  /** Whether a received message starts the workflow. */
  public @Nullable Boolean message() {
    return optional(0);
  }

  /** Whether a successful connection starts the workflow. */
  public @Nullable Boolean connect() {
    return optional(1);
  }

  /** Whether the loss of the connection starts the workflow. */
  public @Nullable Boolean disconnect() {
    return optional(2);
  }

  /** Whether a failed attempt to connect starts the workflow. */
  public @Nullable Boolean failure() {
    return optional(3);
  }

  /** Builds a {@link IntegrationTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<IntegrationTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(IntegrationTriggerConfig from) {
      super(from);
    }

    /** Sets {@link IntegrationTriggerConfig#message()}. */
    public Builder message(boolean message) {
      return set(0, message);
    }

    /** Sets {@link IntegrationTriggerConfig#connect()}. */
    public Builder connect(boolean connect) {
      return set(1, connect);
    }

    /** Sets {@link IntegrationTriggerConfig#disconnect()}. */
    public Builder disconnect(boolean disconnect) {
      return set(2, disconnect);
    }

    /** Sets {@link IntegrationTriggerConfig#failure()}. */
    public Builder failure(boolean failure) {
      return set(3, failure);
    }

    @Override
    protected IntegrationTriggerConfig create() {
      return new IntegrationTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static IntegrationTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a IntegrationTriggerConfig; take the JSON as a text, and use"
            + " IntegrationTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<IntegrationTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super("IntegrationTriggerConfig", List.of("message", "connect", "disconnect", "failure"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.BOOLEAN, out);
      write(values, 1, JsonCodec.BOOLEAN, out);
      write(values, 2, JsonCodec.BOOLEAN, out);
      write(values, 3, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
