// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.ErrorDetail;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What is known of a job: work that goes on after the response to the request for it, such as an
 * export, or the deletion of many devices.
 */
@JsonDeserialize(using = ApplicationJobLog.Codec.class)
public final class ApplicationJobLog extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationJobLog> CODEC = new Codec();

  private ApplicationJobLog(Builder builder) {
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

  /** Identifier of the log, by which it can be read. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /**
   * Identifier of the job. It is not the {@code jobId} of the response that the job was queued,
   * which has up to 21 characters. Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public String jobId() {
    return required(1);
  }

  /**
   * Run of the job that the log is about. Absent if a job of this kind runs only once. Matches
   * {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String jobExecutionId() {
    return optional(2);
  }

  /** What the job does, such as {@code ApplicationExport} or {@code ArchiveData}. */
  public String name() {
    return required(3);
  }

  /** Application that the job works in. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String applicationId() {
    return optional(4);
  }

  /** When the job was queued. */
  public Instant runQueuedAt() {
    return required(5);
  }

  /** When the work began. Absent while the job waits. */
  public @Nullable Instant runStartedAt() {
    return optional(6);
  }

  /** When the work ended, with or without success. Absent until then. */
  public @Nullable Instant runCompletedAt() {
    return optional(7);
  }

  /**
   * Whether a job waits ({@code queued}), is under way ({@code inProgress}), has done its work
   * ({@code completed}), or has ended without success ({@code errored} and {@code failed}), for the
   * reason in {@code error}.
   */
  public JobStatus status() {
    return required(8);
  }

  /**
   * Who asked for the job, of the kind that {@code requestedByType} names. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String requestedById() {
    return optional(9);
  }

  /** Who asked for a job. It is {@code system} if Losant itself did, as for a daily archive. */
  public @Nullable JobLogRequesterType requestedByType() {
    return optional(10);
  }

  /** Whether a job belongs to an application, a user or an organization. */
  public @Nullable JobLogOwnerType ownerType() {
    return optional(11);
  }

  /**
   * Whose job it is, of the kind that {@code ownerType} names. Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String ownerId() {
    return optional(12);
  }

  /** Kind of resource that a job works on. */
  public @Nullable JobLogResourceType resourceType() {
    return optional(13);
  }

  /**
   * Resource that the job works on, of the kind that {@code resourceType} names. Absent if it works
   * on several. Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String resourceId() {
    return optional(14);
  }

  /** How far a job has come, in steps of a size that depends on the job. */
  public @Nullable JobLogProgress progress() {
    return optional(15);
  }

  /** Why the job ended without success. Absent otherwise. */
  public @Nullable ErrorDetail error() {
    return optional(16);
  }

  /** What the request asked the job to do. Which properties it has depends on the job. */
  public @Nullable JobLogInput input() {
    return optional(17);
  }

  /** What the job made or did. Which properties it has depends on the job. */
  public @Nullable JobLogOutput output() {
    return optional(18);
  }

  /** Builds a {@link ApplicationJobLog}. */
  public static final class Builder extends JsonModel.Builder<ApplicationJobLog, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationJobLog from) {
      super(from);
    }

    /** Sets {@link ApplicationJobLog#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link ApplicationJobLog#jobId()}. */
    public Builder jobId(String jobId) {
      return set(1, jobId);
    }

    /** Sets {@link ApplicationJobLog#jobExecutionId()}. */
    public Builder jobExecutionId(String jobExecutionId) {
      return set(2, jobExecutionId);
    }

    /** Sets {@link ApplicationJobLog#name()}. */
    public Builder name(String name) {
      return set(3, name);
    }

    /** Sets {@link ApplicationJobLog#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(4, applicationId);
    }

    /** Sets {@link ApplicationJobLog#runQueuedAt()}. */
    public Builder runQueuedAt(Instant runQueuedAt) {
      return set(5, runQueuedAt);
    }

    /** Sets {@link ApplicationJobLog#runStartedAt()}. */
    public Builder runStartedAt(Instant runStartedAt) {
      return set(6, runStartedAt);
    }

    /** Sets {@link ApplicationJobLog#runCompletedAt()}. */
    public Builder runCompletedAt(Instant runCompletedAt) {
      return set(7, runCompletedAt);
    }

    /** Sets {@link ApplicationJobLog#status()}. */
    public Builder status(JobStatus status) {
      return set(8, status);
    }

    /** Sets {@link ApplicationJobLog#requestedById()}. */
    public Builder requestedById(String requestedById) {
      return set(9, requestedById);
    }

    /** Sets {@link ApplicationJobLog#requestedByType()}. */
    public Builder requestedByType(JobLogRequesterType requestedByType) {
      return set(10, requestedByType);
    }

    /** Sets {@link ApplicationJobLog#ownerType()}. */
    public Builder ownerType(JobLogOwnerType ownerType) {
      return set(11, ownerType);
    }

    /** Sets {@link ApplicationJobLog#ownerId()}. */
    public Builder ownerId(String ownerId) {
      return set(12, ownerId);
    }

    /** Sets {@link ApplicationJobLog#resourceType()}. */
    public Builder resourceType(JobLogResourceType resourceType) {
      return set(13, resourceType);
    }

    /** Sets {@link ApplicationJobLog#resourceId()}. */
    public Builder resourceId(String resourceId) {
      return set(14, resourceId);
    }

    /** Sets {@link ApplicationJobLog#progress()}. */
    public Builder progress(JobLogProgress progress) {
      return set(15, progress);
    }

    /** Sets {@link ApplicationJobLog#error()}. */
    public Builder error(ErrorDetail error) {
      return set(16, error);
    }

    /** Sets {@link ApplicationJobLog#input()}. */
    public Builder input(JobLogInput input) {
      return set(17, input);
    }

    /** Sets {@link ApplicationJobLog#output()}. */
    public Builder output(JobLogOutput output) {
      return set(18, output);
    }

    @Override
    protected ApplicationJobLog create() {
      return new ApplicationJobLog(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationJobLog ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationJobLog; take the JSON as a text, and use"
            + " ApplicationJobLog.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationJobLog> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationJobLog",
          List.of(
              "id",
              "jobId",
              "jobExecutionId",
              "name",
              "applicationId",
              "runQueuedAt",
              "runStartedAt",
              "runCompletedAt",
              "status",
              "requestedById",
              "requestedByType",
              "ownerType",
              "ownerId",
              "resourceType",
              "resourceId",
              "progress",
              "error",
              "input",
              "output"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.INSTANT, out);
      write(values, 6, JsonCodec.INSTANT, out);
      write(values, 7, JsonCodec.INSTANT, out);
      write(values, 8, JobStatus.CODEC, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, JobLogRequesterType.CODEC, out);
      write(values, 11, JobLogOwnerType.CODEC, out);
      write(values, 12, JsonCodec.STRING, out);
      write(values, 13, JobLogResourceType.CODEC, out);
      write(values, 14, JsonCodec.STRING, out);
      write(values, 15, JobLogProgress.CODEC, out);
      write(values, 16, ErrorDetail.CODEC, out);
      write(values, 17, JobLogInput.CODEC, out);
      write(values, 18, JobLogOutput.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4, 9, 12, 14 -> JsonCodec.STRING;
        case 5, 6, 7 -> JsonCodec.INSTANT;
        case 8 -> JobStatus.CODEC;
        case 10 -> JobLogRequesterType.CODEC;
        case 11 -> JobLogOwnerType.CODEC;
        case 13 -> JobLogResourceType.CODEC;
        case 15 -> JobLogProgress.CODEC;
        case 16 -> ErrorDetail.CODEC;
        case 17 -> JobLogInput.CODEC;
        case 18 -> JobLogOutput.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
