// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What of an application to export, where to, and whom to tell. */
@JsonDeserialize(using = ApplicationExportPost.Codec.class)
public final class ApplicationExportPost extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationExportPost> CODEC = new Codec();

  private ApplicationExportPost(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code applicationExport} has, to be sent. Left out is what has no place here: {@code
   * url}, what is not documented, a null where none is taken, and entries of lists that lack what
   * is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static ApplicationExportPost from(ApplicationExport applicationExport) {
    return builder().from(applicationExport).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Whether public files are exported. Defaults to {@code false}. */
  public @Nullable Boolean includeFiles() {
    return optional(0);
  }

  /** Whether private files are exported. Defaults to {@code false}. */
  public @Nullable Boolean includePrivateFiles() {
    return optional(1);
  }

  /** Whether data tables are exported with their rows. Defaults to {@code false}. */
  public @Nullable Boolean includeDataTableRows() {
    return optional(2);
  }

  /** Whether devices are exported, without what they reported. Defaults to {@code false}. */
  public @Nullable Boolean includeDevices() {
    return optional(3);
  }

  /**
   * Address to tell of the end of a queued job, up to 1024 characters. If omitted, it is that of
   * the user who made the request.
   */
  public @Nullable String email() {
    return optional(4);
  }

  /** URL to call at the end of a queued job, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(5);
  }

  /**
   * Whether the work is always queued as a job, however small the application is. Defaults to
   * {@code false}.
   */
  public @Nullable Boolean forceJob() {
    return optional(6);
  }

  /**
   * Where an application is exported to: {@code zip} is a file to download, {@code repo} a Git
   * repository. Defaults to {@code zip}.
   */
  public @Nullable ApplicationExportType exportType() {
    return optional(7);
  }

  /** Credential of the application that opens the repository, up to 255 characters. */
  public @Nullable String credentialName() {
    return optional(8);
  }

  /** Where in a Git repository an application is written to. */
  public @Nullable ExportRepository repo() {
    return optional(9);
  }

  /** Builds a {@link ApplicationExportPost}. */
  public static final class Builder extends JsonModel.Builder<ApplicationExportPost, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationExportPost from) {
      super(from);
    }

    /** Sets what {@code applicationExport} has and {@link ApplicationExportPost#from} takes. */
    public Builder from(ApplicationExport applicationExport) {
      return take(applicationExport);
    }

    /** Sets {@link ApplicationExportPost#includeFiles()}. */
    public Builder includeFiles(boolean includeFiles) {
      return set(0, includeFiles);
    }

    /** Sets {@link ApplicationExportPost#includePrivateFiles()}. */
    public Builder includePrivateFiles(boolean includePrivateFiles) {
      return set(1, includePrivateFiles);
    }

    /** Sets {@link ApplicationExportPost#includeDataTableRows()}. */
    public Builder includeDataTableRows(boolean includeDataTableRows) {
      return set(2, includeDataTableRows);
    }

    /** Sets {@link ApplicationExportPost#includeDevices()}. */
    public Builder includeDevices(boolean includeDevices) {
      return set(3, includeDevices);
    }

    /** Sets {@link ApplicationExportPost#email()}. */
    public Builder email(String email) {
      return set(4, email);
    }

    /** Sets {@link ApplicationExportPost#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(5, callbackUrl);
    }

    /** Sets {@link ApplicationExportPost#forceJob()}. */
    public Builder forceJob(boolean forceJob) {
      return set(6, forceJob);
    }

    /** Sets {@link ApplicationExportPost#exportType()}. */
    public Builder exportType(ApplicationExportType exportType) {
      return set(7, exportType);
    }

    /** Sets {@link ApplicationExportPost#credentialName()}. */
    public Builder credentialName(String credentialName) {
      return set(8, credentialName);
    }

    /** Sets {@link ApplicationExportPost#repo()}. */
    public Builder repo(ExportRepository repo) {
      return set(9, repo);
    }

    @Override
    protected ApplicationExportPost create() {
      return new ApplicationExportPost(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationExportPost ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationExportPost; take the JSON as a text, and use"
            + " ApplicationExportPost.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationExportPost> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationExportPost",
          List.of(
              "includeFiles",
              "includePrivateFiles",
              "includeDataTableRows",
              "includeDevices",
              "email",
              "callbackUrl",
              "forceJob",
              "exportType",
              "credentialName",
              "repo"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.BOOLEAN, out);
      write(values, 1, JsonCodec.BOOLEAN, out);
      write(values, 2, JsonCodec.BOOLEAN, out);
      write(values, 3, JsonCodec.BOOLEAN, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.BOOLEAN, out);
      write(values, 7, ApplicationExportType.CODEC, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, ExportRepository.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 6 -> JsonCodec.BOOLEAN;
        case 4, 5, 8 -> JsonCodec.STRING;
        case 7 -> ApplicationExportType.CODEC;
        case 9 -> ExportRepository.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
