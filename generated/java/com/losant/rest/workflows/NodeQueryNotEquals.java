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

/** Matches workflows that do not have a certain node. */
@JsonDeserialize(using = NodeQueryNotEquals.Codec.class)
public final class NodeQueryNotEquals extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<NodeQueryNotEquals> CODEC = new Codec();

  private NodeQueryNotEquals(Builder builder) {
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

  /** Node that the workflow must not have. */
  public NodeQuery ne() {
    return required(0);
  }

  /** Builds a {@link NodeQueryNotEquals}. */
  public static final class Builder extends JsonModel.Builder<NodeQueryNotEquals, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(NodeQueryNotEquals from) {
      super(from);
    }

    /** Sets {@link NodeQueryNotEquals#ne()}. */
    public Builder ne(NodeQuery ne) {
      return set(0, ne);
    }

    @Override
    protected NodeQueryNotEquals create() {
      return new NodeQueryNotEquals(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static NodeQueryNotEquals ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a NodeQueryNotEquals; take the JSON as a text, and use"
            + " NodeQueryNotEquals.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<NodeQueryNotEquals> {
    /** Called by Jackson. */
    public Codec() {
      super("NodeQueryNotEquals", List.of("$ne"));
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
