// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One error in a run of a workflow, and where it happened. */
@JsonDeserialize(using = WorkflowError.Codec.class)
public final class WorkflowError extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowError> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "time",
          "error",
          "nodeId",
          "nodeLabel",
          "flowVersion",
          "flowVersionId",
          "deviceId",
          "deviceName");

  private final @Nullable Instant time;
  private final @Nullable WorkflowErrorDetail error;
  private final @Nullable String nodeId;
  private final @Nullable String nodeLabel;
  private final @Nullable String flowVersion;
  private final @Nullable String flowVersionId;
  private final @Nullable String deviceId;
  private final @Nullable String deviceName;

  private WorkflowError(Builder builder) {
    super(builder);
    this.time = builder.time;
    this.error = builder.error;
    this.nodeId = builder.nodeId;
    this.nodeLabel = builder.nodeLabel;
    this.flowVersion = builder.flowVersion;
    this.flowVersionId = builder.flowVersionId;
    this.deviceId = builder.deviceId;
    this.deviceName = builder.deviceName;
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
   * When the error happened.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Instant time() {
    return optional("time", time);
  }

  /**
   * What a node reported when it failed.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable WorkflowErrorDetail error() {
    return optional("error", error);
  }

  /**
   * Identifier of the node that failed.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String nodeId() {
    return optional("nodeId", nodeId);
  }

  /**
   * Label of the node that failed, as the editor shows it.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String nodeLabel() {
    return optional("nodeLabel", nodeLabel);
  }

  /**
   * Name of the version that ran, 1 to 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String flowVersion() {
    return optional("flowVersion", flowVersion);
  }

  /**
   * Identifier of the version that ran. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String flowVersionId() {
    return optional("flowVersionId", flowVersionId);
  }

  /**
   * Device on which an edge or embedded workflow ran. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String deviceId() {
    return optional("deviceId", deviceId);
  }

  /**
   * Name of that device, 1 to 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String deviceName() {
    return optional("deviceName", deviceName);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        time, error, nodeId, nodeLabel, flowVersion, flowVersionId, deviceId, deviceName);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("time", this.time, JsonType.INSTANT, out);
    write("error", this.error, WorkflowErrorDetail.TYPE, out);
    write("nodeId", this.nodeId, JsonType.STRING, out);
    write("nodeLabel", this.nodeLabel, JsonType.STRING, out);
    write("flowVersion", this.flowVersion, JsonType.STRING, out);
    write("flowVersionId", this.flowVersionId, JsonType.STRING, out);
    write("deviceId", this.deviceId, JsonType.STRING, out);
    write("deviceName", this.deviceName, JsonType.STRING, out);
  }

  /** Builds a {@link WorkflowError}. */
  public static final class Builder extends JsonModel.Builder<WorkflowError> {
    private @Nullable Instant time;
    private @Nullable WorkflowErrorDetail error;
    private @Nullable String nodeId;
    private @Nullable String nodeLabel;
    private @Nullable String flowVersion;
    private @Nullable String flowVersionId;
    private @Nullable String deviceId;
    private @Nullable String deviceName;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowError from) {
      super(from);
      this.time = from.time;
      this.error = from.error;
      this.nodeId = from.nodeId;
      this.nodeLabel = from.nodeLabel;
      this.flowVersion = from.flowVersion;
      this.flowVersionId = from.flowVersionId;
      this.deviceId = from.deviceId;
      this.deviceName = from.deviceName;
    }

    /**
     * When the error happened.
     *
     * @param time the value
     * @return this builder
     */
    public Builder time(Instant time) {
      this.time = set("time", time);
      return this;
    }

    /**
     * What a node reported when it failed.
     *
     * @param error the value
     * @return this builder
     */
    public Builder error(WorkflowErrorDetail error) {
      this.error = set("error", error);
      return this;
    }

    /**
     * Identifier of the node that failed.
     *
     * @param nodeId the value
     * @return this builder
     */
    public Builder nodeId(String nodeId) {
      this.nodeId = set("nodeId", nodeId);
      return this;
    }

    /**
     * Label of the node that failed, as the editor shows it.
     *
     * @param nodeLabel the value
     * @return this builder
     */
    public Builder nodeLabel(String nodeLabel) {
      this.nodeLabel = set("nodeLabel", nodeLabel);
      return this;
    }

    /**
     * Name of the version that ran, 1 to 255 characters.
     *
     * @param flowVersion the value
     * @return this builder
     */
    public Builder flowVersion(String flowVersion) {
      this.flowVersion = set("flowVersion", flowVersion);
      return this;
    }

    /**
     * Identifier of the version that ran. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param flowVersionId the value
     * @return this builder
     */
    public Builder flowVersionId(String flowVersionId) {
      this.flowVersionId = set("flowVersionId", flowVersionId);
      return this;
    }

    /**
     * Device on which an edge or embedded workflow ran. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param deviceId the value
     * @return this builder
     */
    public Builder deviceId(String deviceId) {
      this.deviceId = set("deviceId", deviceId);
      return this;
    }

    /**
     * Name of that device, 1 to 255 characters.
     *
     * @param deviceName the value
     * @return this builder
     */
    public Builder deviceName(String deviceName) {
      this.deviceName = set("deviceName", deviceName);
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
     * @return an immutable {@link WorkflowError}
     */
    public WorkflowError build() {
      return create();
    }

    @Override
    WorkflowError create() {
      return new WorkflowError(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "time" -> this.time = read(name, in, JsonType.INSTANT);
        case "error" -> this.error = read(name, in, WorkflowErrorDetail.TYPE);
        case "nodeId" -> this.nodeId = read(name, in, JsonType.STRING);
        case "nodeLabel" -> this.nodeLabel = read(name, in, JsonType.STRING);
        case "flowVersion" -> this.flowVersion = read(name, in, JsonType.STRING);
        case "flowVersionId" -> this.flowVersionId = read(name, in, JsonType.STRING);
        case "deviceId" -> this.deviceId = read(name, in, JsonType.STRING);
        case "deviceName" -> this.deviceName = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowError> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowError");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
