// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Search for workflow versions by any of their fields. All the conditions given have to hold. */
@JsonDeserialize(using = AdvancedWorkflowByVersionQuery.Codec.class)
public final class AdvancedWorkflowByVersionQuery extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<AdvancedWorkflowByVersionQuery> TYPE = new Codec();

  private static final List<String> NAMES =
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
          "lastUpdated");
  private static final JsonType<List<AdvancedWorkflowByVersionQuery>> AND_TYPE =
      JsonType.listOf(AdvancedWorkflowByVersionQuery.TYPE);
  private static final JsonType<List<AdvancedWorkflowByVersionQuery>> OR_TYPE =
      JsonType.listOf(AdvancedWorkflowByVersionQuery.TYPE);
  private static final JsonType<List<AdvancedWorkflowByVersionQuery>> NOR_TYPE =
      JsonType.listOf(AdvancedWorkflowByVersionQuery.TYPE);

  private final @Nullable List<AdvancedWorkflowByVersionQuery> and;
  private final @Nullable List<AdvancedWorkflowByVersionQuery> or;
  private final @Nullable List<AdvancedWorkflowByVersionQuery> nor;
  private final @Nullable IdQueryCondition id;
  private final @Nullable IdQueryCondition flowId;
  private final @Nullable QueryCondition name;
  private final @Nullable QueryCondition flowClass;
  private final @Nullable QueryCondition enabled;
  private final @Nullable QueryCondition creationDate;
  private final @Nullable QueryCondition lastUpdated;

  private AdvancedWorkflowByVersionQuery(Builder builder) {
    super(builder);
    this.and = builder.and;
    this.or = builder.or;
    this.nor = builder.nor;
    this.id = builder.id;
    this.flowId = builder.flowId;
    this.name = builder.name;
    this.flowClass = builder.flowClass;
    this.enabled = builder.enabled;
    this.creationDate = builder.creationDate;
    this.lastUpdated = builder.lastUpdated;
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
   * Queries that all have to hold, at most 100.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<AdvancedWorkflowByVersionQuery> and() {
    return orEmpty("$and", and);
  }

  /**
   * Whether {@code $and} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasAnd() {
    return and != null || originals.containsKey("$and");
  }

  /**
   * Queries of which at least one has to hold, at most 100.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<AdvancedWorkflowByVersionQuery> or() {
    return orEmpty("$or", or);
  }

  /**
   * Whether {@code $or} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasOr() {
    return or != null || originals.containsKey("$or");
  }

  /**
   * Queries of which none may hold, at most 100.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<AdvancedWorkflowByVersionQuery> nor() {
    return orEmpty("$nor", nor);
  }

  /**
   * Whether {@code $nor} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasNor() {
    return nor != null || originals.containsKey("$nor");
  }

  /**
   * Condition on the identifier of the version.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable IdQueryCondition id() {
    return optional("id", id);
  }

  /**
   * Condition on the identifier of the workflow that the version belongs to.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable IdQueryCondition flowId() {
    return optional("flowId", flowId);
  }

  /**
   * Condition on the name.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable QueryCondition name() {
    return optional("name", name);
  }

  /**
   * Condition on the class of the workflow, such as {@code edge}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable QueryCondition flowClass() {
    return optional("flowClass", flowClass);
  }

  /**
   * Condition on whether the version is enabled.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable QueryCondition enabled() {
    return optional("enabled", enabled);
  }

  /**
   * Condition on when the version was created.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable QueryCondition creationDate() {
    return optional("creationDate", creationDate);
  }

  /**
   * Condition on when the version was last changed.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable QueryCondition lastUpdated() {
    return optional("lastUpdated", lastUpdated);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        and, or, nor, id, flowId, name, flowClass, enabled, creationDate, lastUpdated);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("$and", this.and, AND_TYPE, out);
    write("$or", this.or, OR_TYPE, out);
    write("$nor", this.nor, NOR_TYPE, out);
    write("id", this.id, IdQueryCondition.TYPE, out);
    write("flowId", this.flowId, IdQueryCondition.TYPE, out);
    write("name", this.name, QueryCondition.TYPE, out);
    write("flowClass", this.flowClass, QueryCondition.TYPE, out);
    write("enabled", this.enabled, QueryCondition.TYPE, out);
    write("creationDate", this.creationDate, QueryCondition.TYPE, out);
    write("lastUpdated", this.lastUpdated, QueryCondition.TYPE, out);
  }

  /** Builds a {@link AdvancedWorkflowByVersionQuery}. */
  public static final class Builder extends JsonModel.Builder<AdvancedWorkflowByVersionQuery> {
    private @Nullable List<AdvancedWorkflowByVersionQuery> and;
    private @Nullable List<AdvancedWorkflowByVersionQuery> or;
    private @Nullable List<AdvancedWorkflowByVersionQuery> nor;
    private @Nullable IdQueryCondition id;
    private @Nullable IdQueryCondition flowId;
    private @Nullable QueryCondition name;
    private @Nullable QueryCondition flowClass;
    private @Nullable QueryCondition enabled;
    private @Nullable QueryCondition creationDate;
    private @Nullable QueryCondition lastUpdated;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(AdvancedWorkflowByVersionQuery from) {
      super(from);
      this.and = from.and;
      this.or = from.or;
      this.nor = from.nor;
      this.id = from.id;
      this.flowId = from.flowId;
      this.name = from.name;
      this.flowClass = from.flowClass;
      this.enabled = from.enabled;
      this.creationDate = from.creationDate;
      this.lastUpdated = from.lastUpdated;
    }

    /**
     * Queries that all have to hold, at most 100.
     *
     * @param and the values; copied
     * @return this builder
     */
    public Builder and(List<AdvancedWorkflowByVersionQuery> and) {
      this.and = setList("$and", and);
      return this;
    }

    /**
     * Queries of which at least one has to hold, at most 100.
     *
     * @param or the values; copied
     * @return this builder
     */
    public Builder or(List<AdvancedWorkflowByVersionQuery> or) {
      this.or = setList("$or", or);
      return this;
    }

    /**
     * Queries of which none may hold, at most 100.
     *
     * @param nor the values; copied
     * @return this builder
     */
    public Builder nor(List<AdvancedWorkflowByVersionQuery> nor) {
      this.nor = setList("$nor", nor);
      return this;
    }

    /**
     * Condition on the identifier of the version.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(IdQueryCondition id) {
      this.id = set("id", id);
      return this;
    }

    /**
     * Condition on the identifier of the version.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(@Nullable String id) {
      this.id = set("id", IdQueryCondition.of(id));
      return this;
    }

    /**
     * Condition on the identifier of the version.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(IdQueryOperators id) {
      this.id = set("id", IdQueryCondition.of(id));
      return this;
    }

    /**
     * Condition on the identifier of the workflow that the version belongs to.
     *
     * @param flowId the value
     * @return this builder
     */
    public Builder flowId(IdQueryCondition flowId) {
      this.flowId = set("flowId", flowId);
      return this;
    }

    /**
     * Condition on the identifier of the workflow that the version belongs to.
     *
     * @param flowId the value
     * @return this builder
     */
    public Builder flowId(@Nullable String flowId) {
      this.flowId = set("flowId", IdQueryCondition.of(flowId));
      return this;
    }

    /**
     * Condition on the identifier of the workflow that the version belongs to.
     *
     * @param flowId the value
     * @return this builder
     */
    public Builder flowId(IdQueryOperators flowId) {
      this.flowId = set("flowId", IdQueryCondition.of(flowId));
      return this;
    }

    /**
     * Condition on the name.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(QueryCondition name) {
      this.name = set("name", name);
      return this;
    }

    /**
     * Condition on the name.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(@Nullable Object name) {
      this.name = set("name", QueryCondition.of(name));
      return this;
    }

    /**
     * Condition on the name.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(QueryOperators name) {
      this.name = set("name", QueryCondition.of(name));
      return this;
    }

    /**
     * Condition on the class of the workflow, such as {@code edge}.
     *
     * @param flowClass the value
     * @return this builder
     */
    public Builder flowClass(QueryCondition flowClass) {
      this.flowClass = set("flowClass", flowClass);
      return this;
    }

    /**
     * Condition on the class of the workflow, such as {@code edge}.
     *
     * @param flowClass the value
     * @return this builder
     */
    public Builder flowClass(@Nullable Object flowClass) {
      this.flowClass = set("flowClass", QueryCondition.of(flowClass));
      return this;
    }

    /**
     * Condition on the class of the workflow, such as {@code edge}.
     *
     * @param flowClass the value
     * @return this builder
     */
    public Builder flowClass(QueryOperators flowClass) {
      this.flowClass = set("flowClass", QueryCondition.of(flowClass));
      return this;
    }

    /**
     * Condition on whether the version is enabled.
     *
     * @param enabled the value
     * @return this builder
     */
    public Builder enabled(QueryCondition enabled) {
      this.enabled = set("enabled", enabled);
      return this;
    }

    /**
     * Condition on whether the version is enabled.
     *
     * @param enabled the value
     * @return this builder
     */
    public Builder enabled(@Nullable Object enabled) {
      this.enabled = set("enabled", QueryCondition.of(enabled));
      return this;
    }

    /**
     * Condition on whether the version is enabled.
     *
     * @param enabled the value
     * @return this builder
     */
    public Builder enabled(QueryOperators enabled) {
      this.enabled = set("enabled", QueryCondition.of(enabled));
      return this;
    }

    /**
     * Condition on when the version was created.
     *
     * @param creationDate the value
     * @return this builder
     */
    public Builder creationDate(QueryCondition creationDate) {
      this.creationDate = set("creationDate", creationDate);
      return this;
    }

    /**
     * Condition on when the version was created.
     *
     * @param creationDate the value
     * @return this builder
     */
    public Builder creationDate(@Nullable Object creationDate) {
      this.creationDate = set("creationDate", QueryCondition.of(creationDate));
      return this;
    }

    /**
     * Condition on when the version was created.
     *
     * @param creationDate the value
     * @return this builder
     */
    public Builder creationDate(QueryOperators creationDate) {
      this.creationDate = set("creationDate", QueryCondition.of(creationDate));
      return this;
    }

    /**
     * Condition on when the version was last changed.
     *
     * @param lastUpdated the value
     * @return this builder
     */
    public Builder lastUpdated(QueryCondition lastUpdated) {
      this.lastUpdated = set("lastUpdated", lastUpdated);
      return this;
    }

    /**
     * Condition on when the version was last changed.
     *
     * @param lastUpdated the value
     * @return this builder
     */
    public Builder lastUpdated(@Nullable Object lastUpdated) {
      this.lastUpdated = set("lastUpdated", QueryCondition.of(lastUpdated));
      return this;
    }

    /**
     * Condition on when the version was last changed.
     *
     * @param lastUpdated the value
     * @return this builder
     */
    public Builder lastUpdated(QueryOperators lastUpdated) {
      this.lastUpdated = set("lastUpdated", QueryCondition.of(lastUpdated));
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
     * @return an immutable {@link AdvancedWorkflowByVersionQuery}
     */
    public AdvancedWorkflowByVersionQuery build() {
      return create();
    }

    @Override
    AdvancedWorkflowByVersionQuery create() {
      return new AdvancedWorkflowByVersionQuery(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "$and" -> this.and = read(name, in, AND_TYPE);
        case "$or" -> this.or = read(name, in, OR_TYPE);
        case "$nor" -> this.nor = read(name, in, NOR_TYPE);
        case "id" -> this.id = read(name, in, IdQueryCondition.TYPE);
        case "flowId" -> this.flowId = read(name, in, IdQueryCondition.TYPE);
        case "name" -> this.name = read(name, in, QueryCondition.TYPE);
        case "flowClass" -> this.flowClass = read(name, in, QueryCondition.TYPE);
        case "enabled" -> this.enabled = read(name, in, QueryCondition.TYPE);
        case "creationDate" -> this.creationDate = read(name, in, QueryCondition.TYPE);
        case "lastUpdated" -> this.lastUpdated = read(name, in, QueryCondition.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<AdvancedWorkflowByVersionQuery> {
    /** For Jackson. */
    public Codec() {
      super("AdvancedWorkflowByVersionQuery");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
