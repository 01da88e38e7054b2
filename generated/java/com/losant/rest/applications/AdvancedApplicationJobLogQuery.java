// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

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

/** Search for logs of jobs by their fields. All conditions must hold. */
@JsonDeserialize(using = AdvancedApplicationJobLogQuery.Codec.class)
public final class AdvancedApplicationJobLogQuery extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<AdvancedApplicationJobLogQuery> CODEC = new Codec();

  private static final JsonCodec<List<AdvancedApplicationJobLogQuery>> AND =
      JsonCodec.listOf(AdvancedApplicationJobLogQuery.CODEC);
  private static final JsonCodec<List<AdvancedApplicationJobLogQuery>> OR =
      JsonCodec.listOf(AdvancedApplicationJobLogQuery.CODEC);
  private static final JsonCodec<List<AdvancedApplicationJobLogQuery>> NOR =
      JsonCodec.listOf(AdvancedApplicationJobLogQuery.CODEC);

  private AdvancedApplicationJobLogQuery(Builder builder) {
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
  public List<AdvancedApplicationJobLogQuery> and() {
    return list(0);
  }

  /** Whether {@link #and()} is there at all, be it as a JSON null. */
  public boolean hasAnd() {
    return has(0);
  }

  /** Queries of which at least one must match, at most 100. */
  public List<AdvancedApplicationJobLogQuery> or() {
    return list(1);
  }

  /** Whether {@link #or()} is there at all, be it as a JSON null. */
  public boolean hasOr() {
    return has(1);
  }

  /** Queries of which none may match, at most 100. */
  public List<AdvancedApplicationJobLogQuery> nor() {
    return list(2);
  }

  /** Whether {@link #nor()} is there at all, be it as a JSON null. */
  public boolean hasNor() {
    return has(2);
  }

  /** Condition on the identifier of the log. */
  public @Nullable IdQueryCondition id() {
    return optional(3);
  }

  /** Condition on when the job was queued. */
  public @Nullable QueryCondition runQueuedAt() {
    return optional(4);
  }

  /** Condition on when the work began, which is {@code null} for a job that still waits. */
  public @Nullable QueryCondition runStartedAt() {
    return optional(5);
  }

  /** Condition on when the work ended, which is {@code null} until then. */
  public @Nullable QueryCondition runCompletedAt() {
    return optional(6);
  }

  /** Condition on the status, such as {@code failed}. */
  public @Nullable QueryCondition status() {
    return optional(7);
  }

  /** Condition on what the job does, such as {@code ApplicationExport}. */
  public @Nullable QueryCondition name() {
    return optional(8);
  }

  /** Condition on the resource that the job works on. */
  public @Nullable IdQueryCondition resourceId() {
    return optional(9);
  }

  /** Condition on the kind of that resource, such as {@code device}. */
  public @Nullable QueryCondition resourceType() {
    return optional(10);
  }

  /** Builds a {@link AdvancedApplicationJobLogQuery}. */
  public static final class Builder
      extends JsonModel.Builder<AdvancedApplicationJobLogQuery, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(AdvancedApplicationJobLogQuery from) {
      super(from);
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#and()}. */
    public Builder and(List<AdvancedApplicationJobLogQuery> and) {
      return setList(0, and);
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#or()}. */
    public Builder or(List<AdvancedApplicationJobLogQuery> or) {
      return setList(1, or);
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#nor()}. */
    public Builder nor(List<AdvancedApplicationJobLogQuery> nor) {
      return setList(2, nor);
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#id()}. */
    public Builder id(IdQueryCondition id) {
      return set(3, id);
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#id()}. */
    public Builder id(@Nullable String id) {
      return set(3, IdQueryCondition.of(id));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#id()}. */
    public Builder id(IdQueryOperators id) {
      return set(3, IdQueryCondition.of(id));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#runQueuedAt()}. */
    public Builder runQueuedAt(QueryCondition runQueuedAt) {
      return set(4, runQueuedAt);
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#runQueuedAt()}. */
    public Builder runQueuedAt(@Nullable Object runQueuedAt) {
      return set(4, QueryCondition.of(runQueuedAt));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#runQueuedAt()}. */
    public Builder runQueuedAt(QueryOperators runQueuedAt) {
      return set(4, QueryCondition.of(runQueuedAt));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#runStartedAt()}. */
    public Builder runStartedAt(QueryCondition runStartedAt) {
      return set(5, runStartedAt);
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#runStartedAt()}. */
    public Builder runStartedAt(@Nullable Object runStartedAt) {
      return set(5, QueryCondition.of(runStartedAt));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#runStartedAt()}. */
    public Builder runStartedAt(QueryOperators runStartedAt) {
      return set(5, QueryCondition.of(runStartedAt));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#runCompletedAt()}. */
    public Builder runCompletedAt(QueryCondition runCompletedAt) {
      return set(6, runCompletedAt);
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#runCompletedAt()}. */
    public Builder runCompletedAt(@Nullable Object runCompletedAt) {
      return set(6, QueryCondition.of(runCompletedAt));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#runCompletedAt()}. */
    public Builder runCompletedAt(QueryOperators runCompletedAt) {
      return set(6, QueryCondition.of(runCompletedAt));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#status()}. */
    public Builder status(QueryCondition status) {
      return set(7, status);
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#status()}. */
    public Builder status(@Nullable Object status) {
      return set(7, QueryCondition.of(status));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#status()}. */
    public Builder status(QueryOperators status) {
      return set(7, QueryCondition.of(status));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#name()}. */
    public Builder name(QueryCondition name) {
      return set(8, name);
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#name()}. */
    public Builder name(@Nullable Object name) {
      return set(8, QueryCondition.of(name));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#name()}. */
    public Builder name(QueryOperators name) {
      return set(8, QueryCondition.of(name));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#resourceId()}. */
    public Builder resourceId(IdQueryCondition resourceId) {
      return set(9, resourceId);
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#resourceId()}. */
    public Builder resourceId(@Nullable String resourceId) {
      return set(9, IdQueryCondition.of(resourceId));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#resourceId()}. */
    public Builder resourceId(IdQueryOperators resourceId) {
      return set(9, IdQueryCondition.of(resourceId));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#resourceType()}. */
    public Builder resourceType(QueryCondition resourceType) {
      return set(10, resourceType);
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#resourceType()}. */
    public Builder resourceType(@Nullable Object resourceType) {
      return set(10, QueryCondition.of(resourceType));
    }

    /** Sets {@link AdvancedApplicationJobLogQuery#resourceType()}. */
    public Builder resourceType(QueryOperators resourceType) {
      return set(10, QueryCondition.of(resourceType));
    }

    @Override
    protected AdvancedApplicationJobLogQuery create() {
      return new AdvancedApplicationJobLogQuery(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AdvancedApplicationJobLogQuery ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AdvancedApplicationJobLogQuery; take the JSON as a text, and use"
            + " AdvancedApplicationJobLogQuery.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<AdvancedApplicationJobLogQuery> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "AdvancedApplicationJobLogQuery",
          List.of(
              "$and",
              "$or",
              "$nor",
              "id",
              "runQueuedAt",
              "runStartedAt",
              "runCompletedAt",
              "status",
              "name",
              "resourceId",
              "resourceType"));
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
      write(values, 10, QueryCondition.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> AND;
        case 1 -> OR;
        case 2 -> NOR;
        case 3, 9 -> IdQueryCondition.CODEC;
        case 4, 5, 6, 7, 8, 10 -> QueryCondition.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
