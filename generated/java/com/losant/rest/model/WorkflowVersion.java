// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A saved version of a workflow. Versions of experience workflows carry {@code name}, {@code
 * description} and {@code versions}, all others carry {@code version} and {@code notes}.
 */
@JsonDeserialize(using = WorkflowVersion.Codec.class)
public final class WorkflowVersion extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowVersion> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "id",
          "flowVersionId",
          "flowId",
          "applicationId",
          "version",
          "versions",
          "name",
          "description",
          "notes",
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
          "minimumAgentVersion",
          "customNodeConfig",
          "stats");
  private static final JsonType<List<String>> VERSIONS_TYPE = JsonType.listOf(JsonType.STRING);
  private static final JsonType<List<WorkflowTrigger>> TRIGGERS_TYPE =
      JsonType.listOf(WorkflowTrigger.TYPE);
  private static final JsonType<List<WorkflowNode>> NODES_TYPE = JsonType.listOf(WorkflowNode.TYPE);
  private static final JsonType<List<WorkflowGlobal>> GLOBALS_TYPE =
      JsonType.listOf(WorkflowGlobal.TYPE);

  private final @Nullable String id;
  private final @Nullable String flowVersionId;
  private final @Nullable String flowId;
  private final @Nullable String applicationId;
  private final @Nullable String version;
  private final @Nullable List<String> versions;
  private final @Nullable String name;
  private final @Nullable String description;
  private final @Nullable String notes;
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
  private final @Nullable String minimumAgentVersion;
  private final @Nullable CustomNodeConfig customNodeConfig;
  private final @Nullable WorkflowStats stats;

  private WorkflowVersion(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.flowVersionId = builder.flowVersionId;
    this.flowId = builder.flowId;
    this.applicationId = builder.applicationId;
    this.version = builder.version;
    this.versions = builder.versions;
    this.name = builder.name;
    this.description = builder.description;
    this.notes = builder.notes;
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
    this.minimumAgentVersion = builder.minimumAgentVersion;
    this.customNodeConfig = builder.customNodeConfig;
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
   * Identifier of the version, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String id() {
    return optional("id", id);
  }

  /**
   * Identifier of the version, the same value as {@code id}. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String flowVersionId() {
    return optional("flowVersionId", flowVersionId);
  }

  /**
   * Workflow that the version belongs to. Matches {@code ^[A-Fa-f\d]{24}$}.
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
   * Name of the version, 1 to 255 characters. Experience workflows use {@code versions} instead.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String version() {
    return optional("version", version);
  }

  /**
   * Experience versions in which this version of an experience workflow takes part.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<String> versions() {
    return orEmpty("versions", versions);
  }

  /**
   * Whether {@code versions} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasVersions() {
    return versions != null || originals.containsKey("versions");
  }

  /**
   * Name that an experience workflow has in this version, 1 to 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String name() {
    return optional("name", name);
  }

  /**
   * Longer text about an experience workflow in this version, up to 32767 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String description() {
    return optional("description", description);
  }

  /**
   * What its author noted about the version, up to 32767 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String notes() {
    return optional("notes", notes);
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
   * Whether triggers start this version of the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean enabled() {
    return optional("enabled", enabled);
  }

  /**
   * When the version was created.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Instant creationDate() {
    return optional("creationDate", creationDate);
  }

  /**
   * When the version was last changed.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Instant lastUpdated() {
    return optional("lastUpdated", lastUpdated);
  }

  /**
   * Who created the version. {@code createdByType} tells what the identifier refers to. Matches
   * {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String createdById() {
    return optional("createdById", createdById);
  }

  /**
   * Whether a workflow, a user or an API token created the version.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable ActorType createdByType() {
    return optional("createdByType", createdByType);
  }

  /**
   * Who changed the version last. {@code lastUpdatedByType} tells what the identifier refers to.
   * Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String lastUpdatedById() {
    return optional("lastUpdatedById", lastUpdatedById);
  }

  /**
   * Whether a workflow, a user or an API token changed the version last.
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
   * Oldest edge or embedded agent on which the version can run, such as {@code 1.40.2}. Matches
   * {@code ^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String minimumAgentVersion() {
    return optional("minimumAgentVersion", minimumAgentVersion);
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
        flowVersionId,
        flowId,
        applicationId,
        version,
        versions,
        name,
        description,
        notes,
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
        minimumAgentVersion,
        customNodeConfig,
        stats);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("id", this.id, JsonType.STRING, out);
    write("flowVersionId", this.flowVersionId, JsonType.STRING, out);
    write("flowId", this.flowId, JsonType.STRING, out);
    write("applicationId", this.applicationId, JsonType.STRING, out);
    write("version", this.version, JsonType.STRING, out);
    write("versions", this.versions, VERSIONS_TYPE, out);
    write("name", this.name, JsonType.STRING, out);
    write("description", this.description, JsonType.STRING, out);
    write("notes", this.notes, JsonType.STRING, out);
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
    write("minimumAgentVersion", this.minimumAgentVersion, JsonType.STRING, out);
    write("customNodeConfig", this.customNodeConfig, CustomNodeConfig.TYPE, out);
    write("stats", this.stats, WorkflowStats.TYPE, out);
  }

  /** Builds a {@link WorkflowVersion}. */
  public static final class Builder extends JsonModel.Builder<WorkflowVersion> {
    private @Nullable String id;
    private @Nullable String flowVersionId;
    private @Nullable String flowId;
    private @Nullable String applicationId;
    private @Nullable String version;
    private @Nullable List<String> versions;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String notes;
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
    private @Nullable String minimumAgentVersion;
    private @Nullable CustomNodeConfig customNodeConfig;
    private @Nullable WorkflowStats stats;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowVersion from) {
      super(from);
      this.id = from.id;
      this.flowVersionId = from.flowVersionId;
      this.flowId = from.flowId;
      this.applicationId = from.applicationId;
      this.version = from.version;
      this.versions = from.versions;
      this.name = from.name;
      this.description = from.description;
      this.notes = from.notes;
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
      this.minimumAgentVersion = from.minimumAgentVersion;
      this.customNodeConfig = from.customNodeConfig;
      this.stats = from.stats;
    }

    /**
     * Identifier of the version, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    /**
     * Identifier of the version, the same value as {@code id}. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param flowVersionId the value
     * @return this builder
     */
    public Builder flowVersionId(String flowVersionId) {
      this.flowVersionId = set("flowVersionId", flowVersionId);
      return this;
    }

    /**
     * Workflow that the version belongs to. Matches {@code ^[A-Fa-f\d]{24}$}.
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
     * Name of the version, 1 to 255 characters. Experience workflows use {@code versions} instead.
     *
     * @param version the value
     * @return this builder
     */
    public Builder version(String version) {
      this.version = set("version", version);
      return this;
    }

    /**
     * Experience versions in which this version of an experience workflow takes part.
     *
     * @param versions the values; copied
     * @return this builder
     */
    public Builder versions(List<String> versions) {
      this.versions = setList("versions", versions);
      return this;
    }

    /**
     * Name that an experience workflow has in this version, 1 to 255 characters.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /**
     * Longer text about an experience workflow in this version, up to 32767 characters.
     *
     * @param description the value
     * @return this builder
     */
    public Builder description(String description) {
      this.description = set("description", description);
      return this;
    }

    /**
     * What its author noted about the version, up to 32767 characters.
     *
     * @param notes the value
     * @return this builder
     */
    public Builder notes(String notes) {
      this.notes = set("notes", notes);
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
     * Whether triggers start this version of the workflow.
     *
     * @param enabled the value
     * @return this builder
     */
    public Builder enabled(boolean enabled) {
      this.enabled = set("enabled", enabled);
      return this;
    }

    /**
     * When the version was created.
     *
     * @param creationDate the value
     * @return this builder
     */
    public Builder creationDate(Instant creationDate) {
      this.creationDate = set("creationDate", creationDate);
      return this;
    }

    /**
     * When the version was last changed.
     *
     * @param lastUpdated the value
     * @return this builder
     */
    public Builder lastUpdated(Instant lastUpdated) {
      this.lastUpdated = set("lastUpdated", lastUpdated);
      return this;
    }

    /**
     * Who created the version. {@code createdByType} tells what the identifier refers to. Matches
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
     * Whether a workflow, a user or an API token created the version.
     *
     * @param createdByType the value
     * @return this builder
     */
    public Builder createdByType(ActorType createdByType) {
      this.createdByType = set("createdByType", createdByType);
      return this;
    }

    /**
     * Who changed the version last. {@code lastUpdatedByType} tells what the identifier refers to.
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
     * Whether a workflow, a user or an API token changed the version last.
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
     * Oldest edge or embedded agent on which the version can run, such as {@code 1.40.2}. Matches
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
     * @return an immutable {@link WorkflowVersion}
     */
    public WorkflowVersion build() {
      return create();
    }

    @Override
    WorkflowVersion create() {
      return new WorkflowVersion(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "id" -> this.id = read(name, in, JsonType.STRING);
        case "flowVersionId" -> this.flowVersionId = read(name, in, JsonType.STRING);
        case "flowId" -> this.flowId = read(name, in, JsonType.STRING);
        case "applicationId" -> this.applicationId = read(name, in, JsonType.STRING);
        case "version" -> this.version = read(name, in, JsonType.STRING);
        case "versions" -> this.versions = read(name, in, VERSIONS_TYPE);
        case "name" -> this.name = read(name, in, JsonType.STRING);
        case "description" -> this.description = read(name, in, JsonType.STRING);
        case "notes" -> this.notes = read(name, in, JsonType.STRING);
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
        case "minimumAgentVersion" -> this.minimumAgentVersion = read(name, in, JsonType.STRING);
        case "customNodeConfig" -> this.customNodeConfig = read(name, in, CustomNodeConfig.TYPE);
        case "stats" -> this.stats = read(name, in, WorkflowStats.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowVersion> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowVersion");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
