// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A new workflow. Only the name is mandatory. */
@JsonDeserialize(using = WorkflowPost.Codec.class)
public final class WorkflowPost extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowPost> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "name",
          "description",
          "flowClass",
          "enabled",
          "triggers",
          "nodes",
          "globals",
          "minimumAgentVersion",
          "shortDescription",
          "iconData",
          "docsUrl",
          "category",
          "customNodeConfig",
          "customNodeSupports");
  private static final JsonType<List<WorkflowTrigger>> TRIGGERS_TYPE =
      JsonType.listOf(WorkflowTrigger.TYPE);
  private static final JsonType<List<WorkflowNode>> NODES_TYPE = JsonType.listOf(WorkflowNode.TYPE);
  private static final JsonType<List<WorkflowGlobal>> GLOBALS_TYPE =
      JsonType.listOf(WorkflowGlobal.TYPE);
  private static final JsonType<List<CustomNodeSupport>> CUSTOM_NODE_SUPPORTS_TYPE =
      JsonType.listOf(CustomNodeSupport.TYPE);

  private final @Nullable String name;
  private final @Nullable String description;
  private final @Nullable FlowClass flowClass;
  private final @Nullable Boolean enabled;
  private final @Nullable List<WorkflowTrigger> triggers;
  private final @Nullable List<WorkflowNode> nodes;
  private final @Nullable List<WorkflowGlobal> globals;
  private final @Nullable String minimumAgentVersion;
  private final @Nullable String shortDescription;
  private final @Nullable String iconData;
  private final @Nullable String docsUrl;
  private final @Nullable WorkflowCategory category;
  private final @Nullable CustomNodeConfig customNodeConfig;
  private final @Nullable List<CustomNodeSupport> customNodeSupports;

  private WorkflowPost(Builder builder) {
    super(builder);
    this.name = builder.name;
    this.description = builder.description;
    this.flowClass = builder.flowClass;
    this.enabled = builder.enabled;
    this.triggers = builder.triggers;
    this.nodes = builder.nodes;
    this.globals = builder.globals;
    this.minimumAgentVersion = builder.minimumAgentVersion;
    this.shortDescription = builder.shortDescription;
    this.iconData = builder.iconData;
    this.docsUrl = builder.docsUrl;
    this.category = builder.category;
    this.customNodeConfig = builder.customNodeConfig;
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
   * Name of the workflow as people see it, 1 to 255 characters.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public String name() {
    return required("name", name);
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
   * Whether triggers start the workflow from the beginning.
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
   * Oldest edge or embedded agent on which the workflow may run, such as {@code 1.40.2}. Matches
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

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        name,
        description,
        flowClass,
        enabled,
        triggers,
        nodes,
        globals,
        minimumAgentVersion,
        shortDescription,
        iconData,
        docsUrl,
        category,
        customNodeConfig,
        customNodeSupports);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("name", this.name, JsonType.STRING, out);
    write("description", this.description, JsonType.STRING, out);
    write("flowClass", this.flowClass, FlowClass.TYPE, out);
    write("enabled", this.enabled, JsonType.BOOLEAN, out);
    write("triggers", this.triggers, TRIGGERS_TYPE, out);
    write("nodes", this.nodes, NODES_TYPE, out);
    write("globals", this.globals, GLOBALS_TYPE, out);
    write("minimumAgentVersion", this.minimumAgentVersion, JsonType.STRING, out);
    write("shortDescription", this.shortDescription, JsonType.STRING, out);
    write("iconData", this.iconData, JsonType.STRING, out);
    write("docsUrl", this.docsUrl, JsonType.STRING, out);
    write("category", this.category, WorkflowCategory.TYPE, out);
    write("customNodeConfig", this.customNodeConfig, CustomNodeConfig.TYPE, out);
    write("customNodeSupports", this.customNodeSupports, CUSTOM_NODE_SUPPORTS_TYPE, out);
  }

  /** Builds a {@link WorkflowPost}. */
  public static final class Builder extends JsonModel.Builder<WorkflowPost> {
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable FlowClass flowClass;
    private @Nullable Boolean enabled;
    private @Nullable List<WorkflowTrigger> triggers;
    private @Nullable List<WorkflowNode> nodes;
    private @Nullable List<WorkflowGlobal> globals;
    private @Nullable String minimumAgentVersion;
    private @Nullable String shortDescription;
    private @Nullable String iconData;
    private @Nullable String docsUrl;
    private @Nullable WorkflowCategory category;
    private @Nullable CustomNodeConfig customNodeConfig;
    private @Nullable List<CustomNodeSupport> customNodeSupports;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowPost from) {
      super(from);
      this.name = from.name;
      this.description = from.description;
      this.flowClass = from.flowClass;
      this.enabled = from.enabled;
      this.triggers = from.triggers;
      this.nodes = from.nodes;
      this.globals = from.globals;
      this.minimumAgentVersion = from.minimumAgentVersion;
      this.shortDescription = from.shortDescription;
      this.iconData = from.iconData;
      this.docsUrl = from.docsUrl;
      this.category = from.category;
      this.customNodeConfig = from.customNodeConfig;
      this.customNodeSupports = from.customNodeSupports;
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
     * Whether triggers start the workflow from the beginning.
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
     * Oldest edge or embedded agent on which the workflow may run, such as {@code 1.40.2}. Matches
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
     * @return an immutable {@link WorkflowPost}
     * @throws IllegalStateException if a required property is missing
     */
    public WorkflowPost build() {
      require("name", name);
      return create();
    }

    @Override
    WorkflowPost create() {
      return new WorkflowPost(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "name" -> this.name = read(name, in, JsonType.STRING);
        case "description" -> this.description = read(name, in, JsonType.STRING);
        case "flowClass" -> this.flowClass = read(name, in, FlowClass.TYPE);
        case "enabled" -> this.enabled = read(name, in, JsonType.BOOLEAN);
        case "triggers" -> this.triggers = read(name, in, TRIGGERS_TYPE);
        case "nodes" -> this.nodes = read(name, in, NODES_TYPE);
        case "globals" -> this.globals = read(name, in, GLOBALS_TYPE);
        case "minimumAgentVersion" -> this.minimumAgentVersion = read(name, in, JsonType.STRING);
        case "shortDescription" -> this.shortDescription = read(name, in, JsonType.STRING);
        case "iconData" -> this.iconData = read(name, in, JsonType.STRING);
        case "docsUrl" -> this.docsUrl = read(name, in, JsonType.STRING);
        case "category" -> this.category = read(name, in, WorkflowCategory.TYPE);
        case "customNodeConfig" -> this.customNodeConfig = read(name, in, CustomNodeConfig.TYPE);
        case "customNodeSupports" ->
            this.customNodeSupports = read(name, in, CUSTOM_NODE_SUPPORTS_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowPost> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowPost");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
