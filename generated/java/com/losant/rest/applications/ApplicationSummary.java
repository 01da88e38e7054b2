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

/**
 * What an application contains, in numbers. Numbers that the request did not ask for, or that the
 * caller may not see, are absent.
 */
@JsonDeserialize(using = ApplicationSummary.Codec.class)
public final class ApplicationSummary extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationSummary> CODEC = new Codec();

  private ApplicationSummary(Builder builder) {
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

  /** Number of API tokens of the application. */
  public @Nullable Integer apiTokenCount() {
    return optional(0);
  }

  /** Number of certificates that devices authenticate with. */
  public @Nullable Integer certificateCount() {
    return optional(1);
  }

  /** Number of certificate authorities that are trusted. */
  public @Nullable Integer certificateAuthorityCount() {
    return optional(2);
  }

  /** Number of credentials for other services. */
  public @Nullable Integer credentialCount() {
    return optional(3);
  }

  /** Number of dashboards. */
  public @Nullable Integer dashCount() {
    return optional(4);
  }

  /** Number of data tables. */
  public @Nullable Integer dataTableCount() {
    return optional(5);
  }

  /** Number of devices. */
  public @Nullable Integer deviceCount() {
    return optional(6);
  }

  /** Number of device recipes. */
  public @Nullable Integer deviceRecipeCount() {
    return optional(7);
  }

  /** Number of events, whatever their state. */
  public @Nullable Integer eventCount() {
    return optional(8);
  }

  /** Number of own domains of the experience. */
  public @Nullable Integer experienceDomainCount() {
    return optional(9);
  }

  /** Number of endpoints of the experience. */
  public @Nullable Integer experienceEndpointCount() {
    return optional(10);
  }

  /** Number of groups of experience users. */
  public @Nullable Integer experienceGroupCount() {
    return optional(11);
  }

  /** Number of slugs of the experience. */
  public @Nullable Integer experienceSlugCount() {
    return optional(12);
  }

  /** Number of experience users. */
  public @Nullable Integer experienceUserCount() {
    return optional(13);
  }

  /** Number of saved versions of the experience. */
  public @Nullable Integer experienceVersionCount() {
    return optional(14);
  }

  /** Number of pages, layouts and components of the experience. */
  public @Nullable Integer experienceViewCount() {
    return optional(15);
  }

  /** Number of public files. */
  public @Nullable Integer fileCount() {
    return optional(16);
  }

  /** Number of workflows of all classes. */
  public @Nullable Integer flowCount() {
    return optional(17);
  }

  /** Number of integrations. */
  public @Nullable Integer integrationCount() {
    return optional(18);
  }

  /** Number of access keys for devices. */
  public @Nullable Integer keyCount() {
    return optional(19);
  }

  /** Number of notebooks. */
  public @Nullable Integer notebookCount() {
    return optional(20);
  }

  /** Number of private files. */
  public @Nullable Integer privateFileCount() {
    return optional(21);
  }

  /** Number of resource jobs. */
  public @Nullable Integer resourceJobCount() {
    return optional(22);
  }

  /** Number of webhooks. */
  public @Nullable Integer webhookCount() {
    return optional(23);
  }

  /**
   * How many payloads an application caused in a period, by what caused them. Losant limits and
   * charges payloads. What did not occur may be missing.
   */
  public @Nullable PayloadStats payloadCount() {
    return optional(24);
  }

  /** The files of an application. */
  public @Nullable StorageStats storageStats() {
    return optional(25);
  }

  /** Runs of the notebooks of an application in the current billing period. */
  public @Nullable NotebookStats notebookStats() {
    return optional(26);
  }

  /** Builds a {@link ApplicationSummary}. */
  public static final class Builder extends JsonModel.Builder<ApplicationSummary, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationSummary from) {
      super(from);
    }

    /** Sets {@link ApplicationSummary#apiTokenCount()}. */
    public Builder apiTokenCount(int apiTokenCount) {
      return set(0, apiTokenCount);
    }

    /** Sets {@link ApplicationSummary#certificateCount()}. */
    public Builder certificateCount(int certificateCount) {
      return set(1, certificateCount);
    }

    /** Sets {@link ApplicationSummary#certificateAuthorityCount()}. */
    public Builder certificateAuthorityCount(int certificateAuthorityCount) {
      return set(2, certificateAuthorityCount);
    }

    /** Sets {@link ApplicationSummary#credentialCount()}. */
    public Builder credentialCount(int credentialCount) {
      return set(3, credentialCount);
    }

    /** Sets {@link ApplicationSummary#dashCount()}. */
    public Builder dashCount(int dashCount) {
      return set(4, dashCount);
    }

    /** Sets {@link ApplicationSummary#dataTableCount()}. */
    public Builder dataTableCount(int dataTableCount) {
      return set(5, dataTableCount);
    }

    /** Sets {@link ApplicationSummary#deviceCount()}. */
    public Builder deviceCount(int deviceCount) {
      return set(6, deviceCount);
    }

    /** Sets {@link ApplicationSummary#deviceRecipeCount()}. */
    public Builder deviceRecipeCount(int deviceRecipeCount) {
      return set(7, deviceRecipeCount);
    }

    /** Sets {@link ApplicationSummary#eventCount()}. */
    public Builder eventCount(int eventCount) {
      return set(8, eventCount);
    }

    /** Sets {@link ApplicationSummary#experienceDomainCount()}. */
    public Builder experienceDomainCount(int experienceDomainCount) {
      return set(9, experienceDomainCount);
    }

    /** Sets {@link ApplicationSummary#experienceEndpointCount()}. */
    public Builder experienceEndpointCount(int experienceEndpointCount) {
      return set(10, experienceEndpointCount);
    }

    /** Sets {@link ApplicationSummary#experienceGroupCount()}. */
    public Builder experienceGroupCount(int experienceGroupCount) {
      return set(11, experienceGroupCount);
    }

    /** Sets {@link ApplicationSummary#experienceSlugCount()}. */
    public Builder experienceSlugCount(int experienceSlugCount) {
      return set(12, experienceSlugCount);
    }

    /** Sets {@link ApplicationSummary#experienceUserCount()}. */
    public Builder experienceUserCount(int experienceUserCount) {
      return set(13, experienceUserCount);
    }

    /** Sets {@link ApplicationSummary#experienceVersionCount()}. */
    public Builder experienceVersionCount(int experienceVersionCount) {
      return set(14, experienceVersionCount);
    }

    /** Sets {@link ApplicationSummary#experienceViewCount()}. */
    public Builder experienceViewCount(int experienceViewCount) {
      return set(15, experienceViewCount);
    }

    /** Sets {@link ApplicationSummary#fileCount()}. */
    public Builder fileCount(int fileCount) {
      return set(16, fileCount);
    }

    /** Sets {@link ApplicationSummary#flowCount()}. */
    public Builder flowCount(int flowCount) {
      return set(17, flowCount);
    }

    /** Sets {@link ApplicationSummary#integrationCount()}. */
    public Builder integrationCount(int integrationCount) {
      return set(18, integrationCount);
    }

    /** Sets {@link ApplicationSummary#keyCount()}. */
    public Builder keyCount(int keyCount) {
      return set(19, keyCount);
    }

    /** Sets {@link ApplicationSummary#notebookCount()}. */
    public Builder notebookCount(int notebookCount) {
      return set(20, notebookCount);
    }

    /** Sets {@link ApplicationSummary#privateFileCount()}. */
    public Builder privateFileCount(int privateFileCount) {
      return set(21, privateFileCount);
    }

    /** Sets {@link ApplicationSummary#resourceJobCount()}. */
    public Builder resourceJobCount(int resourceJobCount) {
      return set(22, resourceJobCount);
    }

    /** Sets {@link ApplicationSummary#webhookCount()}. */
    public Builder webhookCount(int webhookCount) {
      return set(23, webhookCount);
    }

    /** Sets {@link ApplicationSummary#payloadCount()}. */
    public Builder payloadCount(PayloadStats payloadCount) {
      return set(24, payloadCount);
    }

    /** Sets {@link ApplicationSummary#storageStats()}. */
    public Builder storageStats(StorageStats storageStats) {
      return set(25, storageStats);
    }

    /** Sets {@link ApplicationSummary#notebookStats()}. */
    public Builder notebookStats(NotebookStats notebookStats) {
      return set(26, notebookStats);
    }

    @Override
    protected ApplicationSummary create() {
      return new ApplicationSummary(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationSummary ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationSummary; take the JSON as a text, and use"
            + " ApplicationSummary.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationSummary> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationSummary",
          List.of(
              "apiTokenCount",
              "certificateCount",
              "certificateAuthorityCount",
              "credentialCount",
              "dashCount",
              "dataTableCount",
              "deviceCount",
              "deviceRecipeCount",
              "eventCount",
              "experienceDomainCount",
              "experienceEndpointCount",
              "experienceGroupCount",
              "experienceSlugCount",
              "experienceUserCount",
              "experienceVersionCount",
              "experienceViewCount",
              "fileCount",
              "flowCount",
              "integrationCount",
              "keyCount",
              "notebookCount",
              "privateFileCount",
              "resourceJobCount",
              "webhookCount",
              "payloadCount",
              "storageStats",
              "notebookStats"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INTEGER, out);
      write(values, 1, JsonCodec.INTEGER, out);
      write(values, 2, JsonCodec.INTEGER, out);
      write(values, 3, JsonCodec.INTEGER, out);
      write(values, 4, JsonCodec.INTEGER, out);
      write(values, 5, JsonCodec.INTEGER, out);
      write(values, 6, JsonCodec.INTEGER, out);
      write(values, 7, JsonCodec.INTEGER, out);
      write(values, 8, JsonCodec.INTEGER, out);
      write(values, 9, JsonCodec.INTEGER, out);
      write(values, 10, JsonCodec.INTEGER, out);
      write(values, 11, JsonCodec.INTEGER, out);
      write(values, 12, JsonCodec.INTEGER, out);
      write(values, 13, JsonCodec.INTEGER, out);
      write(values, 14, JsonCodec.INTEGER, out);
      write(values, 15, JsonCodec.INTEGER, out);
      write(values, 16, JsonCodec.INTEGER, out);
      write(values, 17, JsonCodec.INTEGER, out);
      write(values, 18, JsonCodec.INTEGER, out);
      write(values, 19, JsonCodec.INTEGER, out);
      write(values, 20, JsonCodec.INTEGER, out);
      write(values, 21, JsonCodec.INTEGER, out);
      write(values, 22, JsonCodec.INTEGER, out);
      write(values, 23, JsonCodec.INTEGER, out);
      write(values, 24, PayloadStats.CODEC, out);
      write(values, 25, StorageStats.CODEC, out);
      write(values, 26, NotebookStats.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23 ->
            JsonCodec.INTEGER;
        case 24 -> PayloadStats.CODEC;
        case 25 -> StorageStats.CODEC;
        case 26 -> NotebookStats.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
