// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.ImportedResourceError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What the job made or did. Which properties it has depends on the job. */
@JsonDeserialize(using = JobLogOutput.Codec.class)
public final class JobLogOutput extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<JobLogOutput> CODEC = new Codec();

  private static final JsonCodec<List<String>> DOWNLOAD_URLS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<ImportedResourceError>> VALIDATION_ERRORS =
      JsonCodec.listOf(ImportedResourceError.CODEC);

  private JobLogOutput(Builder builder) {
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

  /** Where the files that the job made can be downloaded. */
  public List<String> downloadUrls() {
    return list(0);
  }

  /** Whether {@link #downloadUrls()} is there at all, be it as a JSON null. */
  public boolean hasDownloadUrls() {
    return has(0);
  }

  /** Folder of the archive that has the data of devices. */
  public @Nullable String devicesDirectory() {
    return optional(1);
  }

  /** Folder of the archive that has the events. */
  public @Nullable String eventsDirectory() {
    return optional(2);
  }

  /** Folder of the archive that has the rows of data tables. */
  public @Nullable String dataTablesDirectory() {
    return optional(3);
  }

  /** Number of resources that were created. */
  public @Nullable Long created() {
    return optional(4);
  }

  /** Number of resources with which the job did not succeed. */
  public @Nullable Long failed() {
    return optional(5);
  }

  /** Number of resources that were deleted. */
  public @Nullable Long removed() {
    return optional(6);
  }

  /** Number of deleted resources that were brought back. */
  public @Nullable Long restored() {
    return optional(7);
  }

  /** Git repository that an export was pushed to. */
  public @Nullable String repoUrl() {
    return optional(8);
  }

  /** Git commit of the export. */
  public @Nullable String commit() {
    return optional(9);
  }

  /** Whether the repository had everything already, so that there was nothing to commit. */
  public @Nullable Boolean noChanges() {
    return optional(10);
  }

  /** Application that the job made. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String applicationId() {
    return optional(11);
  }

  /** What could not be taken over from a template or an import, and why. */
  public List<ImportedResourceError> validationErrors() {
    return list(12);
  }

  /** Whether {@link #validationErrors()} is there at all, be it as a JSON null. */
  public boolean hasValidationErrors() {
    return has(12);
  }

  /** Number of reports that were left out because there is no such device. */
  public @Nullable Long skippedDeviceNotFound() {
    return optional(13);
  }

  /** Number of reports that were left out because they are older than data is kept. */
  public @Nullable Long skippedDateTooOld() {
    return optional(14);
  }

  /** Number of reports that were left out because their time has not come yet. */
  public @Nullable Long skippedDateInFuture() {
    return optional(15);
  }

  /** Number of reports that were left out because their time could not be read. */
  public @Nullable Long skippedInvalidDate() {
    return optional(16);
  }

  /** Number of reports that were left out because they have no value that the device can take. */
  public @Nullable Long skippedNoValidAttributes() {
    return optional(17);
  }

  /** Number of reports that were stored. */
  public @Nullable Long written() {
    return optional(18);
  }

  /** Version of the bundle of workflows that was built for embedded devices. */
  public @Nullable String eeaBundleVersion() {
    return optional(19);
  }

  /** Builds a {@link JobLogOutput}. */
  public static final class Builder extends JsonModel.Builder<JobLogOutput, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(JobLogOutput from) {
      super(from);
    }

    /** Sets {@link JobLogOutput#downloadUrls()}. */
    public Builder downloadUrls(List<String> downloadUrls) {
      return setList(0, downloadUrls);
    }

    /** Sets {@link JobLogOutput#devicesDirectory()}. */
    public Builder devicesDirectory(String devicesDirectory) {
      return set(1, devicesDirectory);
    }

    /** Sets {@link JobLogOutput#eventsDirectory()}. */
    public Builder eventsDirectory(String eventsDirectory) {
      return set(2, eventsDirectory);
    }

    /** Sets {@link JobLogOutput#dataTablesDirectory()}. */
    public Builder dataTablesDirectory(String dataTablesDirectory) {
      return set(3, dataTablesDirectory);
    }

    /** Sets {@link JobLogOutput#created()}. */
    public Builder created(long created) {
      return set(4, created);
    }

    /** Sets {@link JobLogOutput#failed()}. */
    public Builder failed(long failed) {
      return set(5, failed);
    }

    /** Sets {@link JobLogOutput#removed()}. */
    public Builder removed(long removed) {
      return set(6, removed);
    }

    /** Sets {@link JobLogOutput#restored()}. */
    public Builder restored(long restored) {
      return set(7, restored);
    }

    /** Sets {@link JobLogOutput#repoUrl()}. */
    public Builder repoUrl(String repoUrl) {
      return set(8, repoUrl);
    }

    /** Sets {@link JobLogOutput#commit()}. */
    public Builder commit(String commit) {
      return set(9, commit);
    }

    /** Sets {@link JobLogOutput#noChanges()}. */
    public Builder noChanges(boolean noChanges) {
      return set(10, noChanges);
    }

    /** Sets {@link JobLogOutput#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(11, applicationId);
    }

    /** Sets {@link JobLogOutput#validationErrors()}. */
    public Builder validationErrors(List<ImportedResourceError> validationErrors) {
      return setList(12, validationErrors);
    }

    /** Sets {@link JobLogOutput#skippedDeviceNotFound()}. */
    public Builder skippedDeviceNotFound(long skippedDeviceNotFound) {
      return set(13, skippedDeviceNotFound);
    }

    /** Sets {@link JobLogOutput#skippedDateTooOld()}. */
    public Builder skippedDateTooOld(long skippedDateTooOld) {
      return set(14, skippedDateTooOld);
    }

    /** Sets {@link JobLogOutput#skippedDateInFuture()}. */
    public Builder skippedDateInFuture(long skippedDateInFuture) {
      return set(15, skippedDateInFuture);
    }

    /** Sets {@link JobLogOutput#skippedInvalidDate()}. */
    public Builder skippedInvalidDate(long skippedInvalidDate) {
      return set(16, skippedInvalidDate);
    }

    /** Sets {@link JobLogOutput#skippedNoValidAttributes()}. */
    public Builder skippedNoValidAttributes(long skippedNoValidAttributes) {
      return set(17, skippedNoValidAttributes);
    }

    /** Sets {@link JobLogOutput#written()}. */
    public Builder written(long written) {
      return set(18, written);
    }

    /** Sets {@link JobLogOutput#eeaBundleVersion()}. */
    public Builder eeaBundleVersion(String eeaBundleVersion) {
      return set(19, eeaBundleVersion);
    }

    @Override
    protected JobLogOutput create() {
      return new JobLogOutput(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static JobLogOutput ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a JobLogOutput; take the JSON as a text, and use"
            + " JobLogOutput.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<JobLogOutput> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "JobLogOutput",
          List.of(
              "downloadUrls",
              "devicesDirectory",
              "eventsDirectory",
              "dataTablesDirectory",
              "created",
              "failed",
              "removed",
              "restored",
              "repoUrl",
              "commit",
              "noChanges",
              "applicationId",
              "validationErrors",
              "skippedDeviceNotFound",
              "skippedDateTooOld",
              "skippedDateInFuture",
              "skippedInvalidDate",
              "skippedNoValidAttributes",
              "written",
              "eeaBundleVersion"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, DOWNLOAD_URLS, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.LONG, out);
      write(values, 5, JsonCodec.LONG, out);
      write(values, 6, JsonCodec.LONG, out);
      write(values, 7, JsonCodec.LONG, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, JsonCodec.BOOLEAN, out);
      write(values, 11, JsonCodec.STRING, out);
      write(values, 12, VALIDATION_ERRORS, out);
      write(values, 13, JsonCodec.LONG, out);
      write(values, 14, JsonCodec.LONG, out);
      write(values, 15, JsonCodec.LONG, out);
      write(values, 16, JsonCodec.LONG, out);
      write(values, 17, JsonCodec.LONG, out);
      write(values, 18, JsonCodec.LONG, out);
      write(values, 19, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> DOWNLOAD_URLS;
        case 1, 2, 3, 8, 9, 11, 19 -> JsonCodec.STRING;
        case 4, 5, 6, 7, 13, 14, 15, 16, 17, 18 -> JsonCodec.LONG;
        case 10 -> JsonCodec.BOOLEAN;
        case 12 -> VALIDATION_ERRORS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
