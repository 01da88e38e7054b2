// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.OwnerType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An application, which holds the devices, workflows, events and everything else of one solution.
 * Nothing inside of it is seen by other applications.
 */
@JsonDeserialize(using = Application.Codec.class)
public final class Application extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<Application> CODEC = new Codec();

  private static final JsonCodec<List<String>> APPLIED_TEMPLATE_IDS =
      JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<ApplicationGlobal>> GLOBALS =
      JsonCodec.listOf(ApplicationGlobal.CODEC);
  private static final JsonCodec<List<ApplicationTour>> FTUE_TRACKING =
      JsonCodec.listOf(ApplicationTour.CODEC);

  private Application(Builder builder) {
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

  /** Identifier of the application, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /** Identifier of the application, the same as {@code id}. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(1);
  }

  /** When the application was created. */
  public Instant creationDate() {
    return required(2);
  }

  /** When the application was last changed. */
  public Instant lastUpdated() {
    return required(3);
  }

  /**
   * Application templates that the application was made from, or that were added to it later, at
   * most 1000.
   */
  public List<String> appliedTemplateIds() {
    return list(4);
  }

  /** Whether {@link #appliedTemplateIds()} is there at all, be it as a JSON null. */
  public boolean hasAppliedTemplateIds() {
    return has(4);
  }

  /**
   * User or organization that the application belongs to, as {@code ownerType} says. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public String ownerId() {
    return required(5);
  }

  /** Whether {@code ownerId} is a user or an organization. */
  public OwnerType ownerType() {
    return required(6);
  }

  /**
   * Name of the organization that owns the application. Absent if a user does. 1 to 255 characters.
   */
  public @Nullable String organizationName() {
    return optional(7);
  }

  /** Color of that organization, up to 64 characters. */
  public @Nullable String organizationIconColor() {
    return optional(8);
  }

  /** Name of the application for people, 1 to 255 characters. */
  public String name() {
    return required(9);
  }

  /** What the application is for, up to 1024 characters. */
  public @Nullable String description() {
    return optional(10);
  }

  /**
   * First part of the host name at which Losant serves the experience of the application, 3 to 63
   * lower-case letters, digits and hyphens. Matches {@code ^[0-9a-z-]*$}.
   */
  public @Nullable String endpointSlug() {
    return optional(11);
  }

  /** Tokens of experience users that were issued before this time are refused. */
  public @Nullable Instant expUserTokenCutoff() {
    return optional(12);
  }

  /**
   * Whether experience endpoints that say nothing of it allow calls from pages of other origins
   * (CORS).
   */
  public @Nullable Boolean endpointDefaultCors() {
    return optional(13);
  }

  /** Constants of the application, at most 100, each with a key of its own. */
  public List<ApplicationGlobal> globals() {
    return list(14);
  }

  /** Whether {@link #globals()} is there at all, be it as a JSON null. */
  public boolean hasGlobals() {
    return has(14);
  }

  /**
   * For how many seconds the addresses are valid under which values of {@code blob} attributes can
   * be read, from 3600, an hour, to 604800, a week.
   */
  public @Nullable Long blobUrlTTL() {
    return optional(15);
  }

  /**
   * What an application contains, in numbers. Numbers that the request did not ask for, or that the
   * caller may not see, are absent.
   */
  public @Nullable ApplicationSummary summary() {
    return optional(16);
  }

  /** Guided tours of Losant's web pages that people took in the application, at most 100. */
  public List<ApplicationTour> ftueTracking() {
    return list(17);
  }

  /** Whether {@link #ftueTracking()} is there at all, be it as a JSON null. */
  public boolean hasFtueTracking() {
    return has(17);
  }

  /**
   * What Losant copies every day to a storage of the owner, and where to. {@code s3}, {@code gcs}
   * or {@code azure} names the storage. The account to use comes from a credential of the
   * application, or stands there. Only applications of organizations can be archived.
   */
  public @Nullable ApplicationArchiveConfig archiveConfig() {
    return optional(18);
  }

  /** Builds a {@link Application}. */
  public static final class Builder extends JsonModel.Builder<Application, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(Application from) {
      super(from);
    }

    /** Sets {@link Application#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link Application#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(1, applicationId);
    }

    /** Sets {@link Application#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      return set(2, creationDate);
    }

    /** Sets {@link Application#lastUpdated()}. */
    public Builder lastUpdated(Instant lastUpdated) {
      return set(3, lastUpdated);
    }

    /** Sets {@link Application#appliedTemplateIds()}. */
    public Builder appliedTemplateIds(List<String> appliedTemplateIds) {
      return setList(4, appliedTemplateIds);
    }

    /** Sets {@link Application#ownerId()}. */
    public Builder ownerId(String ownerId) {
      return set(5, ownerId);
    }

    /** Sets {@link Application#ownerType()}. */
    public Builder ownerType(OwnerType ownerType) {
      return set(6, ownerType);
    }

    /** Sets {@link Application#organizationName()}. */
    public Builder organizationName(String organizationName) {
      return set(7, organizationName);
    }

    /** Sets {@link Application#organizationIconColor()}. */
    public Builder organizationIconColor(String organizationIconColor) {
      return set(8, organizationIconColor);
    }

    /** Sets {@link Application#name()}. */
    public Builder name(String name) {
      return set(9, name);
    }

    /** Sets {@link Application#description()}. */
    public Builder description(String description) {
      return set(10, description);
    }

    /** Sets {@link Application#endpointSlug()}. */
    public Builder endpointSlug(String endpointSlug) {
      return set(11, endpointSlug);
    }

    /** Sets {@link Application#expUserTokenCutoff()}. */
    public Builder expUserTokenCutoff(Instant expUserTokenCutoff) {
      return set(12, expUserTokenCutoff);
    }

    /** Sets {@link Application#endpointDefaultCors()}. */
    public Builder endpointDefaultCors(boolean endpointDefaultCors) {
      return set(13, endpointDefaultCors);
    }

    /** Sets {@link Application#globals()}. */
    public Builder globals(List<ApplicationGlobal> globals) {
      return setList(14, globals);
    }

    /** Sets {@link Application#blobUrlTTL()}. */
    public Builder blobUrlTTL(long blobUrlTTL) {
      return set(15, blobUrlTTL);
    }

    /** Sets {@link Application#summary()}. */
    public Builder summary(ApplicationSummary summary) {
      return set(16, summary);
    }

    /** Sets {@link Application#ftueTracking()}. */
    public Builder ftueTracking(List<ApplicationTour> ftueTracking) {
      return setList(17, ftueTracking);
    }

    /** Sets {@link Application#archiveConfig()}. */
    public Builder archiveConfig(ApplicationArchiveConfig archiveConfig) {
      return set(18, archiveConfig);
    }

    @Override
    protected Application create() {
      return new Application(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Application ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a Application; take the JSON as a text, and use"
            + " Application.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<Application> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "Application",
          List.of(
              "id",
              "applicationId",
              "creationDate",
              "lastUpdated",
              "appliedTemplateIds",
              "ownerId",
              "ownerType",
              "organizationName",
              "organizationIconColor",
              "name",
              "description",
              "endpointSlug",
              "expUserTokenCutoff",
              "endpointDefaultCors",
              "globals",
              "blobUrlTTL",
              "summary",
              "ftueTracking",
              "archiveConfig"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.INSTANT, out);
      write(values, 3, JsonCodec.INSTANT, out);
      write(values, 4, APPLIED_TEMPLATE_IDS, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, OwnerType.CODEC, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, JsonCodec.STRING, out);
      write(values, 11, JsonCodec.STRING, out);
      write(values, 12, JsonCodec.INSTANT, out);
      write(values, 13, JsonCodec.BOOLEAN, out);
      write(values, 14, GLOBALS, out);
      write(values, 15, JsonCodec.LONG, out);
      write(values, 16, ApplicationSummary.CODEC, out);
      write(values, 17, FTUE_TRACKING, out);
      write(values, 18, ApplicationArchiveConfig.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 5, 7, 8, 9, 10, 11 -> JsonCodec.STRING;
        case 2, 3, 12 -> JsonCodec.INSTANT;
        case 4 -> APPLIED_TEMPLATE_IDS;
        case 6 -> OwnerType.CODEC;
        case 13 -> JsonCodec.BOOLEAN;
        case 14 -> GLOBALS;
        case 15 -> JsonCodec.LONG;
        case 16 -> ApplicationSummary.CODEC;
        case 17 -> FTUE_TRACKING;
        case 18 -> ApplicationArchiveConfig.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
