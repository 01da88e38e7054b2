// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Which changed settings start the workflow. */
@JsonDeserialize(using = OnSyncTriggerConfig.Codec.class)
public final class OnSyncTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<OnSyncTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES = List.of("syncTypes");
  private static final JsonType<List<OnSyncType>> SYNC_TYPES_TYPE =
      JsonType.listOf(OnSyncType.TYPE);

  private final @Nullable List<OnSyncType> syncTypes;

  private OnSyncTriggerConfig(Builder builder) {
    super(builder);
    this.syncTypes = builder.syncTypes;
  }

  /**
   * Starts with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * Starts with everything that is set here, what is not documented included.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Kinds of settings that count, at least one. 1 to 3 items.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<OnSyncType> syncTypes() {
    return orEmpty("syncTypes", syncTypes);
  }

  /**
   * Whether {@code syncTypes} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasSyncTypes() {
    return syncTypes != null || originals.containsKey("syncTypes");
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(syncTypes);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("syncTypes", this.syncTypes, SYNC_TYPES_TYPE, out);
  }

  /** Builds a {@link OnSyncTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<OnSyncTriggerConfig> {
    private @Nullable List<OnSyncType> syncTypes;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(OnSyncTriggerConfig from) {
      super(from);
      this.syncTypes = from.syncTypes;
    }

    /**
     * Kinds of settings that count, at least one. 1 to 3 items.
     *
     * @param syncTypes the values; copied
     * @return this builder
     */
    public Builder syncTypes(List<OnSyncType> syncTypes) {
      this.syncTypes = setList("syncTypes", syncTypes);
      return this;
    }

    /**
     * Sets a property that is not documented, or a documented one to JSON that its type has no room
     * for.
     *
     * @param name the name in the JSON
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder additionalProperty(String name, @Nullable Object value) {
      setAdditional(name, value);
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return an immutable {@link OnSyncTriggerConfig}
     */
    public OnSyncTriggerConfig build() {
      return create();
    }

    @Override
    OnSyncTriggerConfig create() {
      return new OnSyncTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "syncTypes" -> this.syncTypes = read(name, in, SYNC_TYPES_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<OnSyncTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("OnSyncTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
