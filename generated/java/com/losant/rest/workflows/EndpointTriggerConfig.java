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

/** Version of the experience that the trigger listens to. */
@JsonDeserialize(using = EndpointTriggerConfig.Codec.class)
public final class EndpointTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<EndpointTriggerConfig> CODEC = new Codec();

  private EndpointTriggerConfig(Builder builder) {
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
   * Name of the experience version, such as {@code develop}. If omitted in an application workflow,
   * the trigger listens to all versions. An experience workflow always listens to its own version.
   * 1 to 255 characters.
   */
  public @Nullable String experienceVersion() {
    return optional(0);
  }

  /** Builds a {@link EndpointTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<EndpointTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(EndpointTriggerConfig from) {
      super(from);
    }

    /** Sets {@link EndpointTriggerConfig#experienceVersion()}. */
    public Builder experienceVersion(String experienceVersion) {
      return set(0, experienceVersion);
    }

    @Override
    protected EndpointTriggerConfig create() {
      return new EndpointTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static EndpointTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EndpointTriggerConfig; take the JSON as a text, and use"
            + " EndpointTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<EndpointTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super("EndpointTriggerConfig", List.of("experienceVersion"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
