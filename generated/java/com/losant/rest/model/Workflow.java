// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A workflow as the server stores it, in its default version or in the version being edited. */
@JsonDeserialize(using = Workflow.Codec.class)
public final class Workflow extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<Workflow> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "id",
          "flowId",
          "applicationId",
          "name",
          "description",
          "flowClass",
          "enabled",
          "creationDate",
          "lastUpdated",
          "createdById",
          "createdByType",
          "lastUpdatedById",
          "lastUpdatedByType",
          "triggers",
          "nodes",
          "globals",
          "defaultVersionId",
          "minimumAgentVersion",
          "shortDescription",
          "iconData",
          "docsUrl",
          "category",
          "customNodeConfig",
          "customNodeSupports",
          "customNodeUseCount",
          "deletedInDevelop",
          "stats");
  private static final JsonType<List<WorkflowTrigger>> TRIGGERS_TYPE =
      JsonType.listOf(WorkflowTrigger.TYPE);
  private static final JsonType<List<WorkflowNode>> NODES_TYPE = JsonType.listOf(WorkflowNode.TYPE);
  private static final JsonType<List<WorkflowGlobal>> GLOBALS_TYPE =
      JsonType.listOf(WorkflowGlobal.TYPE);
  private static final JsonType<List<CustomNodeSupport>> CUSTOM_NODE_SUPPORTS_TYPE =
      JsonType.listOf(CustomNodeSupport.TYPE);

  private final @Nullable String id;
  private final @Nullable String flowId;
  private final @Nullable String applicationId;
  private final @Nullable String name;
  private final @Nullable String description;
  private final @Nullable FlowClass flowClass;
  private final @Nullable Boolean enabled;
  private final @Nullable Instant creationDate;
  private final @Nullable Instant lastUpdated;
  private final @Nullable String createdById;
  private final @Nullable ActorType createdByType;
  private final @Nullable String lastUpdatedById;
  private final @Nullable ActorType lastUpdatedByType;
  private final @Nullable List<WorkflowTrigger> triggers;
  private final @Nullable List<WorkflowNode> nodes;
  private final @Nullable List<WorkflowGlobal> globals;
  private final @Nullable String defaultVersionId;
  private final @Nullable String minimumAgentVersion;
  private final @Nullable String shortDescription;
  private final @Nullable String iconData;
  private final @Nullable String docsUrl;
  private final @Nullable WorkflowCategory category;
  private final @Nullable CustomNodeConfig customNodeConfig;
  private final @Nullable List<CustomNodeSupport> customNodeSupports;
  private final @Nullable Long customNodeUseCount;
  private final @Nullable Boolean deletedInDevelop;
  private final @Nullable WorkflowStats stats;

  private Workflow(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.flowId = builder.flowId;
    this.applicationId = builder.applicationId;
    this.name = builder.name;
    this.description = builder.description;
    this.flowClass = builder.flowClass;
    this.enabled = builder.enabled;
    this.creationDate = builder.creationDate;
    this.lastUpdated = builder.lastUpdated;
    this.createdById = builder.createdById;
    this.createdByType = builder.createdByType;
    this.lastUpdatedById = builder.lastUpdatedById;
    this.lastUpdatedByType = builder.lastUpdatedByType;
    this.triggers = builder.triggers;
    this.nodes = builder.nodes;
    this.globals = builder.globals;
    this.defaultVersionId = builder.defaultVersionId;
    this.minimumAgentVersion = builder.minimumAgentVersion;
    this.shortDescription = builder.shortDescription;
    this.iconData = builder.iconData;
    this.docsUrl = builder.docsUrl;
    this.category = builder.category;
    this.customNodeConfig = builder.customNodeConfig;
    this.customNodeSupports = builder.customNodeSupports;
    this.customNodeUseCount = builder.customNodeUseCount;
    this.deletedInDevelop = builder.deletedInDevelop;
    this.stats = builder.stats;
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
   * Identifier of the workflow, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String id() {
    return optional("id", id);
  }

  /**
   * Identifier of the workflow, the same value as {@code id}. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String flowId() {
    return optional("flowId", flowId);
  }

  /**
   * Application that the workflow belongs to. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String applicationId() {
    return optional("applicationId", applicationId);
  }

  /**
   * Name of the workflow as people see it, 1 to 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String name() {
    return optional("name", name);
  }

  /**
   * Longer text about the workflow, up to 32767 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String description() {
    return optional("description", description);
  }

  /**
   * Kind of a workflow. It decides where the workflow runs and which triggers and nodes it may
   * contain.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable FlowClass flowClass() {
    return optional("flowClass", flowClass);
  }

  /**
   * Whether triggers start the workflow. A disabled workflow does not run.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean enabled() {
    return optional("enabled", enabled);
  }

  /**
   * When the workflow was created.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Instant creationDate() {
    return optional("creationDate", creationDate);
  }

  /**
   * When the workflow was last changed.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Instant lastUpdated() {
    return optional("lastUpdated", lastUpdated);
  }

  /**
   * Who created the workflow. {@code createdByType} tells what the identifier refers to. Matches
   * {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String createdById() {
    return optional("createdById", createdById);
  }

  /**
   * Whether a workflow, a user or an API token created the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable ActorType createdByType() {
    return optional("createdByType", createdByType);
  }

  /**
   * Who changed the workflow last. {@code lastUpdatedByType} tells what the identifier refers to.
   * Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String lastUpdatedById() {
    return optional("lastUpdatedById", lastUpdatedById);
  }

  /**
   * Whether a workflow, a user or an API token changed the workflow last.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable ActorType lastUpdatedByType() {
    return optional("lastUpdatedByType", lastUpdatedByType);
  }

  /**
   * What starts the workflow. Any of the triggers begins a run.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<WorkflowTrigger> triggers() {
    return orEmpty("triggers", triggers);
  }

  /**
   * Whether {@code triggers} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasTriggers() {
    return triggers != null || originals.containsKey("triggers");
  }

  /**
   * Steps of the workflow. Their order says nothing, as {@code outputIds} decides which node runs
   * next.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<WorkflowNode> nodes() {
    return orEmpty("nodes", nodes);
  }

  /**
   * Whether {@code nodes} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasNodes() {
    return nodes != null || originals.containsKey("nodes");
  }

  /**
   * Constants that every run of the workflow can read, at most 100.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<WorkflowGlobal> globals() {
    return orEmpty("globals", globals);
  }

  /**
   * Whether {@code globals} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasGlobals() {
    return globals != null || originals.containsKey("globals");
  }

  /**
   * Version that is used as the default version. Without one, the version being edited is the
   * default. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String defaultVersionId() {
    return optional("defaultVersionId", defaultVersionId);
  }

  /**
   * Oldest edge or embedded agent on which the workflow can run, such as {@code 1.40.2}. Matches
   * {@code ^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String minimumAgentVersion() {
    return optional("minimumAgentVersion", minimumAgentVersion);
  }

  /**
   * Summary of a custom node for the palette, up to 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String shortDescription() {
    return optional("shortDescription", shortDescription);
  }

  /**
   * Icon of a custom node as a base64 data URL of a JPEG, PNG or SVG image, up to 32767 characters.
   * {@code null} stands for no icon. Matches {@code
   * ^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String iconData() {
    return optional("iconData", iconData);
  }

  /**
   * Whether {@code iconData} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasIconData() {
    return iconData != null || originals.containsKey("iconData");
  }

  /**
   * Address of the documentation of a custom node, up to 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String docsUrl() {
    return optional("docsUrl", docsUrl);
  }

  /**
   * Palette section under which a custom node is offered. The empty string puts it under none.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable WorkflowCategory category() {
    return optional("category", category);
  }

  /**
   * What a custom node asks from the workflows that use it, and what it hands back.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable CustomNodeConfig customNodeConfig() {
    return optional("customNodeConfig", customNodeConfig);
  }

  /**
   * Where a custom node can be used. It holds at most one entry. At most 1 items.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<CustomNodeSupport> customNodeSupports() {
    return orEmpty("customNodeSupports", customNodeSupports);
  }

  /**
   * Whether {@code customNodeSupports} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasCustomNodeSupports() {
    return customNodeSupports != null || originals.containsKey("customNodeSupports");
  }

  /**
   * How many uses of the custom node the server counts.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long customNodeUseCount() {
    return optional("customNodeUseCount", customNodeUseCount);
  }

  /**
   * Whether the workflow is deleted in its {@code develop} version. More about its meaning is not
   * documented.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean deletedInDevelop() {
    return optional("deletedInDevelop", deletedInDevelop);
  }

  /**
   * How often the workflow ran and failed, in all and by version. The period that the counts cover
   * is not documented.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable WorkflowStats stats() {
    return optional("stats", stats);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        id,
        flowId,
        applicationId,
        name,
        description,
        flowClass,
        enabled,
        creationDate,
        lastUpdated,
        createdById,
        createdByType,
        lastUpdatedById,
        lastUpdatedByType,
        triggers,
        nodes,
        globals,
        defaultVersionId,
        minimumAgentVersion,
        shortDescription,
        iconData,
        docsUrl,
        category,
        customNodeConfig,
        customNodeSupports,
        customNodeUseCount,
        deletedInDevelop,
        stats);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("id", this.id, JsonType.STRING, out);
    write("flowId", this.flowId, JsonType.STRING, out);
    write("applicationId", this.applicationId, JsonType.STRING, out);
    write("name", this.name, JsonType.STRING, out);
    write("description", this.description, JsonType.STRING, out);
    write("flowClass", this.flowClass, FlowClass.TYPE, out);
    write("enabled", this.enabled, JsonType.BOOLEAN, out);
    write("creationDate", this.creationDate, JsonType.INSTANT, out);
    write("lastUpdated", this.lastUpdated, JsonType.INSTANT, out);
    write("createdById", this.createdById, JsonType.STRING, out);
    write("createdByType", this.createdByType, ActorType.TYPE, out);
    write("lastUpdatedById", this.lastUpdatedById, JsonType.STRING, out);
    write("lastUpdatedByType", this.lastUpdatedByType, ActorType.TYPE, out);
    write("triggers", this.triggers, TRIGGERS_TYPE, out);
    write("nodes", this.nodes, NODES_TYPE, out);
    write("globals", this.globals, GLOBALS_TYPE, out);
    write("defaultVersionId", this.defaultVersionId, JsonType.STRING, out);
    write("minimumAgentVersion", this.minimumAgentVersion, JsonType.STRING, out);
    write("shortDescription", this.shortDescription, JsonType.STRING, out);
    write("iconData", this.iconData, JsonType.STRING, out);
    write("docsUrl", this.docsUrl, JsonType.STRING, out);
    write("category", this.category, WorkflowCategory.TYPE, out);
    write("customNodeConfig", this.customNodeConfig, CustomNodeConfig.TYPE, out);
    write("customNodeSupports", this.customNodeSupports, CUSTOM_NODE_SUPPORTS_TYPE, out);
    write("customNodeUseCount", this.customNodeUseCount, JsonType.LONG, out);
    write("deletedInDevelop", this.deletedInDevelop, JsonType.BOOLEAN, out);
    write("stats", this.stats, WorkflowStats.TYPE, out);
  }

  /** Builds a {@link Workflow}. */
  public static final class Builder extends JsonModel.Builder<Workflow> {
    private @Nullable String id;
    private @Nullable String flowId;
    private @Nullable String applicationId;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable FlowClass flowClass;
    private @Nullable Boolean enabled;
    private @Nullable Instant creationDate;
    private @Nullable Instant lastUpdated;
    private @Nullable String createdById;
    private @Nullable ActorType createdByType;
    private @Nullable String lastUpdatedById;
    private @Nullable ActorType lastUpdatedByType;
    private @Nullable List<WorkflowTrigger> triggers;
    private @Nullable List<WorkflowNode> nodes;
    private @Nullable List<WorkflowGlobal> globals;
    private @Nullable String defaultVersionId;
    private @Nullable String minimumAgentVersion;
    private @Nullable String shortDescription;
    private @Nullable String iconData;
    private @Nullable String docsUrl;
    private @Nullable WorkflowCategory category;
    private @Nullable CustomNodeConfig customNodeConfig;
    private @Nullable List<CustomNodeSupport> customNodeSupports;
    private @Nullable Long customNodeUseCount;
    private @Nullable Boolean deletedInDevelop;
    private @Nullable WorkflowStats stats;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(Workflow from) {
      super(from);
      this.id = from.id;
      this.flowId = from.flowId;
      this.applicationId = from.applicationId;
      this.name = from.name;
      this.description = from.description;
      this.flowClass = from.flowClass;
      this.enabled = from.enabled;
      this.creationDate = from.creationDate;
      this.lastUpdated = from.lastUpdated;
      this.createdById = from.createdById;
      this.createdByType = from.createdByType;
      this.lastUpdatedById = from.lastUpdatedById;
      this.lastUpdatedByType = from.lastUpdatedByType;
      this.triggers = from.triggers;
      this.nodes = from.nodes;
      this.globals = from.globals;
      this.defaultVersionId = from.defaultVersionId;
      this.minimumAgentVersion = from.minimumAgentVersion;
      this.shortDescription = from.shortDescription;
      this.iconData = from.iconData;
      this.docsUrl = from.docsUrl;
      this.category = from.category;
      this.customNodeConfig = from.customNodeConfig;
      this.customNodeSupports = from.customNodeSupports;
      this.customNodeUseCount = from.customNodeUseCount;
      this.deletedInDevelop = from.deletedInDevelop;
      this.stats = from.stats;
    }

    /**
     * Identifier of the workflow, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    /**
     * Identifier of the workflow, the same value as {@code id}. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param flowId the value
     * @return this builder
     */
    public Builder flowId(String flowId) {
      this.flowId = set("flowId", flowId);
      return this;
    }

    /**
     * Application that the workflow belongs to. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param applicationId the value
     * @return this builder
     */
    public Builder applicationId(String applicationId) {
      this.applicationId = set("applicationId", applicationId);
      return this;
    }

    /**
     * Name of the workflow as people see it, 1 to 255 characters.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /**
     * Longer text about the workflow, up to 32767 characters.
     *
     * @param description the value
     * @return this builder
     */
    public Builder description(String description) {
      this.description = set("description", description);
      return this;
    }

    /**
     * Kind of a workflow. It decides where the workflow runs and which triggers and nodes it may
     * contain.
     *
     * @param flowClass the value
     * @return this builder
     */
    public Builder flowClass(FlowClass flowClass) {
      this.flowClass = set("flowClass", flowClass);
      return this;
    }

    /**
     * Whether triggers start the workflow. A disabled workflow does not run.
     *
     * @param enabled the value
     * @return this builder
     */
    public Builder enabled(boolean enabled) {
      this.enabled = set("enabled", enabled);
      return this;
    }

    /**
     * When the workflow was created.
     *
     * @param creationDate the value
     * @return this builder
     */
    public Builder creationDate(Instant creationDate) {
      this.creationDate = set("creationDate", creationDate);
      return this;
    }

    /**
     * When the workflow was last changed.
     *
     * @param lastUpdated the value
     * @return this builder
     */
    public Builder lastUpdated(Instant lastUpdated) {
      this.lastUpdated = set("lastUpdated", lastUpdated);
      return this;
    }

    /**
     * Who created the workflow. {@code createdByType} tells what the identifier refers to. Matches
     * {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param createdById the value
     * @return this builder
     */
    public Builder createdById(String createdById) {
      this.createdById = set("createdById", createdById);
      return this;
    }

    /**
     * Whether a workflow, a user or an API token created the workflow.
     *
     * @param createdByType the value
     * @return this builder
     */
    public Builder createdByType(ActorType createdByType) {
      this.createdByType = set("createdByType", createdByType);
      return this;
    }

    /**
     * Who changed the workflow last. {@code lastUpdatedByType} tells what the identifier refers to.
     * Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param lastUpdatedById the value
     * @return this builder
     */
    public Builder lastUpdatedById(String lastUpdatedById) {
      this.lastUpdatedById = set("lastUpdatedById", lastUpdatedById);
      return this;
    }

    /**
     * Whether a workflow, a user or an API token changed the workflow last.
     *
     * @param lastUpdatedByType the value
     * @return this builder
     */
    public Builder lastUpdatedByType(ActorType lastUpdatedByType) {
      this.lastUpdatedByType = set("lastUpdatedByType", lastUpdatedByType);
      return this;
    }

    /**
     * What starts the workflow. Any of the triggers begins a run.
     *
     * @param triggers the values; copied
     * @return this builder
     */
    public Builder triggers(List<? extends WorkflowTrigger> triggers) {
      this.triggers = setList("triggers", triggers);
      return this;
    }

    /**
     * Steps of the workflow. Their order says nothing, as {@code outputIds} decides which node runs
     * next.
     *
     * @param nodes the values; copied
     * @return this builder
     */
    public Builder nodes(List<WorkflowNode> nodes) {
      this.nodes = setList("nodes", nodes);
      return this;
    }

    /**
     * Constants that every run of the workflow can read, at most 100.
     *
     * @param globals the values; copied
     * @return this builder
     */
    public Builder globals(List<WorkflowGlobal> globals) {
      this.globals = setList("globals", globals);
      return this;
    }

    /**
     * Version that is used as the default version. Without one, the version being edited is the
     * default. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param defaultVersionId the value
     * @return this builder
     */
    public Builder defaultVersionId(String defaultVersionId) {
      this.defaultVersionId = set("defaultVersionId", defaultVersionId);
      return this;
    }

    /**
     * Oldest edge or embedded agent on which the workflow can run, such as {@code 1.40.2}. Matches
     * {@code ^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$}.
     *
     * @param minimumAgentVersion the value
     * @return this builder
     */
    public Builder minimumAgentVersion(String minimumAgentVersion) {
      this.minimumAgentVersion = set("minimumAgentVersion", minimumAgentVersion);
      return this;
    }

    /**
     * Summary of a custom node for the palette, up to 1024 characters.
     *
     * @param shortDescription the value
     * @return this builder
     */
    public Builder shortDescription(String shortDescription) {
      this.shortDescription = set("shortDescription", shortDescription);
      return this;
    }

    /**
     * Icon of a custom node as a base64 data URL of a JPEG, PNG or SVG image, up to 32767
     * characters. {@code null} stands for no icon. Matches {@code
     * ^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$}.
     *
     * @param iconData the value; null is sent as a JSON null
     * @return this builder
     */
    public Builder iconData(@Nullable String iconData) {
      this.iconData = setNullable("iconData", iconData);
      return this;
    }

    /**
     * Address of the documentation of a custom node, up to 1024 characters.
     *
     * @param docsUrl the value
     * @return this builder
     */
    public Builder docsUrl(String docsUrl) {
      this.docsUrl = set("docsUrl", docsUrl);
      return this;
    }

    /**
     * Palette section under which a custom node is offered. The empty string puts it under none.
     *
     * @param category the value
     * @return this builder
     */
    public Builder category(WorkflowCategory category) {
      this.category = set("category", category);
      return this;
    }

    /**
     * What a custom node asks from the workflows that use it, and what it hands back.
     *
     * @param customNodeConfig the value
     * @return this builder
     */
    public Builder customNodeConfig(CustomNodeConfig customNodeConfig) {
      this.customNodeConfig = set("customNodeConfig", customNodeConfig);
      return this;
    }

    /**
     * Where a custom node can be used. It holds at most one entry. At most 1 items.
     *
     * @param customNodeSupports the values; copied
     * @return this builder
     */
    public Builder customNodeSupports(List<CustomNodeSupport> customNodeSupports) {
      this.customNodeSupports = setList("customNodeSupports", customNodeSupports);
      return this;
    }

    /**
     * How many uses of the custom node the server counts.
     *
     * @param customNodeUseCount the value
     * @return this builder
     */
    public Builder customNodeUseCount(long customNodeUseCount) {
      this.customNodeUseCount = set("customNodeUseCount", customNodeUseCount);
      return this;
    }

    /**
     * Whether the workflow is deleted in its {@code develop} version. More about its meaning is not
     * documented.
     *
     * @param deletedInDevelop the value
     * @return this builder
     */
    public Builder deletedInDevelop(boolean deletedInDevelop) {
      this.deletedInDevelop = set("deletedInDevelop", deletedInDevelop);
      return this;
    }

    /**
     * How often the workflow ran and failed, in all and by version. The period that the counts
     * cover is not documented.
     *
     * @param stats the value
     * @return this builder
     */
    public Builder stats(WorkflowStats stats) {
      this.stats = set("stats", stats);
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
     * @return an immutable {@link Workflow}
     */
    public Workflow build() {
      return create();
    }

    @Override
    Workflow create() {
      return new Workflow(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "id" -> this.id = read(name, in, JsonType.STRING);
        case "flowId" -> this.flowId = read(name, in, JsonType.STRING);
        case "applicationId" -> this.applicationId = read(name, in, JsonType.STRING);
        case "name" -> this.name = read(name, in, JsonType.STRING);
        case "description" -> this.description = read(name, in, JsonType.STRING);
        case "flowClass" -> this.flowClass = read(name, in, FlowClass.TYPE);
        case "enabled" -> this.enabled = read(name, in, JsonType.BOOLEAN);
        case "creationDate" -> this.creationDate = read(name, in, JsonType.INSTANT);
        case "lastUpdated" -> this.lastUpdated = read(name, in, JsonType.INSTANT);
        case "createdById" -> this.createdById = read(name, in, JsonType.STRING);
        case "createdByType" -> this.createdByType = read(name, in, ActorType.TYPE);
        case "lastUpdatedById" -> this.lastUpdatedById = read(name, in, JsonType.STRING);
        case "lastUpdatedByType" -> this.lastUpdatedByType = read(name, in, ActorType.TYPE);
        case "triggers" -> this.triggers = read(name, in, TRIGGERS_TYPE);
        case "nodes" -> this.nodes = read(name, in, NODES_TYPE);
        case "globals" -> this.globals = read(name, in, GLOBALS_TYPE);
        case "defaultVersionId" -> this.defaultVersionId = read(name, in, JsonType.STRING);
        case "minimumAgentVersion" -> this.minimumAgentVersion = read(name, in, JsonType.STRING);
        case "shortDescription" -> this.shortDescription = read(name, in, JsonType.STRING);
        case "iconData" -> this.iconData = read(name, in, JsonType.STRING);
        case "docsUrl" -> this.docsUrl = read(name, in, JsonType.STRING);
        case "category" -> this.category = read(name, in, WorkflowCategory.TYPE);
        case "customNodeConfig" -> this.customNodeConfig = read(name, in, CustomNodeConfig.TYPE);
        case "customNodeSupports" ->
            this.customNodeSupports = read(name, in, CUSTOM_NODE_SUPPORTS_TYPE);
        case "customNodeUseCount" -> this.customNodeUseCount = read(name, in, JsonType.LONG);
        case "deletedInDevelop" -> this.deletedInDevelop = read(name, in, JsonType.BOOLEAN);
        case "stats" -> this.stats = read(name, in, WorkflowStats.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<Workflow> {
    /** For Jackson. */
    public Codec() {
      super("Workflow");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
