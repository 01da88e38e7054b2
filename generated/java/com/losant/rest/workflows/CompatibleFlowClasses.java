// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Kinds of workflow in which a custom node can be used. */
@JsonDeserialize(using = CompatibleFlowClasses.Codec.class)
public final class CompatibleFlowClasses extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<CompatibleFlowClasses> CODEC = new Codec();

  private CompatibleFlowClasses(Builder builder) {
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

  /** Whether application workflows in the cloud can use the node. */
  public @Nullable Boolean cloud() {
    return optional(0);
  }

  /** Whether experience workflows can use the node. */
  public @Nullable Boolean experience() {
    return optional(1);
  }

  /** Whether other custom nodes can use the node. */
  public @Nullable Boolean customNode() {
    return optional(2);
  }

  /** Whether edge workflows can use the node. What a string means here is not documented. */
  public @Nullable JsonNode edge() {
    return any(3);
  }

  /** Returns {@link #edge()} as an object of a class that Jackson can read. */
  public <T> @Nullable T edge(Class<T> type) {
    return any(3, type);
  }

  /** Whether embedded workflows can use the node. What a string means here is not documented. */
  public @Nullable JsonNode embedded() {
    return any(4);
  }

  /** Returns {@link #embedded()} as an object of a class that Jackson can read. */
  public <T> @Nullable T embedded(Class<T> type) {
    return any(4, type);
  }

  /** Builds a {@link CompatibleFlowClasses}. */
  public static final class Builder extends JsonModel.Builder<CompatibleFlowClasses, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(CompatibleFlowClasses from) {
      super(from);
    }

    /** Sets {@link CompatibleFlowClasses#cloud()}. */
    public Builder cloud(boolean cloud) {
      return set(0, cloud);
    }

    /** Sets {@link CompatibleFlowClasses#experience()}. */
    public Builder experience(boolean experience) {
      return set(1, experience);
    }

    /** Sets {@link CompatibleFlowClasses#customNode()}. */
    public Builder customNode(boolean customNode) {
      return set(2, customNode);
    }

    /**
     * Sets {@link CompatibleFlowClasses#edge()} to anything that Jackson can write; null is sent as
     * a JSON null.
     */
    public Builder edge(@Nullable Object edge) {
      return setAny(3, edge);
    }

    /**
     * Sets {@link CompatibleFlowClasses#embedded()} to anything that Jackson can write; null is
     * sent as a JSON null.
     */
    public Builder embedded(@Nullable Object embedded) {
      return setAny(4, embedded);
    }

    @Override
    protected CompatibleFlowClasses create() {
      return new CompatibleFlowClasses(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static CompatibleFlowClasses ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a CompatibleFlowClasses; take the JSON as a text, and use"
            + " CompatibleFlowClasses.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<CompatibleFlowClasses> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "CompatibleFlowClasses",
          List.of("cloud", "experience", "customNode", "edge", "embedded"));
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
      write(values, 3, JsonCodec.ANY, out);
      write(values, 4, JsonCodec.ANY, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.BOOLEAN;
        case 3, 4 -> JsonCodec.ANY;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
