// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Search for workflows by any of their fields. All the conditions given have to hold. */
@JsonDeserialize(using = AdvancedWorkflowQuery.Codec.class)
public final class AdvancedWorkflowQuery extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<AdvancedWorkflowQuery> TYPE = new Codec();

  private static final List<String> NAMES =
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
          "customNodeSupports");
  private static final JsonType<List<AdvancedWorkflowQuery>> AND_TYPE =
      JsonType.listOf(AdvancedWorkflowQuery.TYPE);
  private static final JsonType<List<AdvancedWorkflowQuery>> OR_TYPE =
      JsonType.listOf(AdvancedWorkflowQuery.TYPE);
  private static final JsonType<List<AdvancedWorkflowQuery>> NOR_TYPE =
      JsonType.listOf(AdvancedWorkflowQuery.TYPE);

  private final @Nullable List<AdvancedWorkflowQuery> and;
  private final @Nullable List<AdvancedWorkflowQuery> or;
  private final @Nullable List<AdvancedWorkflowQuery> nor;
  private final @Nullable IdQueryCondition id;
  private final @Nullable QueryCondition name;
  private final @Nullable QueryCondition flowClass;
  private final @Nullable QueryCondition enabled;
  private final @Nullable QueryCondition creationDate;
  private final @Nullable QueryCondition lastUpdated;
  private final @Nullable IdQueryCondition defaultVersion;
  private final @Nullable TriggerCondition triggers;
  private final @Nullable NodeCondition nodes;
  private final @Nullable QueryCondition customNodeSupports;

  private AdvancedWorkflowQuery(Builder builder) {
    super(builder);
    this.and = builder.and;
    this.or = builder.or;
    this.nor = builder.nor;
    this.id = builder.id;
    this.name = builder.name;
    this.flowClass = builder.flowClass;
    this.enabled = builder.enabled;
    this.creationDate = builder.creationDate;
    this.lastUpdated = builder.lastUpdated;
    this.defaultVersion = builder.defaultVersion;
    this.triggers = builder.triggers;
    this.nodes = builder.nodes;
    this.customNodeSupports = builder.customNodeSupports;
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
  public List<AdvancedWorkflowQuery> and() {
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
  public List<AdvancedWorkflowQuery> or() {
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
  public List<AdvancedWorkflowQuery> nor() {
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
   * Condition on the identifier of the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable IdQueryCondition id() {
    return optional("id", id);
  }

  /**
   * Condition on the name of the workflow.
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
   * Condition on whether the workflow is enabled.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable QueryCondition enabled() {
    return optional("enabled", enabled);
  }

  /**
   * Condition on when the workflow was created.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable QueryCondition creationDate() {
    return optional("creationDate", creationDate);
  }

  /**
   * Condition on when the workflow was last changed.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable QueryCondition lastUpdated() {
    return optional("lastUpdated", lastUpdated);
  }

  /**
   * Condition on the identifier of the default version, {@code null} where none is chosen.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable IdQueryCondition defaultVersion() {
    return optional("defaultVersion", defaultVersion);
  }

  /**
   * Condition on the triggers of the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable TriggerCondition triggers() {
    return optional("triggers", triggers);
  }

  /**
   * Condition on the nodes of the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable NodeCondition nodes() {
    return optional("nodes", nodes);
  }

  /**
   * Condition on where a custom node can be used, {@code cloud} or {@code edge}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable QueryCondition customNodeSupports() {
    return optional("customNodeSupports", customNodeSupports);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        and,
        or,
        nor,
        id,
        name,
        flowClass,
        enabled,
        creationDate,
        lastUpdated,
        defaultVersion,
        triggers,
        nodes,
        customNodeSupports);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("$and", this.and, AND_TYPE, out);
    write("$or", this.or, OR_TYPE, out);
    write("$nor", this.nor, NOR_TYPE, out);
    write("id", this.id, IdQueryCondition.TYPE, out);
    write("name", this.name, QueryCondition.TYPE, out);
    write("flowClass", this.flowClass, QueryCondition.TYPE, out);
    write("enabled", this.enabled, QueryCondition.TYPE, out);
    write("creationDate", this.creationDate, QueryCondition.TYPE, out);
    write("lastUpdated", this.lastUpdated, QueryCondition.TYPE, out);
    write("defaultVersion", this.defaultVersion, IdQueryCondition.TYPE, out);
    write("triggers", this.triggers, TriggerCondition.TYPE, out);
    write("nodes", this.nodes, NodeCondition.TYPE, out);
    write("customNodeSupports", this.customNodeSupports, QueryCondition.TYPE, out);
  }

  /** Builds a {@link AdvancedWorkflowQuery}. */
  public static final class Builder extends JsonModel.Builder<AdvancedWorkflowQuery> {
    private @Nullable List<AdvancedWorkflowQuery> and;
    private @Nullable List<AdvancedWorkflowQuery> or;
    private @Nullable List<AdvancedWorkflowQuery> nor;
    private @Nullable IdQueryCondition id;
    private @Nullable QueryCondition name;
    private @Nullable QueryCondition flowClass;
    private @Nullable QueryCondition enabled;
    private @Nullable QueryCondition creationDate;
    private @Nullable QueryCondition lastUpdated;
    private @Nullable IdQueryCondition defaultVersion;
    private @Nullable TriggerCondition triggers;
    private @Nullable NodeCondition nodes;
    private @Nullable QueryCondition customNodeSupports;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(AdvancedWorkflowQuery from) {
      super(from);
      this.and = from.and;
      this.or = from.or;
      this.nor = from.nor;
      this.id = from.id;
      this.name = from.name;
      this.flowClass = from.flowClass;
      this.enabled = from.enabled;
      this.creationDate = from.creationDate;
      this.lastUpdated = from.lastUpdated;
      this.defaultVersion = from.defaultVersion;
      this.triggers = from.triggers;
      this.nodes = from.nodes;
      this.customNodeSupports = from.customNodeSupports;
    }

    /**
     * Queries that all have to hold, at most 100.
     *
     * @param and the values; copied
     * @return this builder
     */
    public Builder and(List<AdvancedWorkflowQuery> and) {
      this.and = setList("$and", and);
      return this;
    }

    /**
     * Queries of which at least one has to hold, at most 100.
     *
     * @param or the values; copied
     * @return this builder
     */
    public Builder or(List<AdvancedWorkflowQuery> or) {
      this.or = setList("$or", or);
      return this;
    }

    /**
     * Queries of which none may hold, at most 100.
     *
     * @param nor the values; copied
     * @return this builder
     */
    public Builder nor(List<AdvancedWorkflowQuery> nor) {
      this.nor = setList("$nor", nor);
      return this;
    }

    /**
     * Condition on the identifier of the workflow.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(IdQueryCondition id) {
      this.id = set("id", id);
      return this;
    }

    /**
     * Condition on the identifier of the workflow.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(@Nullable String id) {
      this.id = set("id", IdQueryCondition.of(id));
      return this;
    }

    /**
     * Condition on the identifier of the workflow.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(IdQueryOperators id) {
      this.id = set("id", IdQueryCondition.of(id));
      return this;
    }

    /**
     * Condition on the name of the workflow.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(QueryCondition name) {
      this.name = set("name", name);
      return this;
    }

    /**
     * Condition on the name of the workflow.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(@Nullable Object name) {
      this.name = set("name", QueryCondition.of(name));
      return this;
    }

    /**
     * Condition on the name of the workflow.
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
     * Condition on whether the workflow is enabled.
     *
     * @param enabled the value
     * @return this builder
     */
    public Builder enabled(QueryCondition enabled) {
      this.enabled = set("enabled", enabled);
      return this;
    }

    /**
     * Condition on whether the workflow is enabled.
     *
     * @param enabled the value
     * @return this builder
     */
    public Builder enabled(@Nullable Object enabled) {
      this.enabled = set("enabled", QueryCondition.of(enabled));
      return this;
    }

    /**
     * Condition on whether the workflow is enabled.
     *
     * @param enabled the value
     * @return this builder
     */
    public Builder enabled(QueryOperators enabled) {
      this.enabled = set("enabled", QueryCondition.of(enabled));
      return this;
    }

    /**
     * Condition on when the workflow was created.
     *
     * @param creationDate the value
     * @return this builder
     */
    public Builder creationDate(QueryCondition creationDate) {
      this.creationDate = set("creationDate", creationDate);
      return this;
    }

    /**
     * Condition on when the workflow was created.
     *
     * @param creationDate the value
     * @return this builder
     */
    public Builder creationDate(@Nullable Object creationDate) {
      this.creationDate = set("creationDate", QueryCondition.of(creationDate));
      return this;
    }

    /**
     * Condition on when the workflow was created.
     *
     * @param creationDate the value
     * @return this builder
     */
    public Builder creationDate(QueryOperators creationDate) {
      this.creationDate = set("creationDate", QueryCondition.of(creationDate));
      return this;
    }

    /**
     * Condition on when the workflow was last changed.
     *
     * @param lastUpdated the value
     * @return this builder
     */
    public Builder lastUpdated(QueryCondition lastUpdated) {
      this.lastUpdated = set("lastUpdated", lastUpdated);
      return this;
    }

    /**
     * Condition on when the workflow was last changed.
     *
     * @param lastUpdated the value
     * @return this builder
     */
    public Builder lastUpdated(@Nullable Object lastUpdated) {
      this.lastUpdated = set("lastUpdated", QueryCondition.of(lastUpdated));
      return this;
    }

    /**
     * Condition on when the workflow was last changed.
     *
     * @param lastUpdated the value
     * @return this builder
     */
    public Builder lastUpdated(QueryOperators lastUpdated) {
      this.lastUpdated = set("lastUpdated", QueryCondition.of(lastUpdated));
      return this;
    }

    /**
     * Condition on the identifier of the default version, {@code null} where none is chosen.
     *
     * @param defaultVersion the value
     * @return this builder
     */
    public Builder defaultVersion(IdQueryCondition defaultVersion) {
      this.defaultVersion = set("defaultVersion", defaultVersion);
      return this;
    }

    /**
     * Condition on the identifier of the default version, {@code null} where none is chosen.
     *
     * @param defaultVersion the value
     * @return this builder
     */
    public Builder defaultVersion(@Nullable String defaultVersion) {
      this.defaultVersion = set("defaultVersion", IdQueryCondition.of(defaultVersion));
      return this;
    }

    /**
     * Condition on the identifier of the default version, {@code null} where none is chosen.
     *
     * @param defaultVersion the value
     * @return this builder
     */
    public Builder defaultVersion(IdQueryOperators defaultVersion) {
      this.defaultVersion = set("defaultVersion", IdQueryCondition.of(defaultVersion));
      return this;
    }

    /**
     * Condition on the triggers of the workflow.
     *
     * @param triggers the value
     * @return this builder
     */
    public Builder triggers(TriggerCondition triggers) {
      this.triggers = set("triggers", triggers);
      return this;
    }

    /**
     * Condition on the triggers of the workflow.
     *
     * @param triggers the value
     * @return this builder
     */
    public Builder triggers(TriggerQuery triggers) {
      this.triggers = set("triggers", TriggerCondition.of(triggers));
      return this;
    }

    /**
     * Condition on the triggers of the workflow.
     *
     * @param triggers the value
     * @return this builder
     */
    public Builder triggers(TriggerQueryEquals triggers) {
      this.triggers = set("triggers", TriggerCondition.of(triggers));
      return this;
    }

    /**
     * Condition on the triggers of the workflow.
     *
     * @param triggers the value
     * @return this builder
     */
    public Builder triggers(TriggerQueryNotEquals triggers) {
      this.triggers = set("triggers", TriggerCondition.of(triggers));
      return this;
    }

    /**
     * Condition on the nodes of the workflow.
     *
     * @param nodes the value
     * @return this builder
     */
    public Builder nodes(NodeCondition nodes) {
      this.nodes = set("nodes", nodes);
      return this;
    }

    /**
     * Condition on the nodes of the workflow.
     *
     * @param nodes the value
     * @return this builder
     */
    public Builder nodes(NodeQuery nodes) {
      this.nodes = set("nodes", NodeCondition.of(nodes));
      return this;
    }

    /**
     * Condition on the nodes of the workflow.
     *
     * @param nodes the value
     * @return this builder
     */
    public Builder nodes(NodeQueryEquals nodes) {
      this.nodes = set("nodes", NodeCondition.of(nodes));
      return this;
    }

    /**
     * Condition on the nodes of the workflow.
     *
     * @param nodes the value
     * @return this builder
     */
    public Builder nodes(NodeQueryNotEquals nodes) {
      this.nodes = set("nodes", NodeCondition.of(nodes));
      return this;
    }

    /**
     * Condition on where a custom node can be used, {@code cloud} or {@code edge}.
     *
     * @param customNodeSupports the value
     * @return this builder
     */
    public Builder customNodeSupports(QueryCondition customNodeSupports) {
      this.customNodeSupports = set("customNodeSupports", customNodeSupports);
      return this;
    }

    /**
     * Condition on where a custom node can be used, {@code cloud} or {@code edge}.
     *
     * @param customNodeSupports the value
     * @return this builder
     */
    public Builder customNodeSupports(@Nullable Object customNodeSupports) {
      this.customNodeSupports = set("customNodeSupports", QueryCondition.of(customNodeSupports));
      return this;
    }

    /**
     * Condition on where a custom node can be used, {@code cloud} or {@code edge}.
     *
     * @param customNodeSupports the value
     * @return this builder
     */
    public Builder customNodeSupports(QueryOperators customNodeSupports) {
      this.customNodeSupports = set("customNodeSupports", QueryCondition.of(customNodeSupports));
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
     * @return an immutable {@link AdvancedWorkflowQuery}
     */
    public AdvancedWorkflowQuery build() {
      return create();
    }

    @Override
    AdvancedWorkflowQuery create() {
      return new AdvancedWorkflowQuery(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "$and" -> this.and = read(name, in, AND_TYPE);
        case "$or" -> this.or = read(name, in, OR_TYPE);
        case "$nor" -> this.nor = read(name, in, NOR_TYPE);
        case "id" -> this.id = read(name, in, IdQueryCondition.TYPE);
        case "name" -> this.name = read(name, in, QueryCondition.TYPE);
        case "flowClass" -> this.flowClass = read(name, in, QueryCondition.TYPE);
        case "enabled" -> this.enabled = read(name, in, QueryCondition.TYPE);
        case "creationDate" -> this.creationDate = read(name, in, QueryCondition.TYPE);
        case "lastUpdated" -> this.lastUpdated = read(name, in, QueryCondition.TYPE);
        case "defaultVersion" -> this.defaultVersion = read(name, in, IdQueryCondition.TYPE);
        case "triggers" -> this.triggers = read(name, in, TriggerCondition.TYPE);
        case "nodes" -> this.nodes = read(name, in, NodeCondition.TYPE);
        case "customNodeSupports" -> this.customNodeSupports = read(name, in, QueryCondition.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<AdvancedWorkflowQuery> {
    /** For Jackson. */
    public Codec() {
      super("AdvancedWorkflowQuery");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
