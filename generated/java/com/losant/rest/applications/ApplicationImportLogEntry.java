// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.ErrorDetail;
import com.losant.rest.shared.ResourceValidationError;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One import into an application: where it came from, how far it is and what came of it. The entry
 * changes until the import has ended.
 */
@JsonDeserialize(using = ApplicationImportLogEntry.Codec.class)
public final class ApplicationImportLogEntry extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationImportLogEntry> CODEC = new Codec();

  private static final JsonCodec<List<ImportedResourceType>> INCLUDE =
      JsonCodec.listOf(ImportedResourceType.CODEC);
  private static final JsonCodec<List<ResourceValidationError>> VALIDATION_ERRORS =
      JsonCodec.listOf(ResourceValidationError.CODEC);

  private ApplicationImportLogEntry(Builder builder) {
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

  /** Identifier of the entry, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String id() {
    return optional(0);
  }

  /**
   * Where imported resources come from: an uploaded bundle, the address of a bundle, another
   * application, or a Git repository.
   */
  public @Nullable ImportSourceType importSourceType() {
    return optional(1);
  }

  /** Identifier of the entry, the same as {@code id}. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String importExecutionId() {
    return optional(2);
  }

  /** Application that was imported into. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String applicationId() {
    return optional(3);
  }

  /**
   * Application that the resources were copied from. Absent with other sources. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String fromApplicationId() {
    return optional(4);
  }

  /** When the import was queued as a job. Absent if it was carried out at once. */
  public @Nullable Instant runQueuedAt() {
    return optional(5);
  }

  /** When the import began. Absent before that. */
  public @Nullable Instant runStartedAt() {
    return optional(6);
  }

  /** When the import ended. Absent before that. */
  public @Nullable Instant runCompletedAt() {
    return optional(7);
  }

  /**
   * Whether a job waits ({@code queued}), is under way ({@code inProgress}), has done its work
   * ({@code completed}), or has ended without success ({@code errored} and {@code failed}), for the
   * reason in {@code error}.
   */
  public @Nullable JobStatus status() {
    return optional(8);
  }

  /** Whether it was only to be found out what would be imported. */
  public @Nullable Boolean dryRun() {
    return optional(9);
  }

  /**
   * What to do with a resource that is in the application already: {@code create} adds another one,
   * {@code replace} overwrites it, {@code retain} keeps it as it is, and {@code error} ends the
   * import. Defaults to {@code create}.
   */
  public @Nullable ImportConflictBehavior conflictBehavior() {
    return optional(10);
  }

  /** URL to call at the end of the import. At most 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(11);
  }

  /** Address to tell of the end of the import. At most 1024 characters. */
  public @Nullable String email() {
    return optional(12);
  }

  /** Types of resources to which the import is limited. Absent if it is not limited. */
  public List<ImportedResourceType> include() {
    return list(13);
  }

  /** Whether {@link #include()} is there at all, be it as a JSON null. */
  public boolean hasInclude() {
    return has(13);
  }

  /** Identifier of the job, up to 21 characters. Absent if the import was carried out at once. */
  public @Nullable String jobId() {
    return optional(14);
  }

  /**
   * Actor that asked for the import, of the kind that {@code sourceType} names. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String sourceId() {
    return optional(15);
  }

  /**
   * Kind of actor that asked for an import, a user, a workflow, an API token, a device or a
   * notebook.
   */
  public @Nullable ImportActorType sourceType() {
    return optional(16);
  }

  /** Why the import failed. Absent if it did not. */
  public @Nullable ErrorDetail error() {
    return optional(17);
  }

  /** What a dry run found out. */
  public @Nullable ImportDryRunResults dryRunResults() {
    return optional(18);
  }

  /** Resources that could not be imported. Absent if there are none. */
  public List<ResourceValidationError> validationErrors() {
    return list(19);
  }

  /** Whether {@link #validationErrors()} is there at all, be it as a JSON null. */
  public boolean hasValidationErrors() {
    return has(19);
  }

  /** Address of the bundle that was imported, up to 1024 characters. */
  public @Nullable String importedFileUrl() {
    return optional(20);
  }

  /** Address that the bundle was read from, up to 1024 characters. Absent with other sources. */
  public @Nullable String importUrl() {
    return optional(21);
  }

  /** Credential of the application that opened the repository. */
  public @Nullable String credentialName() {
    return optional(22);
  }

  /** Where in a Git repository an application is read from. */
  public @Nullable ImportRepository repo() {
    return optional(23);
  }

  /** Builds a {@link ApplicationImportLogEntry}. */
  public static final class Builder extends JsonModel.Builder<ApplicationImportLogEntry, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationImportLogEntry from) {
      super(from);
    }

    /** Sets {@link ApplicationImportLogEntry#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link ApplicationImportLogEntry#importSourceType()}. */
    public Builder importSourceType(ImportSourceType importSourceType) {
      return set(1, importSourceType);
    }

    /** Sets {@link ApplicationImportLogEntry#importExecutionId()}. */
    public Builder importExecutionId(String importExecutionId) {
      return set(2, importExecutionId);
    }

    /** Sets {@link ApplicationImportLogEntry#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(3, applicationId);
    }

    /** Sets {@link ApplicationImportLogEntry#fromApplicationId()}. */
    public Builder fromApplicationId(String fromApplicationId) {
      return set(4, fromApplicationId);
    }

    /** Sets {@link ApplicationImportLogEntry#runQueuedAt()}. */
    public Builder runQueuedAt(Instant runQueuedAt) {
      return set(5, runQueuedAt);
    }

    /** Sets {@link ApplicationImportLogEntry#runStartedAt()}. */
    public Builder runStartedAt(Instant runStartedAt) {
      return set(6, runStartedAt);
    }

    /** Sets {@link ApplicationImportLogEntry#runCompletedAt()}. */
    public Builder runCompletedAt(Instant runCompletedAt) {
      return set(7, runCompletedAt);
    }

    /** Sets {@link ApplicationImportLogEntry#status()}. */
    public Builder status(JobStatus status) {
      return set(8, status);
    }

    /** Sets {@link ApplicationImportLogEntry#dryRun()}. */
    public Builder dryRun(boolean dryRun) {
      return set(9, dryRun);
    }

    /** Sets {@link ApplicationImportLogEntry#conflictBehavior()}. */
    public Builder conflictBehavior(ImportConflictBehavior conflictBehavior) {
      return set(10, conflictBehavior);
    }

    /** Sets {@link ApplicationImportLogEntry#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(11, callbackUrl);
    }

    /** Sets {@link ApplicationImportLogEntry#email()}. */
    public Builder email(String email) {
      return set(12, email);
    }

    /** Sets {@link ApplicationImportLogEntry#include()}. */
    public Builder include(List<ImportedResourceType> include) {
      return setList(13, include);
    }

    /** Sets {@link ApplicationImportLogEntry#jobId()}. */
    public Builder jobId(String jobId) {
      return set(14, jobId);
    }

    /** Sets {@link ApplicationImportLogEntry#sourceId()}. */
    public Builder sourceId(String sourceId) {
      return set(15, sourceId);
    }

    /** Sets {@link ApplicationImportLogEntry#sourceType()}. */
    public Builder sourceType(ImportActorType sourceType) {
      return set(16, sourceType);
    }

    /** Sets {@link ApplicationImportLogEntry#error()}. */
    public Builder error(ErrorDetail error) {
      return set(17, error);
    }

    /** Sets {@link ApplicationImportLogEntry#dryRunResults()}. */
    public Builder dryRunResults(ImportDryRunResults dryRunResults) {
      return set(18, dryRunResults);
    }

    /** Sets {@link ApplicationImportLogEntry#validationErrors()}. */
    public Builder validationErrors(List<ResourceValidationError> validationErrors) {
      return setList(19, validationErrors);
    }

    /** Sets {@link ApplicationImportLogEntry#importedFileUrl()}. */
    public Builder importedFileUrl(String importedFileUrl) {
      return set(20, importedFileUrl);
    }

    /** Sets {@link ApplicationImportLogEntry#importUrl()}. */
    public Builder importUrl(String importUrl) {
      return set(21, importUrl);
    }

    /** Sets {@link ApplicationImportLogEntry#credentialName()}. */
    public Builder credentialName(String credentialName) {
      return set(22, credentialName);
    }

    /** Sets {@link ApplicationImportLogEntry#repo()}. */
    public Builder repo(ImportRepository repo) {
      return set(23, repo);
    }

    @Override
    protected ApplicationImportLogEntry create() {
      return new ApplicationImportLogEntry(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationImportLogEntry ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationImportLogEntry; take the JSON as a text, and use"
            + " ApplicationImportLogEntry.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationImportLogEntry> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationImportLogEntry",
          List.of(
              "id",
              "importSourceType",
              "importExecutionId",
              "applicationId",
              "fromApplicationId",
              "runQueuedAt",
              "runStartedAt",
              "runCompletedAt",
              "status",
              "dryRun",
              "conflictBehavior",
              "callbackUrl",
              "email",
              "include",
              "jobId",
              "sourceId",
              "sourceType",
              "error",
              "dryRunResults",
              "validationErrors",
              "importedFileUrl",
              "importUrl",
              "credentialName",
              "repo"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, ImportSourceType.CODEC, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.INSTANT, out);
      write(values, 6, JsonCodec.INSTANT, out);
      write(values, 7, JsonCodec.INSTANT, out);
      write(values, 8, JobStatus.CODEC, out);
      write(values, 9, JsonCodec.BOOLEAN, out);
      write(values, 10, ImportConflictBehavior.CODEC, out);
      write(values, 11, JsonCodec.STRING, out);
      write(values, 12, JsonCodec.STRING, out);
      write(values, 13, INCLUDE, out);
      write(values, 14, JsonCodec.STRING, out);
      write(values, 15, JsonCodec.STRING, out);
      write(values, 16, ImportActorType.CODEC, out);
      write(values, 17, ErrorDetail.CODEC, out);
      write(values, 18, ImportDryRunResults.CODEC, out);
      write(values, 19, VALIDATION_ERRORS, out);
      write(values, 20, JsonCodec.STRING, out);
      write(values, 21, JsonCodec.STRING, out);
      write(values, 22, JsonCodec.STRING, out);
      write(values, 23, ImportRepository.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 2, 3, 4, 11, 12, 14, 15, 20, 21, 22 -> JsonCodec.STRING;
        case 1 -> ImportSourceType.CODEC;
        case 5, 6, 7 -> JsonCodec.INSTANT;
        case 8 -> JobStatus.CODEC;
        case 9 -> JsonCodec.BOOLEAN;
        case 10 -> ImportConflictBehavior.CODEC;
        case 13 -> INCLUDE;
        case 16 -> ImportActorType.CODEC;
        case 17 -> ErrorDetail.CODEC;
        case 18 -> ImportDryRunResults.CODEC;
        case 19 -> VALIDATION_ERRORS;
        case 23 -> ImportRepository.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
