// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A workflow version to import. Its identifiers are those of the place it comes from, the server
 * gives it new ones.
 */
@JsonDeserialize(using = WorkflowVersionImport.Codec.class)
public final class WorkflowVersionImport extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowVersionImport> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "id",
          "flowId",
          "applicationId",
          "version",
          "notes",
          "enabled",
          "triggers",
          "nodes",
          "globals",
          "minimumAgentVersion",
          "customNodeConfig");
  private static final JsonType<List<WorkflowTrigger>> TRIGGERS_TYPE =
      JsonType.listOf(WorkflowTrigger.TYPE);
  private static final JsonType<List<WorkflowNode>> NODES_TYPE = JsonType.listOf(WorkflowNode.TYPE);
  private static final JsonType<List<WorkflowGlobal>> GLOBALS_TYPE =
      JsonType.listOf(WorkflowGlobal.TYPE);

  private final @Nullable String id;
  private final @Nullable String flowId;
  private final @Nullable String applicationId;
  private final @Nullable String version;
  private final @Nullable String notes;
  private final @Nullable Boolean enabled;
  private final @Nullable List<WorkflowTrigger> triggers;
  private final @Nullable List<WorkflowNode> nodes;
  private final @Nullable List<WorkflowGlobal> globals;
  private final @Nullable String minimumAgentVersion;
  private final @Nullable CustomNodeConfig customNodeConfig;

  private WorkflowVersionImport(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.flowId = builder.flowId;
    this.applicationId = builder.applicationId;
    this.version = builder.version;
    this.notes = builder.notes;
    this.enabled = builder.enabled;
    this.triggers = builder.triggers;
    this.nodes = builder.nodes;
    this.globals = builder.globals;
    this.minimumAgentVersion = builder.minimumAgentVersion;
    this.customNodeConfig = builder.customNodeConfig;
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
   * Identifier that the version had before. The answer maps it to the new one. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String id() {
    return optional("id", id);
  }

  /**
   * Workflow that the version belongs to, by the identifier it had before. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String flowId() {
    return optional("flowId", flowId);
  }

  /**
   * Application that the workflow belonged to before. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String applicationId() {
    return optional("applicationId", applicationId);
  }

  /**
   * Name of the version, 1 to 255 characters.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public String version() {
    return required("version", version);
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
   * Whether triggers start this version of the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean enabled() {
    return optional("enabled", enabled);
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
   * Oldest edge or embedded agent on which the version may run, such as {@code 1.40.2}. Matches
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
        version,
        notes,
        enabled,
        triggers,
        nodes,
        globals,
        minimumAgentVersion,
        customNodeConfig);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("id", this.id, JsonType.STRING, out);
    write("flowId", this.flowId, JsonType.STRING, out);
    write("applicationId", this.applicationId, JsonType.STRING, out);
    write("version", this.version, JsonType.STRING, out);
    write("notes", this.notes, JsonType.STRING, out);
    write("enabled", this.enabled, JsonType.BOOLEAN, out);
    write("triggers", this.triggers, TRIGGERS_TYPE, out);
    write("nodes", this.nodes, NODES_TYPE, out);
    write("globals", this.globals, GLOBALS_TYPE, out);
    write("minimumAgentVersion", this.minimumAgentVersion, JsonType.STRING, out);
    write("customNodeConfig", this.customNodeConfig, CustomNodeConfig.TYPE, out);
  }

  /** Builds a {@link WorkflowVersionImport}. */
  public static final class Builder extends JsonModel.Builder<WorkflowVersionImport> {
    private @Nullable String id;
    private @Nullable String flowId;
    private @Nullable String applicationId;
    private @Nullable String version;
    private @Nullable String notes;
    private @Nullable Boolean enabled;
    private @Nullable List<WorkflowTrigger> triggers;
    private @Nullable List<WorkflowNode> nodes;
    private @Nullable List<WorkflowGlobal> globals;
    private @Nullable String minimumAgentVersion;
    private @Nullable CustomNodeConfig customNodeConfig;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowVersionImport from) {
      super(from);
      this.id = from.id;
      this.flowId = from.flowId;
      this.applicationId = from.applicationId;
      this.version = from.version;
      this.notes = from.notes;
      this.enabled = from.enabled;
      this.triggers = from.triggers;
      this.nodes = from.nodes;
      this.globals = from.globals;
      this.minimumAgentVersion = from.minimumAgentVersion;
      this.customNodeConfig = from.customNodeConfig;
    }

    /**
     * Identifier that the version had before. The answer maps it to the new one. Matches {@code
     * ^[A-Fa-f\d]{24}$}.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    /**
     * Workflow that the version belongs to, by the identifier it had before. Matches {@code
     * ^[A-Fa-f\d]{24}$}.
     *
     * @param flowId the value
     * @return this builder
     */
    public Builder flowId(String flowId) {
      this.flowId = set("flowId", flowId);
      return this;
    }

    /**
     * Application that the workflow belonged to before. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param applicationId the value
     * @return this builder
     */
    public Builder applicationId(String applicationId) {
      this.applicationId = set("applicationId", applicationId);
      return this;
    }

    /**
     * Name of the version, 1 to 255 characters.
     *
     * @param version the value
     * @return this builder
     */
    public Builder version(String version) {
      this.version = set("version", version);
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
     * Oldest edge or embedded agent on which the version may run, such as {@code 1.40.2}. Matches
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
     * @return an immutable {@link WorkflowVersionImport}
     * @throws IllegalStateException if a required property is missing
     */
    public WorkflowVersionImport build() {
      require("version", version);
      return create();
    }

    @Override
    WorkflowVersionImport create() {
      return new WorkflowVersionImport(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "id" -> this.id = read(name, in, JsonType.STRING);
        case "flowId" -> this.flowId = read(name, in, JsonType.STRING);
        case "applicationId" -> this.applicationId = read(name, in, JsonType.STRING);
        case "version" -> this.version = read(name, in, JsonType.STRING);
        case "notes" -> this.notes = read(name, in, JsonType.STRING);
        case "enabled" -> this.enabled = read(name, in, JsonType.BOOLEAN);
        case "triggers" -> this.triggers = read(name, in, TRIGGERS_TYPE);
        case "nodes" -> this.nodes = read(name, in, NODES_TYPE);
        case "globals" -> this.globals = read(name, in, GLOBALS_TYPE);
        case "minimumAgentVersion" -> this.minimumAgentVersion = read(name, in, JsonType.STRING);
        case "customNodeConfig" -> this.customNodeConfig = read(name, in, CustomNodeConfig.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowVersionImport> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowVersionImport");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
