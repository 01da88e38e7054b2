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

/** One step of a workflow, such as a condition, a request to another service or a piece of code. */
@JsonDeserialize(using = WorkflowNode.Codec.class)
public final class WorkflowNode extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowNode> CODEC = new Codec();

  private static final JsonCodec<List<List<String>>> OUTPUT_IDS =
      JsonCodec.listOf(JsonCodec.listOf(JsonCodec.STRING));

  private WorkflowNode(Builder builder) {
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
   * Identifier of the node, to which {@code outputIds} of other nodes and of triggers refer. Unique
   * within the workflow. If omitted, the server generates one. In embedded workflows it consists of
   * letters, digits and {@code _}. At most 1024 characters.
   */
  public @Nullable String id() {
    return optional(0);
  }

  /**
   * Type of the node, such as {@code DebugNode} or {@code HttpNode}. Custom nodes have their own
   * types, so any value is possible. 1 to 1024 characters.
   */
  public String type() {
    return required(1);
  }

  /** Settings of the node. Keys and values depend on {@code type} and are stored unchanged. */
  public @Nullable JsonNode config() {
    return any(2);
  }

  /** Returns {@link #config()} as an object of a class that Jackson can read. */
  public <T> @Nullable T config(Class<T> type) {
    return any(2, type);
  }

  /** Data of the workflow editor about the node, such as its label and position. */
  public @Nullable JsonNode meta() {
    return any(3);
  }

  /** Returns {@link #meta()} as an object of a class that Jackson can read. */
  public <T> @Nullable T meta(Class<T> type) {
    return any(3, type);
  }

  /**
   * Nodes that run next. The outer list has one entry for each output port, and each inner list
   * contains the nodes that the port leads to. An empty inner list is a port that leads nowhere. A
   * node cannot lead to itself, nor back to itself by way of others in an embedded workflow, and
   * the nodes of a loop lead to nodes of that loop only. At most 100 items.
   */
  public List<List<String>> outputIds() {
    return list(4);
  }

  /** Whether {@link #outputIds()} is there at all, be it as a JSON null. */
  public boolean hasOutputIds() {
    return has(4);
  }

  /** Builds a {@link WorkflowNode}. */
  public static final class Builder extends JsonModel.Builder<WorkflowNode, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowNode from) {
      super(from);
    }

    /** Sets {@link WorkflowNode#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link WorkflowNode#type()}. */
    public Builder type(String type) {
      return set(1, type);
    }

    /**
     * Sets {@link WorkflowNode#config()} to anything that Jackson can write; null is sent as a JSON
     * null.
     */
    public Builder config(@Nullable Object config) {
      return setAny(2, config);
    }

    /**
     * Sets {@link WorkflowNode#meta()} to anything that Jackson can write; null is sent as a JSON
     * null.
     */
    public Builder meta(@Nullable Object meta) {
      return setAny(3, meta);
    }

    /** Sets {@link WorkflowNode#outputIds()}. */
    public Builder outputIds(List<List<String>> outputIds) {
      return setList(4, outputIds);
    }

    @Override
    protected WorkflowNode create() {
      return new WorkflowNode(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowNode ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowNode; take the JSON as a text, and use"
            + " WorkflowNode.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowNode> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowNode", List.of("id", "type", "config", "meta", "outputIds"));
      require(1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.ANY, out);
      write(values, 3, JsonCodec.ANY, out);
      write(values, 4, OUTPUT_IDS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2, 3 -> JsonCodec.ANY;
        case 4 -> OUTPUT_IDS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
