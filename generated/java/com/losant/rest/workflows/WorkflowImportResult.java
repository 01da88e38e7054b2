// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Result of an import: what was created, and how old identifiers map to new ones. */
@JsonDeserialize(using = WorkflowImportResult.Codec.class)
public final class WorkflowImportResult extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowImportResult> CODEC = new Codec();

  private static final JsonCodec<List<Workflow>> FLOWS = JsonCodec.listOf(Workflow.CODEC);
  private static final JsonCodec<List<WorkflowVersion>> FLOW_VERSIONS =
      JsonCodec.listOf(WorkflowVersion.CODEC);
  private static final JsonCodec<Map<String, String>> IMPORTED_FLOW_ID_MAP =
      JsonCodec.mapOf(JsonCodec.STRING);
  private static final JsonCodec<Map<String, String>> IMPORTED_VERSION_ID_MAP =
      JsonCodec.mapOf(JsonCodec.STRING);

  private WorkflowImportResult(Builder builder) {
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

  /** Workflows that were created, at most 1000. */
  public List<Workflow> flows() {
    return required(0);
  }

  /** Versions that were created, at most 1000. */
  public List<WorkflowVersion> flowVersions() {
    return required(1);
  }

  /** New identifier of each imported workflow, by its old identifier. */
  public Map<String, String> importedFlowIdMap() {
    return required(2);
  }

  /** New identifier of each imported version, by its old identifier. */
  public Map<String, String> importedVersionIdMap() {
    return required(3);
  }

  /** Builds a {@link WorkflowImportResult}. */
  public static final class Builder extends JsonModel.Builder<WorkflowImportResult, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowImportResult from) {
      super(from);
    }

    /** Sets {@link WorkflowImportResult#flows()}. */
    public Builder flows(List<Workflow> flows) {
      return setList(0, flows);
    }

    /** Sets {@link WorkflowImportResult#flowVersions()}. */
    public Builder flowVersions(List<WorkflowVersion> flowVersions) {
      return setList(1, flowVersions);
    }

    /** Sets {@link WorkflowImportResult#importedFlowIdMap()}. */
    public Builder importedFlowIdMap(Map<String, String> importedFlowIdMap) {
      return setMap(2, importedFlowIdMap);
    }

    /** Sets {@link WorkflowImportResult#importedVersionIdMap()}. */
    public Builder importedVersionIdMap(Map<String, String> importedVersionIdMap) {
      return setMap(3, importedVersionIdMap);
    }

    @Override
    protected WorkflowImportResult create() {
      return new WorkflowImportResult(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowImportResult ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowImportResult; take the JSON as a text, and use"
            + " WorkflowImportResult.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowImportResult> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "WorkflowImportResult",
          List.of("flows", "flowVersions", "importedFlowIdMap", "importedVersionIdMap"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, FLOWS, out);
      write(values, 1, FLOW_VERSIONS, out);
      write(values, 2, IMPORTED_FLOW_ID_MAP, out);
      write(values, 3, IMPORTED_VERSION_ID_MAP, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> FLOWS;
        case 1 -> FLOW_VERSIONS;
        case 2 -> IMPORTED_FLOW_ID_MAP;
        case 3 -> IMPORTED_VERSION_ID_MAP;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
