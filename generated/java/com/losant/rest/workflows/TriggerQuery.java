// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A trigger to look for, by its type and optionally by its key and its settings. */
@JsonDeserialize(using = TriggerQuery.Codec.class)
public final class TriggerQuery extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TriggerQuery> CODEC = new Codec();

  private static final JsonCodec<Map<String, JsonNode>> CONFIG = JsonCodec.mapOf(JsonCodec.ANY);

  private TriggerQuery(Builder builder) {
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

  /** Type of the trigger, such as {@code webhook}, up to 255 characters. */
  public String type() {
    return required(0);
  }

  /**
   * Key of the trigger: 1 to 255 letters, digits, {@code _} or {@code -}. Matches {@code
   * ^[0-9a-zA-Z_-]{1,255}$}.
   */
  public @Nullable String key() {
    return optional(1);
  }

  /** Settings that the trigger must have. */
  public Map<String, JsonNode> config() {
    return anyMap(2);
  }

  /** Whether {@link #config()} is there at all, be it as a JSON null. */
  public boolean hasConfig() {
    return has(2);
  }

  /** Builds a {@link TriggerQuery}. */
  public static final class Builder extends JsonModel.Builder<TriggerQuery, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TriggerQuery from) {
      super(from);
    }

    /** Sets {@link TriggerQuery#type()}. */
    public Builder type(String type) {
      return set(0, type);
    }

    /** Sets {@link TriggerQuery#key()}. */
    public Builder key(String key) {
      return set(1, key);
    }

    /** Sets {@link TriggerQuery#config()} to anything that Jackson can write. */
    public Builder config(Map<String, ?> config) {
      return setAnyMap(2, config);
    }

    @Override
    protected TriggerQuery create() {
      return new TriggerQuery(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TriggerQuery ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TriggerQuery; take the JSON as a text, and use"
            + " TriggerQuery.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TriggerQuery> {
    /** Called by Jackson. */
    public Codec() {
      super("TriggerQuery", List.of("type", "key", "config"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, CONFIG, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> CONFIG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
