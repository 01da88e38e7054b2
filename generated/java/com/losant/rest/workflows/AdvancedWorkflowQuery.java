// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.IdQueryCondition;
import com.losant.rest.shared.IdQueryOperators;
import com.losant.rest.shared.QueryCondition;
import com.losant.rest.shared.QueryOperators;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Search for workflows by their fields. All conditions must hold. */
@JsonDeserialize(using = AdvancedWorkflowQuery.Codec.class)
public final class AdvancedWorkflowQuery extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<AdvancedWorkflowQuery> CODEC = new Codec();

  private static final JsonCodec<List<AdvancedWorkflowQuery>> AND =
      JsonCodec.listOf(AdvancedWorkflowQuery.CODEC);
  private static final JsonCodec<List<AdvancedWorkflowQuery>> OR =
      JsonCodec.listOf(AdvancedWorkflowQuery.CODEC);
  private static final JsonCodec<List<AdvancedWorkflowQuery>> NOR =
      JsonCodec.listOf(AdvancedWorkflowQuery.CODEC);

  private AdvancedWorkflowQuery(Builder builder) {
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

  /** Queries that must all match, at most 100. */
  public List<AdvancedWorkflowQuery> and() {
    return list(0);
  }

  /** Whether {@link #and()} is there at all, be it as a JSON null. */
  public boolean hasAnd() {
    return has(0);
  }

  /** Queries of which at least one must match, at most 100. */
  public List<AdvancedWorkflowQuery> or() {
    return list(1);
  }

  /** Whether {@link #or()} is there at all, be it as a JSON null. */
  public boolean hasOr() {
    return has(1);
  }

  /** Queries of which none may match, at most 100. */
  public List<AdvancedWorkflowQuery> nor() {
    return list(2);
  }

  /** Whether {@link #nor()} is there at all, be it as a JSON null. */
  public boolean hasNor() {
    return has(2);
  }

  /** Condition on the identifier of the workflow. */
  public @Nullable IdQueryCondition id() {
    return optional(3);
  }

  /** Condition on the name of the workflow. */
  public @Nullable QueryCondition name() {
    return optional(4);
  }

  /** Condition on the class of the workflow, such as {@code edge}. */
  public @Nullable QueryCondition flowClass() {
    return optional(5);
  }

  /** Condition on whether the workflow is enabled. */
  public @Nullable QueryCondition enabled() {
    return optional(6);
  }

  /** Condition on when the workflow was created. */
  public @Nullable QueryCondition creationDate() {
    return optional(7);
  }

  /** Condition on when the workflow was last changed. */
  public @Nullable QueryCondition lastUpdated() {
    return optional(8);
  }

  /** Condition on the identifier of the default version, which is {@code null} if none is set. */
  public @Nullable IdQueryCondition defaultVersion() {
    return optional(9);
  }

  /** Condition on the triggers of the workflow. */
  public @Nullable TriggerCondition triggers() {
    return optional(10);
  }

  /** Condition on the nodes of the workflow. */
  public @Nullable NodeCondition nodes() {
    return optional(11);
  }

  /** Condition on where a custom node can be used, {@code cloud} or {@code edge}. */
  public @Nullable QueryCondition customNodeSupports() {
    return optional(12);
  }

  /** Builds a {@link AdvancedWorkflowQuery}. */
  public static final class Builder extends JsonModel.Builder<AdvancedWorkflowQuery, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(AdvancedWorkflowQuery from) {
      super(from);
    }

    /** Sets {@link AdvancedWorkflowQuery#and()}. */
    public Builder and(List<AdvancedWorkflowQuery> and) {
      return setList(0, and);
    }

    /** Sets {@link AdvancedWorkflowQuery#or()}. */
    public Builder or(List<AdvancedWorkflowQuery> or) {
      return setList(1, or);
    }

    /** Sets {@link AdvancedWorkflowQuery#nor()}. */
    public Builder nor(List<AdvancedWorkflowQuery> nor) {
      return setList(2, nor);
    }

    /** Sets {@link AdvancedWorkflowQuery#id()}. */
    public Builder id(IdQueryCondition id) {
      return set(3, id);
    }

    /** Sets {@link AdvancedWorkflowQuery#id()}. */
    public Builder id(@Nullable String id) {
      return set(3, IdQueryCondition.of(id));
    }

    /** Sets {@link AdvancedWorkflowQuery#id()}. */
    public Builder id(IdQueryOperators id) {
      return set(3, IdQueryCondition.of(id));
    }

    /** Sets {@link AdvancedWorkflowQuery#name()}. */
    public Builder name(QueryCondition name) {
      return set(4, name);
    }

    /** Sets {@link AdvancedWorkflowQuery#name()}. */
    public Builder name(@Nullable Object name) {
      return set(4, QueryCondition.of(name));
    }

    /** Sets {@link AdvancedWorkflowQuery#name()}. */
    public Builder name(QueryOperators name) {
      return set(4, QueryCondition.of(name));
    }

    /** Sets {@link AdvancedWorkflowQuery#flowClass()}. */
    public Builder flowClass(QueryCondition flowClass) {
      return set(5, flowClass);
    }

    /** Sets {@link AdvancedWorkflowQuery#flowClass()}. */
    public Builder flowClass(@Nullable Object flowClass) {
      return set(5, QueryCondition.of(flowClass));
    }

    /** Sets {@link AdvancedWorkflowQuery#flowClass()}. */
    public Builder flowClass(QueryOperators flowClass) {
      return set(5, QueryCondition.of(flowClass));
    }

    /** Sets {@link AdvancedWorkflowQuery#enabled()}. */
    public Builder enabled(QueryCondition enabled) {
      return set(6, enabled);
    }

    /** Sets {@link AdvancedWorkflowQuery#enabled()}. */
    public Builder enabled(@Nullable Object enabled) {
      return set(6, QueryCondition.of(enabled));
    }

    /** Sets {@link AdvancedWorkflowQuery#enabled()}. */
    public Builder enabled(QueryOperators enabled) {
      return set(6, QueryCondition.of(enabled));
    }

    /** Sets {@link AdvancedWorkflowQuery#creationDate()}. */
    public Builder creationDate(QueryCondition creationDate) {
      return set(7, creationDate);
    }

    /** Sets {@link AdvancedWorkflowQuery#creationDate()}. */
    public Builder creationDate(@Nullable Object creationDate) {
      return set(7, QueryCondition.of(creationDate));
    }

    /** Sets {@link AdvancedWorkflowQuery#creationDate()}. */
    public Builder creationDate(QueryOperators creationDate) {
      return set(7, QueryCondition.of(creationDate));
    }

    /** Sets {@link AdvancedWorkflowQuery#lastUpdated()}. */
    public Builder lastUpdated(QueryCondition lastUpdated) {
      return set(8, lastUpdated);
    }

    /** Sets {@link AdvancedWorkflowQuery#lastUpdated()}. */
    public Builder lastUpdated(@Nullable Object lastUpdated) {
      return set(8, QueryCondition.of(lastUpdated));
    }

    /** Sets {@link AdvancedWorkflowQuery#lastUpdated()}. */
    public Builder lastUpdated(QueryOperators lastUpdated) {
      return set(8, QueryCondition.of(lastUpdated));
    }

    /** Sets {@link AdvancedWorkflowQuery#defaultVersion()}. */
    public Builder defaultVersion(IdQueryCondition defaultVersion) {
      return set(9, defaultVersion);
    }

    /** Sets {@link AdvancedWorkflowQuery#defaultVersion()}. */
    public Builder defaultVersion(@Nullable String defaultVersion) {
      return set(9, IdQueryCondition.of(defaultVersion));
    }

    /** Sets {@link AdvancedWorkflowQuery#defaultVersion()}. */
    public Builder defaultVersion(IdQueryOperators defaultVersion) {
      return set(9, IdQueryCondition.of(defaultVersion));
    }

    /** Sets {@link AdvancedWorkflowQuery#triggers()}. */
    public Builder triggers(TriggerCondition triggers) {
      return set(10, triggers);
    }

    /** Sets {@link AdvancedWorkflowQuery#triggers()}. */
    public Builder triggers(TriggerQuery triggers) {
      return set(10, TriggerCondition.of(triggers));
    }

    /** Sets {@link AdvancedWorkflowQuery#triggers()}. */
    public Builder triggers(TriggerQueryEquals triggers) {
      return set(10, TriggerCondition.of(triggers));
    }

    /** Sets {@link AdvancedWorkflowQuery#triggers()}. */
    public Builder triggers(TriggerQueryNotEquals triggers) {
      return set(10, TriggerCondition.of(triggers));
    }

    /** Sets {@link AdvancedWorkflowQuery#nodes()}. */
    public Builder nodes(NodeCondition nodes) {
      return set(11, nodes);
    }

    /** Sets {@link AdvancedWorkflowQuery#nodes()}. */
    public Builder nodes(NodeQuery nodes) {
      return set(11, NodeCondition.of(nodes));
    }

    /** Sets {@link AdvancedWorkflowQuery#nodes()}. */
    public Builder nodes(NodeQueryEquals nodes) {
      return set(11, NodeCondition.of(nodes));
    }

    /** Sets {@link AdvancedWorkflowQuery#nodes()}. */
    public Builder nodes(NodeQueryNotEquals nodes) {
      return set(11, NodeCondition.of(nodes));
    }

    /** Sets {@link AdvancedWorkflowQuery#customNodeSupports()}. */
    public Builder customNodeSupports(QueryCondition customNodeSupports) {
      return set(12, customNodeSupports);
    }

    /** Sets {@link AdvancedWorkflowQuery#customNodeSupports()}. */
    public Builder customNodeSupports(@Nullable Object customNodeSupports) {
      return set(12, QueryCondition.of(customNodeSupports));
    }

    /** Sets {@link AdvancedWorkflowQuery#customNodeSupports()}. */
    public Builder customNodeSupports(QueryOperators customNodeSupports) {
      return set(12, QueryCondition.of(customNodeSupports));
    }

    @Override
    protected AdvancedWorkflowQuery create() {
      return new AdvancedWorkflowQuery(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AdvancedWorkflowQuery ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AdvancedWorkflowQuery; take the JSON as a text, and use"
            + " AdvancedWorkflowQuery.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<AdvancedWorkflowQuery> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "AdvancedWorkflowQuery",
          List.of(
              "$and",
              "$or",
              "$nor",
              "id",
              "name",
              "flowClass",
              "enabled",
              "creationDate",
              "lastUpdated",
              "defaultVersion",
              "triggers",
              "nodes",
              "customNodeSupports"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, AND, out);
      write(values, 1, OR, out);
      write(values, 2, NOR, out);
      write(values, 3, IdQueryCondition.CODEC, out);
      write(values, 4, QueryCondition.CODEC, out);
      write(values, 5, QueryCondition.CODEC, out);
      write(values, 6, QueryCondition.CODEC, out);
      write(values, 7, QueryCondition.CODEC, out);
      write(values, 8, QueryCondition.CODEC, out);
      write(values, 9, IdQueryCondition.CODEC, out);
      write(values, 10, TriggerCondition.CODEC, out);
      write(values, 11, NodeCondition.CODEC, out);
      write(values, 12, QueryCondition.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> AND;
        case 1 -> OR;
        case 2 -> NOR;
        case 3, 9 -> IdQueryCondition.CODEC;
        case 4, 5, 6, 7, 8, 12 -> QueryCondition.CODEC;
        case 10 -> TriggerCondition.CODEC;
        case 11 -> NodeCondition.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
