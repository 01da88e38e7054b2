// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Kind of resource that a search finds, such as {@code device} or {@code flow}, which is a
 * workflow.
 */
@JsonDeserialize(using = SearchedResourceType.Codec.class)
public final class SearchedResourceType extends OpenEnum {
  /** {@code "applicationApiToken"}. */
  public static final SearchedResourceType APPLICATION_API_TOKEN =
      new SearchedResourceType("applicationApiToken", Known.APPLICATION_API_TOKEN);

  /** {@code "credential"}. */
  public static final SearchedResourceType CREDENTIAL =
      new SearchedResourceType("credential", Known.CREDENTIAL);

  /** {@code "dashboard"}. */
  public static final SearchedResourceType DASHBOARD =
      new SearchedResourceType("dashboard", Known.DASHBOARD);

  /** {@code "dataTable"}. */
  public static final SearchedResourceType DATA_TABLE =
      new SearchedResourceType("dataTable", Known.DATA_TABLE);

  /** {@code "device"}. */
  public static final SearchedResourceType DEVICE =
      new SearchedResourceType("device", Known.DEVICE);

  /** {@code "deviceRecipe"}. */
  public static final SearchedResourceType DEVICE_RECIPE =
      new SearchedResourceType("deviceRecipe", Known.DEVICE_RECIPE);

  /** {@code "event"}. */
  public static final SearchedResourceType EVENT = new SearchedResourceType("event", Known.EVENT);

  /** {@code "experienceDomain"}. */
  public static final SearchedResourceType EXPERIENCE_DOMAIN =
      new SearchedResourceType("experienceDomain", Known.EXPERIENCE_DOMAIN);

  /** {@code "experienceEndpoint"}. */
  public static final SearchedResourceType EXPERIENCE_ENDPOINT =
      new SearchedResourceType("experienceEndpoint", Known.EXPERIENCE_ENDPOINT);

  /** {@code "experienceGroup"}. */
  public static final SearchedResourceType EXPERIENCE_GROUP =
      new SearchedResourceType("experienceGroup", Known.EXPERIENCE_GROUP);

  /** {@code "experienceSlug"}. */
  public static final SearchedResourceType EXPERIENCE_SLUG =
      new SearchedResourceType("experienceSlug", Known.EXPERIENCE_SLUG);

  /** {@code "experienceUser"}. */
  public static final SearchedResourceType EXPERIENCE_USER =
      new SearchedResourceType("experienceUser", Known.EXPERIENCE_USER);

  /** {@code "experienceVersion"}. */
  public static final SearchedResourceType EXPERIENCE_VERSION =
      new SearchedResourceType("experienceVersion", Known.EXPERIENCE_VERSION);

  /** {@code "experienceView"}. */
  public static final SearchedResourceType EXPERIENCE_VIEW =
      new SearchedResourceType("experienceView", Known.EXPERIENCE_VIEW);

  /** {@code "file"}. */
  public static final SearchedResourceType FILE = new SearchedResourceType("file", Known.FILE);

  /** {@code "flow"}. */
  public static final SearchedResourceType FLOW = new SearchedResourceType("flow", Known.FLOW);

  /** {@code "integration"}. */
  public static final SearchedResourceType INTEGRATION =
      new SearchedResourceType("integration", Known.INTEGRATION);

  /** {@code "notebook"}. */
  public static final SearchedResourceType NOTEBOOK =
      new SearchedResourceType("notebook", Known.NOTEBOOK);

  /** {@code "resourceJob"}. */
  public static final SearchedResourceType RESOURCE_JOB =
      new SearchedResourceType("resourceJob", Known.RESOURCE_JOB);

  /** {@code "webhook"}. */
  public static final SearchedResourceType WEBHOOK =
      new SearchedResourceType("webhook", Known.WEBHOOK);

  /** Reads and writes this class. */
  public static final JsonCodec<SearchedResourceType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "applicationApiToken"}. */
    APPLICATION_API_TOKEN,
    /** {@code "credential"}. */
    CREDENTIAL,
    /** {@code "dashboard"}. */
    DASHBOARD,
    /** {@code "dataTable"}. */
    DATA_TABLE,
    /** {@code "device"}. */
    DEVICE,
    /** {@code "deviceRecipe"}. */
    DEVICE_RECIPE,
    /** {@code "event"}. */
    EVENT,
    /** {@code "experienceDomain"}. */
    EXPERIENCE_DOMAIN,
    /** {@code "experienceEndpoint"}. */
    EXPERIENCE_ENDPOINT,
    /** {@code "experienceGroup"}. */
    EXPERIENCE_GROUP,
    /** {@code "experienceSlug"}. */
    EXPERIENCE_SLUG,
    /** {@code "experienceUser"}. */
    EXPERIENCE_USER,
    /** {@code "experienceVersion"}. */
    EXPERIENCE_VERSION,
    /** {@code "experienceView"}. */
    EXPERIENCE_VIEW,
    /** {@code "file"}. */
    FILE,
    /** {@code "flow"}. */
    FLOW,
    /** {@code "integration"}. */
    INTEGRATION,
    /** {@code "notebook"}. */
    NOTEBOOK,
    /** {@code "resourceJob"}. */
    RESOURCE_JOB,
    /** {@code "webhook"}. */
    WEBHOOK,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private SearchedResourceType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static SearchedResourceType of(String value) {
    return switch (value) {
      case "applicationApiToken" -> APPLICATION_API_TOKEN;
      case "credential" -> CREDENTIAL;
      case "dashboard" -> DASHBOARD;
      case "dataTable" -> DATA_TABLE;
      case "device" -> DEVICE;
      case "deviceRecipe" -> DEVICE_RECIPE;
      case "event" -> EVENT;
      case "experienceDomain" -> EXPERIENCE_DOMAIN;
      case "experienceEndpoint" -> EXPERIENCE_ENDPOINT;
      case "experienceGroup" -> EXPERIENCE_GROUP;
      case "experienceSlug" -> EXPERIENCE_SLUG;
      case "experienceUser" -> EXPERIENCE_USER;
      case "experienceVersion" -> EXPERIENCE_VERSION;
      case "experienceView" -> EXPERIENCE_VIEW;
      case "file" -> FILE;
      case "flow" -> FLOW;
      case "integration" -> INTEGRATION;
      case "notebook" -> NOTEBOOK;
      case "resourceJob" -> RESOURCE_JOB;
      case "webhook" -> WEBHOOK;
      default -> new SearchedResourceType(value, Known.UNKNOWN);
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
  private static SearchedResourceType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SearchedResourceType; take the JSON as a text, and use"
            + " SearchedResourceType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<SearchedResourceType> {
    /** Called by Jackson. */
    public Codec() {
      super("SearchedResourceType");
    }

    @Override
    protected SearchedResourceType of(String value) {
      return SearchedResourceType.of(value);
    }
  }
}
