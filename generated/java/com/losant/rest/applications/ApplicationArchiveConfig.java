// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.DeviceTagFilterItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What Losant copies every day to a storage of the owner, and where to. {@code s3}, {@code gcs} or
 * {@code azure} names the storage. The account to use comes from a credential of the application,
 * or stands there. Only applications of organizations can be archived.
 */
@JsonDeserialize(using = ApplicationArchiveConfig.Codec.class)
public final class ApplicationArchiveConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationArchiveConfig> CODEC = new Codec();

  private static final JsonCodec<List<String>> DEVICE_IDS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<DeviceTagFilterItem>> DEVICE_TAGS =
      JsonCodec.listOf(DeviceTagFilterItem.CODEC);
  private static final JsonCodec<List<String>> DATA_TABLE_IDS = JsonCodec.listOf(JsonCodec.STRING);

  private ApplicationArchiveConfig(Builder builder) {
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

  /** Directory of the storage to write to, up to 255 characters. If omitted, it is the topmost. */
  public @Nullable String directory() {
    return optional(0);
  }

  /**
   * Of which devices the data are archived, those of {@code deviceIds} and {@code deviceTags}, all
   * others, or all.
   */
  public @Nullable ArchiveMode mode() {
    return optional(1);
  }

  /** Devices that {@code mode} applies to, at most 1000. */
  public List<String> deviceIds() {
    return list(2);
  }

  /** Whether {@link #deviceIds()} is there at all, be it as a JSON null. */
  public boolean hasDeviceIds() {
    return has(2);
  }

  /** Tags of further devices that {@code mode} applies to, at most 100. */
  public List<DeviceTagFilterItem> deviceTags() {
    return list(3);
  }

  /** Whether {@link #deviceTags()} is there at all, be it as a JSON null. */
  public boolean hasDeviceTags() {
    return has(3);
  }

  /**
   * Whether the data of devices are archived, a file for each device and day. Defaults to {@code
   * true}.
   */
  public @Nullable Boolean includeDevices() {
    return optional(4);
  }

  /** Whether events are archived. Defaults to {@code false}. */
  public @Nullable Boolean includeEvents() {
    return optional(5);
  }

  /** Whether data tables are archived. Defaults to {@code false}. */
  public @Nullable Boolean includeDataTables() {
    return optional(6);
  }

  /** Which data tables are archived, those of {@code dataTableIds}, all others, or all. */
  public @Nullable ArchiveMode dataTablesMode() {
    return optional(7);
  }

  /** Data tables that {@code dataTablesMode} applies to, at most 1000. */
  public List<String> dataTableIds() {
    return list(8);
  }

  /** Whether {@link #dataTableIds()} is there at all, be it as a JSON null. */
  public boolean hasDataTableIds() {
    return has(8);
  }

  /**
   * Whether the application itself, with its workflows, dashboards and so on, is exported to a Git
   * repository as well, as {@code applicationExportOptions} say. Defaults to {@code false}.
   */
  public @Nullable Boolean includeApplicationExport() {
    return optional(9);
  }

  /** How an application is exported to a Git repository with each archive. */
  public @Nullable ArchiveExportOptions applicationExportOptions() {
    return optional(10);
  }

  /** How many days old the data of a device have to be when they are archived, at least 1. */
  public @Nullable Integer delayDays() {
    return optional(11);
  }

  /** A bucket of Amazon S3. */
  public @Nullable S3Archive s3() {
    return optional(12);
  }

  /**
   * Credential of the application that opens the storage, 1 to 255 characters. With it the storage
   * needs no account of its own.
   */
  public @Nullable String credentialName() {
    return optional(13);
  }

  /** A bucket of Google Cloud Storage. */
  public @Nullable GcsArchive gcs() {
    return optional(14);
  }

  /** A container of Azure Blob Storage. */
  public @Nullable AzureArchive azure() {
    return optional(15);
  }

  /** Builds a {@link ApplicationArchiveConfig}. */
  public static final class Builder extends JsonModel.Builder<ApplicationArchiveConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationArchiveConfig from) {
      super(from);
    }

    /** Sets {@link ApplicationArchiveConfig#directory()}. */
    public Builder directory(String directory) {
      return set(0, directory);
    }

    /** Sets {@link ApplicationArchiveConfig#mode()}. */
    public Builder mode(ArchiveMode mode) {
      return set(1, mode);
    }

    /** Sets {@link ApplicationArchiveConfig#deviceIds()}. */
    public Builder deviceIds(List<String> deviceIds) {
      return setList(2, deviceIds);
    }

    /** Sets {@link ApplicationArchiveConfig#deviceTags()}. */
    public Builder deviceTags(List<DeviceTagFilterItem> deviceTags) {
      return setList(3, deviceTags);
    }

    /** Sets {@link ApplicationArchiveConfig#includeDevices()}. */
    public Builder includeDevices(boolean includeDevices) {
      return set(4, includeDevices);
    }

    /** Sets {@link ApplicationArchiveConfig#includeEvents()}. */
    public Builder includeEvents(boolean includeEvents) {
      return set(5, includeEvents);
    }

    /** Sets {@link ApplicationArchiveConfig#includeDataTables()}. */
    public Builder includeDataTables(boolean includeDataTables) {
      return set(6, includeDataTables);
    }

    /** Sets {@link ApplicationArchiveConfig#dataTablesMode()}. */
    public Builder dataTablesMode(ArchiveMode dataTablesMode) {
      return set(7, dataTablesMode);
    }

    /** Sets {@link ApplicationArchiveConfig#dataTableIds()}. */
    public Builder dataTableIds(List<String> dataTableIds) {
      return setList(8, dataTableIds);
    }

    /** Sets {@link ApplicationArchiveConfig#includeApplicationExport()}. */
    public Builder includeApplicationExport(boolean includeApplicationExport) {
      return set(9, includeApplicationExport);
    }

    /** Sets {@link ApplicationArchiveConfig#applicationExportOptions()}. */
    public Builder applicationExportOptions(ArchiveExportOptions applicationExportOptions) {
      return set(10, applicationExportOptions);
    }

    /** Sets {@link ApplicationArchiveConfig#delayDays()}. */
    public Builder delayDays(int delayDays) {
      return set(11, delayDays);
    }

    /** Sets {@link ApplicationArchiveConfig#s3()}. */
    public Builder s3(S3Archive s3) {
      return set(12, s3);
    }

    /** Sets {@link ApplicationArchiveConfig#credentialName()}. */
    public Builder credentialName(String credentialName) {
      return set(13, credentialName);
    }

    /** Sets {@link ApplicationArchiveConfig#gcs()}. */
    public Builder gcs(GcsArchive gcs) {
      return set(14, gcs);
    }

    /** Sets {@link ApplicationArchiveConfig#azure()}. */
    public Builder azure(AzureArchive azure) {
      return set(15, azure);
    }

    @Override
    protected ApplicationArchiveConfig create() {
      return new ApplicationArchiveConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationArchiveConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationArchiveConfig; take the JSON as a text, and use"
            + " ApplicationArchiveConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationArchiveConfig> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationArchiveConfig",
          List.of(
              "directory",
              "mode",
              "deviceIds",
              "deviceTags",
              "includeDevices",
              "includeEvents",
              "includeDataTables",
              "dataTablesMode",
              "dataTableIds",
              "includeApplicationExport",
              "applicationExportOptions",
              "delayDays",
              "s3",
              "credentialName",
              "gcs",
              "azure"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, ArchiveMode.CODEC, out);
      write(values, 2, DEVICE_IDS, out);
      write(values, 3, DEVICE_TAGS, out);
      write(values, 4, JsonCodec.BOOLEAN, out);
      write(values, 5, JsonCodec.BOOLEAN, out);
      write(values, 6, JsonCodec.BOOLEAN, out);
      write(values, 7, ArchiveMode.CODEC, out);
      write(values, 8, DATA_TABLE_IDS, out);
      write(values, 9, JsonCodec.BOOLEAN, out);
      write(values, 10, ArchiveExportOptions.CODEC, out);
      write(values, 11, JsonCodec.INTEGER, out);
      write(values, 12, S3Archive.CODEC, out);
      write(values, 13, JsonCodec.STRING, out);
      write(values, 14, GcsArchive.CODEC, out);
      write(values, 15, AzureArchive.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 13 -> JsonCodec.STRING;
        case 1, 7 -> ArchiveMode.CODEC;
        case 2 -> DEVICE_IDS;
        case 3 -> DEVICE_TAGS;
        case 4, 5, 6, 9 -> JsonCodec.BOOLEAN;
        case 8 -> DATA_TABLE_IDS;
        case 10 -> ArchiveExportOptions.CODEC;
        case 11 -> JsonCodec.INTEGER;
        case 12 -> S3Archive.CODEC;
        case 14 -> GcsArchive.CODEC;
        case 15 -> AzureArchive.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
