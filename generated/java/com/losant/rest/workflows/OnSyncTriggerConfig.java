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

/** The changed settings that start the workflow. */
@JsonDeserialize(using = OnSyncTriggerConfig.Codec.class)
public final class OnSyncTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<OnSyncTriggerConfig> CODEC = new Codec();

  private static final JsonCodec<List<OnSyncType>> SYNC_TYPES = JsonCodec.listOf(OnSyncType.CODEC);

  private OnSyncTriggerConfig(Builder builder) {
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

  /** Kinds of changed settings that start the workflow, at least one. 1 to 3 items. */
  public List<OnSyncType> syncTypes() {
    return list(0);
  }

  /** Whether {@link #syncTypes()} is there at all, be it as a JSON null. */
  public boolean hasSyncTypes() {
    return has(0);
  }

  /** Builds a {@link OnSyncTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<OnSyncTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(OnSyncTriggerConfig from) {
      super(from);
    }

    /** Sets {@link OnSyncTriggerConfig#syncTypes()}. */
    public Builder syncTypes(List<OnSyncType> syncTypes) {
      return setList(0, syncTypes);
    }

    @Override
    protected OnSyncTriggerConfig create() {
      return new OnSyncTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static OnSyncTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a OnSyncTriggerConfig; take the JSON as a text, and use"
            + " OnSyncTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<OnSyncTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super("OnSyncTriggerConfig", List.of("syncTypes"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, SYNC_TYPES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> SYNC_TYPES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
