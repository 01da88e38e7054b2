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

/** How an application is exported to a Git repository with each archive. */
@JsonDeserialize(using = ArchiveExportOptions.Codec.class)
public final class ArchiveExportOptions extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ArchiveExportOptions> CODEC = new Codec();

  private ArchiveExportOptions(Builder builder) {
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

  /** Whether devices are exported. Defaults to {@code false}. */
  public @Nullable Boolean includeDevices() {
    return optional(3);
  }

  /**
   * Where the application is exported to, which can only be a repository. The only value is {@code
   * repo}. Defaults to {@code repo}.
   */
  public @Nullable String exportType() {
    return optional(4);
  }

  /** Credential of the application that opens the repository, 1 to 255 characters. */
  public String credentialName() {
    return required(5);
  }

  /** Where in a Git repository an application is written to. */
  public @Nullable ExportRepository repo() {
    return optional(6);
  }

  /** Builds a {@link ArchiveExportOptions}. */
  public static final class Builder extends JsonModel.Builder<ArchiveExportOptions, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ArchiveExportOptions from) {
      super(from);
    }

    /** Sets {@link ArchiveExportOptions#includeFiles()}. */
    public Builder includeFiles(boolean includeFiles) {
      return set(0, includeFiles);
    }

    /** Sets {@link ArchiveExportOptions#includePrivateFiles()}. */
    public Builder includePrivateFiles(boolean includePrivateFiles) {
      return set(1, includePrivateFiles);
    }

    /** Sets {@link ArchiveExportOptions#includeDataTableRows()}. */
    public Builder includeDataTableRows(boolean includeDataTableRows) {
      return set(2, includeDataTableRows);
    }

    /** Sets {@link ArchiveExportOptions#includeDevices()}. */
    public Builder includeDevices(boolean includeDevices) {
      return set(3, includeDevices);
    }

    /** Sets {@link ArchiveExportOptions#exportType()}. */
    public Builder exportType(String exportType) {
      return set(4, exportType);
    }

    /** Sets {@link ArchiveExportOptions#credentialName()}. */
    public Builder credentialName(String credentialName) {
      return set(5, credentialName);
    }

    /** Sets {@link ArchiveExportOptions#repo()}. */
    public Builder repo(ExportRepository repo) {
      return set(6, repo);
    }

    @Override
    protected ArchiveExportOptions create() {
      return new ArchiveExportOptions(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ArchiveExportOptions ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ArchiveExportOptions; take the JSON as a text, and use"
            + " ArchiveExportOptions.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ArchiveExportOptions> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ArchiveExportOptions",
          List.of(
              "includeFiles",
              "includePrivateFiles",
              "includeDataTableRows",
              "includeDevices",
              "exportType",
              "credentialName",
              "repo"));
      require(5);
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
      write(values, 6, ExportRepository.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3 -> JsonCodec.BOOLEAN;
        case 4, 5 -> JsonCodec.STRING;
        case 6 -> ExportRepository.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
