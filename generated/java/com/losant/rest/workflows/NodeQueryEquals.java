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

/** Matches workflows that have a certain node. */
@JsonDeserialize(using = NodeQueryEquals.Codec.class)
public final class NodeQueryEquals extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<NodeQueryEquals> CODEC = new Codec();

  private NodeQueryEquals(Builder builder) {
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

  /** Node that the workflow must have. */
  public NodeQuery eq() {
    return required(0);
  }

  /** Builds a {@link NodeQueryEquals}. */
  public static final class Builder extends JsonModel.Builder<NodeQueryEquals, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(NodeQueryEquals from) {
      super(from);
    }

    /** Sets {@link NodeQueryEquals#eq()}. */
    public Builder eq(NodeQuery eq) {
      return set(0, eq);
    }

    @Override
    protected NodeQueryEquals create() {
      return new NodeQueryEquals(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static NodeQueryEquals ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a NodeQueryEquals; take the JSON as a text, and use"
            + " NodeQueryEquals.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<NodeQueryEquals> {
    /** Called by Jackson. */
    public Codec() {
      super("NodeQueryEquals", List.of("$eq"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, NodeQuery.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> NodeQuery.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
