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

/** How many resources of each kind a template brings. */
@JsonDeserialize(using = ApplicationTemplateSummary.Codec.class)
public final class ApplicationTemplateSummary extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationTemplateSummary> CODEC = new Codec();

  private ApplicationTemplateSummary(Builder builder) {
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

  /** Number of certificate authorities. */
  public @Nullable Integer applicationCertificateAuthorityCount() {
    return optional(0);
  }

  /** Number of dashboards. */
  public @Nullable Integer dashboardCount() {
    return optional(1);
  }

  /** Number of devices. */
  public @Nullable Integer deviceCount() {
    return optional(2);
  }

  /** Number of device recipes. */
  public @Nullable Integer deviceRecipeCount() {
    return optional(3);
  }

  /** Number of data tables. */
  public @Nullable Integer dataTableCount() {
    return optional(4);
  }

  /** Number of groups of experience users. */
  public @Nullable Integer experienceGroupCount() {
    return optional(5);
  }

  /** Number of experience users. */
  public @Nullable Integer experienceUserCount() {
    return optional(6);
  }

  /** Number of versions of the experience. */
  public @Nullable Integer experienceVersionCount() {
    return optional(7);
  }

  /** Number of pages, layouts and components of the experience. */
  public @Nullable Integer experienceViewCount() {
    return optional(8);
  }

  /** Number of endpoints of the experience. */
  public @Nullable Integer experienceEndpointCount() {
    return optional(9);
  }

  /** Number of files that everybody can read. */
  public @Nullable Integer fileCount() {
    return optional(10);
  }

  /** Number of workflows. */
  public @Nullable Integer flowCount() {
    return optional(11);
  }

  /** Number of integrations. */
  public @Nullable Integer integrationCount() {
    return optional(12);
  }

  /** Number of notebooks. */
  public @Nullable Integer notebookCount() {
    return optional(13);
  }

  /** Number of files that need permission to be read. */
  public @Nullable Integer privateFileCount() {
    return optional(14);
  }

  /** Number of resource jobs. */
  public @Nullable Integer resourceJobCount() {
    return optional(15);
  }

  /** Size of the rows of all data tables as CSV, in bytes. */
  public @Nullable Integer dataTableCsvSize() {
    return optional(16);
  }

  /** Number of webhooks. */
  public @Nullable Integer webhookCount() {
    return optional(17);
  }

  /** Builds a {@link ApplicationTemplateSummary}. */
  public static final class Builder extends JsonModel.Builder<ApplicationTemplateSummary, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationTemplateSummary from) {
      super(from);
    }

    /** Sets {@link ApplicationTemplateSummary#applicationCertificateAuthorityCount()}. */
    public Builder applicationCertificateAuthorityCount(int applicationCertificateAuthorityCount) {
      return set(0, applicationCertificateAuthorityCount);
    }

    /** Sets {@link ApplicationTemplateSummary#dashboardCount()}. */
    public Builder dashboardCount(int dashboardCount) {
      return set(1, dashboardCount);
    }

    /** Sets {@link ApplicationTemplateSummary#deviceCount()}. */
    public Builder deviceCount(int deviceCount) {
      return set(2, deviceCount);
    }

    /** Sets {@link ApplicationTemplateSummary#deviceRecipeCount()}. */
    public Builder deviceRecipeCount(int deviceRecipeCount) {
      return set(3, deviceRecipeCount);
    }

    /** Sets {@link ApplicationTemplateSummary#dataTableCount()}. */
    public Builder dataTableCount(int dataTableCount) {
      return set(4, dataTableCount);
    }

    /** Sets {@link ApplicationTemplateSummary#experienceGroupCount()}. */
    public Builder experienceGroupCount(int experienceGroupCount) {
      return set(5, experienceGroupCount);
    }

    /** Sets {@link ApplicationTemplateSummary#experienceUserCount()}. */
    public Builder experienceUserCount(int experienceUserCount) {
      return set(6, experienceUserCount);
    }

    /** Sets {@link ApplicationTemplateSummary#experienceVersionCount()}. */
    public Builder experienceVersionCount(int experienceVersionCount) {
      return set(7, experienceVersionCount);
    }

    /** Sets {@link ApplicationTemplateSummary#experienceViewCount()}. */
    public Builder experienceViewCount(int experienceViewCount) {
      return set(8, experienceViewCount);
    }

    /** Sets {@link ApplicationTemplateSummary#experienceEndpointCount()}. */
    public Builder experienceEndpointCount(int experienceEndpointCount) {
      return set(9, experienceEndpointCount);
    }

    /** Sets {@link ApplicationTemplateSummary#fileCount()}. */
    public Builder fileCount(int fileCount) {
      return set(10, fileCount);
    }

    /** Sets {@link ApplicationTemplateSummary#flowCount()}. */
    public Builder flowCount(int flowCount) {
      return set(11, flowCount);
    }

    /** Sets {@link ApplicationTemplateSummary#integrationCount()}. */
    public Builder integrationCount(int integrationCount) {
      return set(12, integrationCount);
    }

    /** Sets {@link ApplicationTemplateSummary#notebookCount()}. */
    public Builder notebookCount(int notebookCount) {
      return set(13, notebookCount);
    }

    /** Sets {@link ApplicationTemplateSummary#privateFileCount()}. */
    public Builder privateFileCount(int privateFileCount) {
      return set(14, privateFileCount);
    }

    /** Sets {@link ApplicationTemplateSummary#resourceJobCount()}. */
    public Builder resourceJobCount(int resourceJobCount) {
      return set(15, resourceJobCount);
    }

    /** Sets {@link ApplicationTemplateSummary#dataTableCsvSize()}. */
    public Builder dataTableCsvSize(int dataTableCsvSize) {
      return set(16, dataTableCsvSize);
    }

    /** Sets {@link ApplicationTemplateSummary#webhookCount()}. */
    public Builder webhookCount(int webhookCount) {
      return set(17, webhookCount);
    }

    @Override
    protected ApplicationTemplateSummary create() {
      return new ApplicationTemplateSummary(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationTemplateSummary ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationTemplateSummary; take the JSON as a text, and use"
            + " ApplicationTemplateSummary.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationTemplateSummary> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationTemplateSummary",
          List.of(
              "applicationCertificateAuthorityCount",
              "dashboardCount",
              "deviceCount",
              "deviceRecipeCount",
              "dataTableCount",
              "experienceGroupCount",
              "experienceUserCount",
              "experienceVersionCount",
              "experienceViewCount",
              "experienceEndpointCount",
              "fileCount",
              "flowCount",
              "integrationCount",
              "notebookCount",
              "privateFileCount",
              "resourceJobCount",
              "dataTableCsvSize",
              "webhookCount"));
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
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
