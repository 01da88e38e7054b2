// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What an import created, and how old identifiers map to new ones. */
@JsonDeserialize(using = WorkflowImportResult.Codec.class)
public final class WorkflowImportResult extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowImportResult> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of("flows", "flowVersions", "importedFlowIdMap", "importedVersionIdMap");
  private static final JsonType<List<Workflow>> FLOWS_TYPE = JsonType.listOf(Workflow.TYPE);
  private static final JsonType<List<WorkflowVersion>> FLOW_VERSIONS_TYPE =
      JsonType.listOf(WorkflowVersion.TYPE);
  private static final JsonType<Map<String, String>> IMPORTED_FLOW_ID_MAP_TYPE =
      JsonType.mapOf(JsonType.STRING);
  private static final JsonType<Map<String, String>> IMPORTED_VERSION_ID_MAP_TYPE =
      JsonType.mapOf(JsonType.STRING);

  private final @Nullable List<Workflow> flows;
  private final @Nullable List<WorkflowVersion> flowVersions;
  private final @Nullable Map<String, String> importedFlowIdMap;
  private final @Nullable Map<String, String> importedVersionIdMap;

  private WorkflowImportResult(Builder builder) {
    super(builder);
    this.flows = builder.flows;
    this.flowVersions = builder.flowVersions;
    this.importedFlowIdMap = builder.importedFlowIdMap;
    this.importedVersionIdMap = builder.importedVersionIdMap;
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
   * Workflows created, at most 1000.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<Workflow> flows() {
    return orEmpty("flows", flows);
  }

  /**
   * Whether {@code flows} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasFlows() {
    return flows != null || originals.containsKey("flows");
  }

  /**
   * Versions created, at most 1000.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<WorkflowVersion> flowVersions() {
    return orEmpty("flowVersions", flowVersions);
  }

  /**
   * Whether {@code flowVersions} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasFlowVersions() {
    return flowVersions != null || originals.containsKey("flowVersions");
  }

  /**
   * New identifier of each imported workflow, by the identifier it had before.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public Map<String, String> importedFlowIdMap() {
    return orEmpty("importedFlowIdMap", importedFlowIdMap);
  }

  /**
   * Whether {@code importedFlowIdMap} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasImportedFlowIdMap() {
    return importedFlowIdMap != null || originals.containsKey("importedFlowIdMap");
  }

  /**
   * New identifier of each imported version, by the identifier it had before.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public Map<String, String> importedVersionIdMap() {
    return orEmpty("importedVersionIdMap", importedVersionIdMap);
  }

  /**
   * Whether {@code importedVersionIdMap} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasImportedVersionIdMap() {
    return importedVersionIdMap != null || originals.containsKey("importedVersionIdMap");
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(flows, flowVersions, importedFlowIdMap, importedVersionIdMap);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("flows", this.flows, FLOWS_TYPE, out);
    write("flowVersions", this.flowVersions, FLOW_VERSIONS_TYPE, out);
    write("importedFlowIdMap", this.importedFlowIdMap, IMPORTED_FLOW_ID_MAP_TYPE, out);
    write("importedVersionIdMap", this.importedVersionIdMap, IMPORTED_VERSION_ID_MAP_TYPE, out);
  }

  /** Builds a {@link WorkflowImportResult}. */
  public static final class Builder extends JsonModel.Builder<WorkflowImportResult> {
    private @Nullable List<Workflow> flows;
    private @Nullable List<WorkflowVersion> flowVersions;
    private @Nullable Map<String, String> importedFlowIdMap;
    private @Nullable Map<String, String> importedVersionIdMap;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowImportResult from) {
      super(from);
      this.flows = from.flows;
      this.flowVersions = from.flowVersions;
      this.importedFlowIdMap = from.importedFlowIdMap;
      this.importedVersionIdMap = from.importedVersionIdMap;
    }

    /**
     * Workflows created, at most 1000.
     *
     * @param flows the values; copied
     * @return this builder
     */
    public Builder flows(List<Workflow> flows) {
      this.flows = setList("flows", flows);
      return this;
    }

    /**
     * Versions created, at most 1000.
     *
     * @param flowVersions the values; copied
     * @return this builder
     */
    public Builder flowVersions(List<WorkflowVersion> flowVersions) {
      this.flowVersions = setList("flowVersions", flowVersions);
      return this;
    }

    /**
     * New identifier of each imported workflow, by the identifier it had before.
     *
     * @param importedFlowIdMap the values; copied
     * @return this builder
     */
    public Builder importedFlowIdMap(Map<String, String> importedFlowIdMap) {
      this.importedFlowIdMap = setMap("importedFlowIdMap", importedFlowIdMap);
      return this;
    }

    /**
     * New identifier of each imported version, by the identifier it had before.
     *
     * @param importedVersionIdMap the values; copied
     * @return this builder
     */
    public Builder importedVersionIdMap(Map<String, String> importedVersionIdMap) {
      this.importedVersionIdMap = setMap("importedVersionIdMap", importedVersionIdMap);
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
     * @return an immutable {@link WorkflowImportResult}
     */
    public WorkflowImportResult build() {
      return create();
    }

    @Override
    WorkflowImportResult create() {
      return new WorkflowImportResult(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "flows" -> this.flows = read(name, in, FLOWS_TYPE);
        case "flowVersions" -> this.flowVersions = read(name, in, FLOW_VERSIONS_TYPE);
        case "importedFlowIdMap" ->
            this.importedFlowIdMap = read(name, in, IMPORTED_FLOW_ID_MAP_TYPE);
        case "importedVersionIdMap" ->
            this.importedVersionIdMap = read(name, in, IMPORTED_VERSION_ID_MAP_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowImportResult> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowImportResult");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
