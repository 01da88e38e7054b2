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

/** A node to look for, by its type and optionally by its settings. */
@JsonDeserialize(using = NodeQuery.Codec.class)
public final class NodeQuery extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<NodeQuery> CODEC = new Codec();

  private static final JsonCodec<Map<String, JsonNode>> CONFIG = JsonCodec.mapOf(JsonCodec.ANY);

  private NodeQuery(Builder builder) {
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

  /** Type of the node, such as {@code HttpNode}, up to 255 characters. */
  public String type() {
    return required(0);
  }

  /** Settings that the node must have. */
  public Map<String, JsonNode> config() {
    return anyMap(1);
  }

  /** Whether {@link #config()} is there at all, be it as a JSON null. */
  public boolean hasConfig() {
    return has(1);
  }

  /** Builds a {@link NodeQuery}. */
  public static final class Builder extends JsonModel.Builder<NodeQuery, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(NodeQuery from) {
      super(from);
    }

    /** Sets {@link NodeQuery#type()}. */
    public Builder type(String type) {
      return set(0, type);
    }

    /** Sets {@link NodeQuery#config()} to anything that Jackson can write. */
    public Builder config(Map<String, ?> config) {
      return setAnyMap(1, config);
    }

    @Override
    protected NodeQuery create() {
      return new NodeQuery(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static NodeQuery ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a NodeQuery; take the JSON as a text, and use"
            + " NodeQuery.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<NodeQuery> {
    /** Called by Jackson. */
    public Codec() {
      super("NodeQuery", List.of("type", "config"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, CONFIG, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> CONFIG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
