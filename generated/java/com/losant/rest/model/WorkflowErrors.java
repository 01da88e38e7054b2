// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Errors that runs of a workflow met in a period, with the search that led to them. */
@JsonDeserialize(using = WorkflowErrors.Codec.class)
public final class WorkflowErrors extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowErrors> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "errors",
          "start",
          "end",
          "limit",
          "sortDirection",
          "flowVersion",
          "flowVersionId",
          "deviceId");
  private static final JsonType<List<WorkflowError>> ERRORS_TYPE =
      JsonType.listOf(WorkflowError.TYPE);

  private final @Nullable List<WorkflowError> errors;
  private final @Nullable Instant start;
  private final @Nullable Instant end;
  private final @Nullable Long limit;
  private final @Nullable AppliedSortDirection sortDirection;
  private final @Nullable String flowVersion;
  private final @Nullable String flowVersionId;
  private final @Nullable String deviceId;

  private WorkflowErrors(Builder builder) {
    super(builder);
    this.errors = builder.errors;
    this.start = builder.start;
    this.end = builder.end;
    this.limit = builder.limit;
    this.sortDirection = builder.sortDirection;
    this.flowVersion = builder.flowVersion;
    this.flowVersionId = builder.flowVersionId;
    this.deviceId = builder.deviceId;
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
   * Errors found, in the order named by {@code sortDirection}.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<WorkflowError> errors() {
    return orEmpty("errors", errors);
  }

  /**
   * Whether {@code errors} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasErrors() {
    return errors != null || originals.containsKey("errors");
  }

  /**
   * Beginning of the period.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Instant start() {
    return optional("start", start);
  }

  /**
   * End of the period.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Instant end() {
    return optional("end", end);
  }

  /**
   * Largest number of errors that the answer could hold.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long limit() {
    return optional("limit", limit);
  }

  /**
   * Order in which an answer was sorted, as the server reports it. Both spellings mean the same,
   * the empty string names no order.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable AppliedSortDirection sortDirection() {
    return optional("sortDirection", sortDirection);
  }

  /**
   * Name of the version to which the search was narrowed, 1 to 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String flowVersion() {
    return optional("flowVersion", flowVersion);
  }

  /**
   * Identifier of the version to which the search was narrowed. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String flowVersionId() {
    return optional("flowVersionId", flowVersionId);
  }

  /**
   * Device to which the search was narrowed, for edge and embedded workflows. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String deviceId() {
    return optional("deviceId", deviceId);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        errors, start, end, limit, sortDirection, flowVersion, flowVersionId, deviceId);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("errors", this.errors, ERRORS_TYPE, out);
    write("start", this.start, JsonType.INSTANT, out);
    write("end", this.end, JsonType.INSTANT, out);
    write("limit", this.limit, JsonType.LONG, out);
    write("sortDirection", this.sortDirection, AppliedSortDirection.TYPE, out);
    write("flowVersion", this.flowVersion, JsonType.STRING, out);
    write("flowVersionId", this.flowVersionId, JsonType.STRING, out);
    write("deviceId", this.deviceId, JsonType.STRING, out);
  }

  /** Builds a {@link WorkflowErrors}. */
  public static final class Builder extends JsonModel.Builder<WorkflowErrors> {
    private @Nullable List<WorkflowError> errors;
    private @Nullable Instant start;
    private @Nullable Instant end;
    private @Nullable Long limit;
    private @Nullable AppliedSortDirection sortDirection;
    private @Nullable String flowVersion;
    private @Nullable String flowVersionId;
    private @Nullable String deviceId;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowErrors from) {
      super(from);
      this.errors = from.errors;
      this.start = from.start;
      this.end = from.end;
      this.limit = from.limit;
      this.sortDirection = from.sortDirection;
      this.flowVersion = from.flowVersion;
      this.flowVersionId = from.flowVersionId;
      this.deviceId = from.deviceId;
    }

    /**
     * Errors found, in the order named by {@code sortDirection}.
     *
     * @param errors the values; copied
     * @return this builder
     */
    public Builder errors(List<WorkflowError> errors) {
      this.errors = setList("errors", errors);
      return this;
    }

    /**
     * Beginning of the period.
     *
     * @param start the value
     * @return this builder
     */
    public Builder start(Instant start) {
      this.start = set("start", start);
      return this;
    }

    /**
     * End of the period.
     *
     * @param end the value
     * @return this builder
     */
    public Builder end(Instant end) {
      this.end = set("end", end);
      return this;
    }

    /**
     * Largest number of errors that the answer could hold.
     *
     * @param limit the value
     * @return this builder
     */
    public Builder limit(long limit) {
      this.limit = set("limit", limit);
      return this;
    }

    /**
     * Order in which an answer was sorted, as the server reports it. Both spellings mean the same,
     * the empty string names no order.
     *
     * @param sortDirection the value
     * @return this builder
     */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      this.sortDirection = set("sortDirection", sortDirection);
      return this;
    }

    /**
     * Name of the version to which the search was narrowed, 1 to 255 characters.
     *
     * @param flowVersion the value
     * @return this builder
     */
    public Builder flowVersion(String flowVersion) {
      this.flowVersion = set("flowVersion", flowVersion);
      return this;
    }

    /**
     * Identifier of the version to which the search was narrowed. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param flowVersionId the value
     * @return this builder
     */
    public Builder flowVersionId(String flowVersionId) {
      this.flowVersionId = set("flowVersionId", flowVersionId);
      return this;
    }

    /**
     * Device to which the search was narrowed, for edge and embedded workflows. Matches {@code
     * ^[A-Fa-f\d]{24}$}.
     *
     * @param deviceId the value
     * @return this builder
     */
    public Builder deviceId(String deviceId) {
      this.deviceId = set("deviceId", deviceId);
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
     * @return an immutable {@link WorkflowErrors}
     */
    public WorkflowErrors build() {
      return create();
    }

    @Override
    WorkflowErrors create() {
      return new WorkflowErrors(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "errors" -> this.errors = read(name, in, ERRORS_TYPE);
        case "start" -> this.start = read(name, in, JsonType.INSTANT);
        case "end" -> this.end = read(name, in, JsonType.INSTANT);
        case "limit" -> this.limit = read(name, in, JsonType.LONG);
        case "sortDirection" -> this.sortDirection = read(name, in, AppliedSortDirection.TYPE);
        case "flowVersion" -> this.flowVersion = read(name, in, JsonType.STRING);
        case "flowVersionId" -> this.flowVersionId = read(name, in, JsonType.STRING);
        case "deviceId" -> this.deviceId = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowErrors> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowErrors");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
