// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A trigger to look for, by its type and optionally by its key and its settings. */
@JsonDeserialize(using = TriggerQuery.Codec.class)
public final class TriggerQuery extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<TriggerQuery> TYPE = new Codec();

  private static final List<String> NAMES = List.of("type", "key", "config");
  private static final JsonType<Map<String, JsonNode>> CONFIG_TYPE = JsonType.mapOf(JsonType.ANY);

  private final @Nullable String type;
  private final @Nullable String key;
  private final @Nullable Map<String, JsonNode> config;

  private TriggerQuery(Builder builder) {
    super(builder);
    this.type = builder.type;
    this.key = builder.key;
    this.config = builder.config;
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
   * Type of the trigger, such as {@code webhook}, up to 255 characters.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public String type() {
    return required("type", type);
  }

  /**
   * Key of the trigger, made of 1 to 255 letters, digits, {@code _} and {@code -}. Matches {@code
   * ^[0-9a-zA-Z_-]{1,255}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String key() {
    return optional("key", key);
  }

  /**
   * Settings that the trigger has to have.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public Map<String, JsonNode> config() {
    return copied(orEmpty("config", config));
  }

  /**
   * Whether {@code config} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasConfig() {
    return config != null || originals.containsKey("config");
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(type, key, config);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("type", this.type, JsonType.STRING, out);
    write("key", this.key, JsonType.STRING, out);
    write("config", this.config, CONFIG_TYPE, out);
  }

  /** Builds a {@link TriggerQuery}. */
  public static final class Builder extends JsonModel.Builder<TriggerQuery> {
    private @Nullable String type;
    private @Nullable String key;
    private @Nullable Map<String, JsonNode> config;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(TriggerQuery from) {
      super(from);
      this.type = from.type;
      this.key = from.key;
      this.config = from.config;
    }

    /**
     * Type of the trigger, such as {@code webhook}, up to 255 characters.
     *
     * @param type the value
     * @return this builder
     */
    public Builder type(String type) {
      this.type = set("type", type);
      return this;
    }

    /**
     * Key of the trigger, made of 1 to 255 letters, digits, {@code _} and {@code -}. Matches {@code
     * ^[0-9a-zA-Z_-]{1,255}$}.
     *
     * @param key the value
     * @return this builder
     */
    public Builder key(String key) {
      this.key = set("key", key);
      return this;
    }

    /**
     * Settings that the trigger has to have.
     *
     * @param config anything that Jackson can write
     * @return this builder
     */
    public Builder config(Map<String, ?> config) {
      this.config = setAnyMap("config", config);
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
     * @return an immutable {@link TriggerQuery}
     * @throws IllegalStateException if a required property is missing
     */
    public TriggerQuery build() {
      require("type", type);
      return create();
    }

    @Override
    TriggerQuery create() {
      return new TriggerQuery(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "type" -> this.type = read(name, in, JsonType.STRING);
        case "key" -> this.key = read(name, in, JsonType.STRING);
        case "config" -> this.config = read(name, in, CONFIG_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<TriggerQuery> {
    /** For Jackson. */
    public Codec() {
      super("TriggerQuery");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
