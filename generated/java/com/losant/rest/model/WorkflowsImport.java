// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Workflows and workflow versions to create in one go. */
@JsonDeserialize(using = WorkflowsImport.Codec.class)
public final class WorkflowsImport extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowsImport> TYPE = new Codec();

  private static final List<String> NAMES = List.of("flows", "flowVersions");
  private static final JsonType<List<WorkflowImport>> FLOWS_TYPE =
      JsonType.listOf(WorkflowImport.TYPE);
  private static final JsonType<List<WorkflowVersionImport>> FLOW_VERSIONS_TYPE =
      JsonType.listOf(WorkflowVersionImport.TYPE);

  private final @Nullable List<WorkflowImport> flows;
  private final @Nullable List<WorkflowVersionImport> flowVersions;

  private WorkflowsImport(Builder builder) {
    super(builder);
    this.flows = builder.flows;
    this.flowVersions = builder.flowVersions;
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
   * Workflows to create, at most 1000.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<WorkflowImport> flows() {
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
   * Versions to create, at most 1000.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<WorkflowVersionImport> flowVersions() {
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

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(flows, flowVersions);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("flows", this.flows, FLOWS_TYPE, out);
    write("flowVersions", this.flowVersions, FLOW_VERSIONS_TYPE, out);
  }

  /** Builds a {@link WorkflowsImport}. */
  public static final class Builder extends JsonModel.Builder<WorkflowsImport> {
    private @Nullable List<WorkflowImport> flows;
    private @Nullable List<WorkflowVersionImport> flowVersions;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowsImport from) {
      super(from);
      this.flows = from.flows;
      this.flowVersions = from.flowVersions;
    }

    /**
     * Workflows to create, at most 1000.
     *
     * @param flows the values; copied
     * @return this builder
     */
    public Builder flows(List<WorkflowImport> flows) {
      this.flows = setList("flows", flows);
      return this;
    }

    /**
     * Versions to create, at most 1000.
     *
     * @param flowVersions the values; copied
     * @return this builder
     */
    public Builder flowVersions(List<WorkflowVersionImport> flowVersions) {
      this.flowVersions = setList("flowVersions", flowVersions);
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
     * @return an immutable {@link WorkflowsImport}
     */
    public WorkflowsImport build() {
      return create();
    }

    @Override
    WorkflowsImport create() {
      return new WorkflowsImport(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "flows" -> this.flows = read(name, in, FLOWS_TYPE);
        case "flowVersions" -> this.flowVersions = read(name, in, FLOW_VERSIONS_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowsImport> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowsImport");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
