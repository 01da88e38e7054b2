// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Number in the summary of an application, named like its property. */
@JsonDeserialize(using = ApplicationSummaryField.Codec.class)
public final class ApplicationSummaryField extends OpenEnum {
  /** {@code "apiTokenCount"}. */
  public static final ApplicationSummaryField API_TOKEN_COUNT =
      new ApplicationSummaryField("apiTokenCount", Known.API_TOKEN_COUNT);

  /** {@code "certificateCount"}. */
  public static final ApplicationSummaryField CERTIFICATE_COUNT =
      new ApplicationSummaryField("certificateCount", Known.CERTIFICATE_COUNT);

  /** {@code "certificateAuthorityCount"}. */
  public static final ApplicationSummaryField CERTIFICATE_AUTHORITY_COUNT =
      new ApplicationSummaryField("certificateAuthorityCount", Known.CERTIFICATE_AUTHORITY_COUNT);

  /** {@code "credentialCount"}. */
  public static final ApplicationSummaryField CREDENTIAL_COUNT =
      new ApplicationSummaryField("credentialCount", Known.CREDENTIAL_COUNT);

  /** {@code "dashCount"}. */
  public static final ApplicationSummaryField DASH_COUNT =
      new ApplicationSummaryField("dashCount", Known.DASH_COUNT);

  /** {@code "dataTableCount"}. */
  public static final ApplicationSummaryField DATA_TABLE_COUNT =
      new ApplicationSummaryField("dataTableCount", Known.DATA_TABLE_COUNT);

  /** {@code "deviceCount"}. */
  public static final ApplicationSummaryField DEVICE_COUNT =
      new ApplicationSummaryField("deviceCount", Known.DEVICE_COUNT);

  /** {@code "deviceRecipeCount"}. */
  public static final ApplicationSummaryField DEVICE_RECIPE_COUNT =
      new ApplicationSummaryField("deviceRecipeCount", Known.DEVICE_RECIPE_COUNT);

  /** {@code "eventCount"}. */
  public static final ApplicationSummaryField EVENT_COUNT =
      new ApplicationSummaryField("eventCount", Known.EVENT_COUNT);

  /** {@code "experienceDomainCount"}. */
  public static final ApplicationSummaryField EXPERIENCE_DOMAIN_COUNT =
      new ApplicationSummaryField("experienceDomainCount", Known.EXPERIENCE_DOMAIN_COUNT);

  /** {@code "experienceEndpointCount"}. */
  public static final ApplicationSummaryField EXPERIENCE_ENDPOINT_COUNT =
      new ApplicationSummaryField("experienceEndpointCount", Known.EXPERIENCE_ENDPOINT_COUNT);

  /** {@code "experienceGroupCount"}. */
  public static final ApplicationSummaryField EXPERIENCE_GROUP_COUNT =
      new ApplicationSummaryField("experienceGroupCount", Known.EXPERIENCE_GROUP_COUNT);

  /** {@code "experienceSlugCount"}. */
  public static final ApplicationSummaryField EXPERIENCE_SLUG_COUNT =
      new ApplicationSummaryField("experienceSlugCount", Known.EXPERIENCE_SLUG_COUNT);

  /** {@code "experienceUserCount"}. */
  public static final ApplicationSummaryField EXPERIENCE_USER_COUNT =
      new ApplicationSummaryField("experienceUserCount", Known.EXPERIENCE_USER_COUNT);

  /** {@code "experienceVersionCount"}. */
  public static final ApplicationSummaryField EXPERIENCE_VERSION_COUNT =
      new ApplicationSummaryField("experienceVersionCount", Known.EXPERIENCE_VERSION_COUNT);

  /** {@code "experienceViewCount"}. */
  public static final ApplicationSummaryField EXPERIENCE_VIEW_COUNT =
      new ApplicationSummaryField("experienceViewCount", Known.EXPERIENCE_VIEW_COUNT);

  /** {@code "fileCount"}. */
  public static final ApplicationSummaryField FILE_COUNT =
      new ApplicationSummaryField("fileCount", Known.FILE_COUNT);

  /** {@code "flowCount"}. */
  public static final ApplicationSummaryField FLOW_COUNT =
      new ApplicationSummaryField("flowCount", Known.FLOW_COUNT);

  /** {@code "integrationCount"}. */
  public static final ApplicationSummaryField INTEGRATION_COUNT =
      new ApplicationSummaryField("integrationCount", Known.INTEGRATION_COUNT);

  /** {@code "keyCount"}. */
  public static final ApplicationSummaryField KEY_COUNT =
      new ApplicationSummaryField("keyCount", Known.KEY_COUNT);

  /** {@code "notebookCount"}. */
  public static final ApplicationSummaryField NOTEBOOK_COUNT =
      new ApplicationSummaryField("notebookCount", Known.NOTEBOOK_COUNT);

  /** {@code "privateFileCount"}. */
  public static final ApplicationSummaryField PRIVATE_FILE_COUNT =
      new ApplicationSummaryField("privateFileCount", Known.PRIVATE_FILE_COUNT);

  /** {@code "resourceJobCount"}. */
  public static final ApplicationSummaryField RESOURCE_JOB_COUNT =
      new ApplicationSummaryField("resourceJobCount", Known.RESOURCE_JOB_COUNT);

  /** {@code "webhookCount"}. */
  public static final ApplicationSummaryField WEBHOOK_COUNT =
      new ApplicationSummaryField("webhookCount", Known.WEBHOOK_COUNT);

