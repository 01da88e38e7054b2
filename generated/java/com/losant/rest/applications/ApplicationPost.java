// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An application to create. */
@JsonDeserialize(using = ApplicationPost.Codec.class)
public final class ApplicationPost extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationPost> CODEC = new Codec();

  private static final JsonCodec<List<String>> APPLIED_TEMPLATE_IDS =
      JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<ApplicationGlobal>> GLOBALS =
      JsonCodec.listOf(ApplicationGlobal.CODEC);

  private ApplicationPost(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code application} has, to be sent. Left out is what has no place here: {@code id},
   * {@code applicationId}, {@code creationDate}, {@code lastUpdated}, {@code ownerId}, {@code
   * ownerType}, {@code organizationName}, {@code organizationIconColor}, {@code summary}, {@code
   * ftueTracking}, what is not documented, a null where none is taken, and entries of lists that
   * lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static ApplicationPost from(Application application) {
    return builder().from(application).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Organization that will own the application. If omitted, the user who makes the request does.
   * Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String orgId() {
    return optional(0);
  }

  /**
   * Application template whose resources the application begins with. If omitted, it is empty.
   * Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String applicationTemplateId() {
    return optional(1);
  }

  /** Name of the application for people, 1 to 255 characters. */
  public String name() {
    return required(2);
  }

  /** What the application is for, up to 1024 characters. */
  public @Nullable String description() {
    return optional(3);
  }

  /**
   * Application templates to list as applied, at most 1000. Nothing is copied from them; {@code
   * applicationTemplateId} does that.
   */
  public List<String> appliedTemplateIds() {
    return list(4);
  }

  /** Whether {@link #appliedTemplateIds()} is there at all, be it as a JSON null. */
  public boolean hasAppliedTemplateIds() {
    return has(4);
  }

  /**
   * First part of the host name at which Losant serves the experience of the application, 3 to 63
   * lower-case letters, digits and hyphens. Matches {@code ^[0-9a-z-]*$}.
   */
  public @Nullable String endpointSlug() {
    return optional(5);
  }

  /** Tokens of experience users that were issued before this time are refused. */
  public @Nullable Instant expUserTokenCutoff() {
    return optional(6);
  }

  /**
   * Whether experience endpoints that say nothing of it allow calls from pages of other origins
   * (CORS).
   */
  public @Nullable Boolean endpointDefaultCors() {
    return optional(7);
  }

  /** Constants of the application, at most 100, each with a key of its own. */
  public List<ApplicationGlobal> globals() {
    return list(8);
  }

  /** Whether {@link #globals()} is there at all, be it as a JSON null. */
  public boolean hasGlobals() {
    return has(8);
  }

  /**
   * What Losant copies every day to a storage of the owner, and where to. {@code s3}, {@code gcs}
   * or {@code azure} names the storage. The account to use comes from a credential of the
   * application, or stands there. Only applications of organizations can be archived.
   */
  public @Nullable ApplicationArchiveConfig archiveConfig() {
    return optional(9);
  }

  /**
   * For how many seconds the addresses are valid under which values of {@code blob} attributes can
   * be read, from 3600, an hour, to 604800, a week.
   */
  public @Nullable Long blobUrlTTL() {
    return optional(10);
  }

  /** Builds a {@link ApplicationPost}. */
  public static final class Builder extends JsonModel.Builder<ApplicationPost, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationPost from) {
      super(from);
    }

    /** Sets what {@code application} has and {@link ApplicationPost#from} takes. */
    public Builder from(Application application) {
      return take(application);
    }

    /** Sets {@link ApplicationPost#orgId()}. */
    public Builder orgId(String orgId) {
      return set(0, orgId);
    }

    /** Sets {@link ApplicationPost#applicationTemplateId()}. */
    public Builder applicationTemplateId(String applicationTemplateId) {
      return set(1, applicationTemplateId);
    }

    /** Sets {@link ApplicationPost#name()}. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link ApplicationPost#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link ApplicationPost#appliedTemplateIds()}. */
    public Builder appliedTemplateIds(List<String> appliedTemplateIds) {
      return setList(4, appliedTemplateIds);
    }

    /** Sets {@link ApplicationPost#endpointSlug()}. */
    public Builder endpointSlug(String endpointSlug) {
      return set(5, endpointSlug);
    }

    /** Sets {@link ApplicationPost#expUserTokenCutoff()}. */
    public Builder expUserTokenCutoff(Instant expUserTokenCutoff) {
      return set(6, expUserTokenCutoff);
    }

    /** Sets {@link ApplicationPost#endpointDefaultCors()}. */
    public Builder endpointDefaultCors(boolean endpointDefaultCors) {
      return set(7, endpointDefaultCors);
    }

    /** Sets {@link ApplicationPost#globals()}. */
    public Builder globals(List<ApplicationGlobal> globals) {
      return setList(8, globals);
    }

    /** Sets {@link ApplicationPost#archiveConfig()}. */
    public Builder archiveConfig(ApplicationArchiveConfig archiveConfig) {
      return set(9, archiveConfig);
    }

    /** Sets {@link ApplicationPost#blobUrlTTL()}. */
    public Builder blobUrlTTL(long blobUrlTTL) {
      return set(10, blobUrlTTL);
    }

    @Override
    protected ApplicationPost create() {
      return new ApplicationPost(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationPost ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationPost; take the JSON as a text, and use"
            + " ApplicationPost.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationPost> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationPost",
          List.of(
              "orgId",
              "applicationTemplateId",
              "name",
              "description",
              "appliedTemplateIds",
              "endpointSlug",
              "expUserTokenCutoff",
              "endpointDefaultCors",
              "globals",
              "archiveConfig",
              "blobUrlTTL"));
      require(2);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, APPLIED_TEMPLATE_IDS, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.INSTANT, out);
      write(values, 7, JsonCodec.BOOLEAN, out);
      write(values, 8, GLOBALS, out);
      write(values, 9, ApplicationArchiveConfig.CODEC, out);
      write(values, 10, JsonCodec.LONG, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 5 -> JsonCodec.STRING;
        case 4 -> APPLIED_TEMPLATE_IDS;
        case 6 -> JsonCodec.INSTANT;
        case 7 -> JsonCodec.BOOLEAN;
        case 8 -> GLOBALS;
        case 9 -> ApplicationArchiveConfig.CODEC;
        case 10 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
