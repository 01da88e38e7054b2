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

/** Search for workflow versions by their fields. All conditions must hold. */
@JsonDeserialize(using = AdvancedWorkflowByVersionQuery.Codec.class)
public final class AdvancedWorkflowByVersionQuery extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<AdvancedWorkflowByVersionQuery> CODEC = new Codec();

  private static final JsonCodec<List<AdvancedWorkflowByVersionQuery>> AND =
      JsonCodec.listOf(AdvancedWorkflowByVersionQuery.CODEC);
  private static final JsonCodec<List<AdvancedWorkflowByVersionQuery>> OR =
      JsonCodec.listOf(AdvancedWorkflowByVersionQuery.CODEC);
  private static final JsonCodec<List<AdvancedWorkflowByVersionQuery>> NOR =
      JsonCodec.listOf(AdvancedWorkflowByVersionQuery.CODEC);

  private AdvancedWorkflowByVersionQuery(Builder builder) {
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
  public List<AdvancedWorkflowByVersionQuery> and() {
    return list(0);
  }

  /** Whether {@link #and()} is there at all, be it as a JSON null. */
  public boolean hasAnd() {
    return has(0);
  }

  /** Queries of which at least one must match, at most 100. */
  public List<AdvancedWorkflowByVersionQuery> or() {
    return list(1);
  }

  /** Whether {@link #or()} is there at all, be it as a JSON null. */
  public boolean hasOr() {
    return has(1);
  }

  /** Queries of which none may match, at most 100. */
  public List<AdvancedWorkflowByVersionQuery> nor() {
    return list(2);
  }

  /** Whether {@link #nor()} is there at all, be it as a JSON null. */
  public boolean hasNor() {
    return has(2);
  }

  /** Condition on the identifier of the version. */
  public @Nullable IdQueryCondition id() {
    return optional(3);
  }

  /** Condition on the identifier of the workflow that the version belongs to. */
  public @Nullable IdQueryCondition flowId() {
    return optional(4);
  }

  /** Condition on the name. */
  public @Nullable QueryCondition name() {
    return optional(5);
  }

  /** Condition on the class of the workflow, such as {@code edge}. */
  public @Nullable QueryCondition flowClass() {
    return optional(6);
  }

  /** Condition on whether the version is enabled. */
  public @Nullable QueryCondition enabled() {
    return optional(7);
  }

  /** Condition on when the version was created. */
  public @Nullable QueryCondition creationDate() {
    return optional(8);
  }

  /** Condition on when the version was last changed. */
  public @Nullable QueryCondition lastUpdated() {
    return optional(9);
  }

  /** Builds a {@link AdvancedWorkflowByVersionQuery}. */
  public static final class Builder
      extends JsonModel.Builder<AdvancedWorkflowByVersionQuery, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(AdvancedWorkflowByVersionQuery from) {
      super(from);
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#and()}. */
    public Builder and(List<AdvancedWorkflowByVersionQuery> and) {
      return setList(0, and);
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#or()}. */
    public Builder or(List<AdvancedWorkflowByVersionQuery> or) {
      return setList(1, or);
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#nor()}. */
    public Builder nor(List<AdvancedWorkflowByVersionQuery> nor) {
      return setList(2, nor);
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#id()}. */
    public Builder id(IdQueryCondition id) {
      return set(3, id);
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#id()}. */
    public Builder id(@Nullable String id) {
      return set(3, IdQueryCondition.of(id));
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#id()}. */
    public Builder id(IdQueryOperators id) {
      return set(3, IdQueryCondition.of(id));
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#flowId()}. */
    public Builder flowId(IdQueryCondition flowId) {
      return set(4, flowId);
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#flowId()}. */
    public Builder flowId(@Nullable String flowId) {
      return set(4, IdQueryCondition.of(flowId));
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#flowId()}. */
    public Builder flowId(IdQueryOperators flowId) {
      return set(4, IdQueryCondition.of(flowId));
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#name()}. */
    public Builder name(QueryCondition name) {
      return set(5, name);
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#name()}. */
    public Builder name(@Nullable Object name) {
      return set(5, QueryCondition.of(name));
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#name()}. */
    public Builder name(QueryOperators name) {
      return set(5, QueryCondition.of(name));
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#flowClass()}. */
    public Builder flowClass(QueryCondition flowClass) {
      return set(6, flowClass);
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#flowClass()}. */
    public Builder flowClass(@Nullable Object flowClass) {
      return set(6, QueryCondition.of(flowClass));
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#flowClass()}. */
    public Builder flowClass(QueryOperators flowClass) {
      return set(6, QueryCondition.of(flowClass));
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#enabled()}. */
    public Builder enabled(QueryCondition enabled) {
      return set(7, enabled);
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#enabled()}. */
    public Builder enabled(@Nullable Object enabled) {
      return set(7, QueryCondition.of(enabled));
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#enabled()}. */
    public Builder enabled(QueryOperators enabled) {
      return set(7, QueryCondition.of(enabled));
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#creationDate()}. */
    public Builder creationDate(QueryCondition creationDate) {
      return set(8, creationDate);
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#creationDate()}. */
    public Builder creationDate(@Nullable Object creationDate) {
      return set(8, QueryCondition.of(creationDate));
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#creationDate()}. */
    public Builder creationDate(QueryOperators creationDate) {
      return set(8, QueryCondition.of(creationDate));
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#lastUpdated()}. */
    public Builder lastUpdated(QueryCondition lastUpdated) {
      return set(9, lastUpdated);
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#lastUpdated()}. */
    public Builder lastUpdated(@Nullable Object lastUpdated) {
      return set(9, QueryCondition.of(lastUpdated));
    }

    /** Sets {@link AdvancedWorkflowByVersionQuery#lastUpdated()}. */
    public Builder lastUpdated(QueryOperators lastUpdated) {
      return set(9, QueryCondition.of(lastUpdated));
    }

    @Override
    protected AdvancedWorkflowByVersionQuery create() {
      return new AdvancedWorkflowByVersionQuery(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AdvancedWorkflowByVersionQuery ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AdvancedWorkflowByVersionQuery; take the JSON as a text, and use"
            + " AdvancedWorkflowByVersionQuery.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<AdvancedWorkflowByVersionQuery> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "AdvancedWorkflowByVersionQuery",
          List.of(
              "$and",
              "$or",
              "$nor",
              "id",
              "flowId",
              "name",
              "flowClass",
              "enabled",
              "creationDate",
              "lastUpdated"));
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
      write(values, 4, IdQueryCondition.CODEC, out);
      write(values, 5, QueryCondition.CODEC, out);
      write(values, 6, QueryCondition.CODEC, out);
      write(values, 7, QueryCondition.CODEC, out);
      write(values, 8, QueryCondition.CODEC, out);
      write(values, 9, QueryCondition.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> AND;
        case 1 -> OR;
        case 2 -> NOR;
        case 3, 4 -> IdQueryCondition.CODEC;
        case 5, 6, 7, 8, 9 -> QueryCondition.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