  /** {@code "payloadCount"}. */
  public static final ApplicationSummaryField PAYLOAD_COUNT =
      new ApplicationSummaryField("payloadCount", Known.PAYLOAD_COUNT);

  /** {@code "storageStats"}. */
  public static final ApplicationSummaryField STORAGE_STATS =
      new ApplicationSummaryField("storageStats", Known.STORAGE_STATS);

  /** {@code "notebookStats"}. */
  public static final ApplicationSummaryField NOTEBOOK_STATS =
      new ApplicationSummaryField("notebookStats", Known.NOTEBOOK_STATS);

  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationSummaryField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "apiTokenCount"}. */
    API_TOKEN_COUNT,
    /** {@code "certificateCount"}. */
    CERTIFICATE_COUNT,
    /** {@code "certificateAuthorityCount"}. */
    CERTIFICATE_AUTHORITY_COUNT,
    /** {@code "credentialCount"}. */
    CREDENTIAL_COUNT,
    /** {@code "dashCount"}. */
    DASH_COUNT,
    /** {@code "dataTableCount"}. */
    DATA_TABLE_COUNT,
    /** {@code "deviceCount"}. */
    DEVICE_COUNT,
    /** {@code "deviceRecipeCount"}. */
    DEVICE_RECIPE_COUNT,
    /** {@code "eventCount"}. */
    EVENT_COUNT,
    /** {@code "experienceDomainCount"}. */
    EXPERIENCE_DOMAIN_COUNT,
    /** {@code "experienceEndpointCount"}. */
    EXPERIENCE_ENDPOINT_COUNT,
    /** {@code "experienceGroupCount"}. */
    EXPERIENCE_GROUP_COUNT,
    /** {@code "experienceSlugCount"}. */
    EXPERIENCE_SLUG_COUNT,
    /** {@code "experienceUserCount"}. */
    EXPERIENCE_USER_COUNT,
    /** {@code "experienceVersionCount"}. */
    EXPERIENCE_VERSION_COUNT,
    /** {@code "experienceViewCount"}. */
    EXPERIENCE_VIEW_COUNT,
    /** {@code "fileCount"}. */
    FILE_COUNT,
    /** {@code "flowCount"}. */
    FLOW_COUNT,
    /** {@code "integrationCount"}. */
    INTEGRATION_COUNT,
    /** {@code "keyCount"}. */
    KEY_COUNT,
    /** {@code "notebookCount"}. */
    NOTEBOOK_COUNT,
    /** {@code "privateFileCount"}. */
    PRIVATE_FILE_COUNT,
    /** {@code "resourceJobCount"}. */
    RESOURCE_JOB_COUNT,
    /** {@code "webhookCount"}. */
    WEBHOOK_COUNT,
    /** {@code "payloadCount"}. */
    PAYLOAD_COUNT,
    /** {@code "storageStats"}. */
    STORAGE_STATS,
    /** {@code "notebookStats"}. */
    NOTEBOOK_STATS,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ApplicationSummaryField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ApplicationSummaryField of(String value) {
    return switch (value) {
      case "apiTokenCount" -> API_TOKEN_COUNT;
      case "certificateCount" -> CERTIFICATE_COUNT;
      case "certificateAuthorityCount" -> CERTIFICATE_AUTHORITY_COUNT;
      case "credentialCount" -> CREDENTIAL_COUNT;
      case "dashCount" -> DASH_COUNT;
      case "dataTableCount" -> DATA_TABLE_COUNT;
      case "deviceCount" -> DEVICE_COUNT;
      case "deviceRecipeCount" -> DEVICE_RECIPE_COUNT;
      case "eventCount" -> EVENT_COUNT;
      case "experienceDomainCount" -> EXPERIENCE_DOMAIN_COUNT;
      case "experienceEndpointCount" -> EXPERIENCE_ENDPOINT_COUNT;
      case "experienceGroupCount" -> EXPERIENCE_GROUP_COUNT;
      case "experienceSlugCount" -> EXPERIENCE_SLUG_COUNT;
      case "experienceUserCount" -> EXPERIENCE_USER_COUNT;
      case "experienceVersionCount" -> EXPERIENCE_VERSION_COUNT;
      case "experienceViewCount" -> EXPERIENCE_VIEW_COUNT;
      case "fileCount" -> FILE_COUNT;
      case "flowCount" -> FLOW_COUNT;
      case "integrationCount" -> INTEGRATION_COUNT;
      case "keyCount" -> KEY_COUNT;
      case "notebookCount" -> NOTEBOOK_COUNT;
      case "privateFileCount" -> PRIVATE_FILE_COUNT;
      case "resourceJobCount" -> RESOURCE_JOB_COUNT;
      case "webhookCount" -> WEBHOOK_COUNT;
      case "payloadCount" -> PAYLOAD_COUNT;
      case "storageStats" -> STORAGE_STATS;
      case "notebookStats" -> NOTEBOOK_STATS;
      default -> new ApplicationSummaryField(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over; {@link Known#UNKNOWN} if this version of the library does not know
   * it.
   */
  public Known known() {
    return known;
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationSummaryField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationSummaryField; take the JSON as a text, and use"
            + " ApplicationSummaryField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ApplicationSummaryField> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationSummaryField");
    }

    @Override
    protected ApplicationSummaryField of(String value) {
      return ApplicationSummaryField.of(value);
    }
  }
}
