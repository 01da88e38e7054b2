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

/**
 * Changes to an application. Properties that are omitted stay unchanged. Lists are replaced as a
 * whole; to change single constants see {@code application.globals}.
 */
@JsonDeserialize(using = ApplicationPatch.Codec.class)
public final class ApplicationPatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationPatch> CODEC = new Codec();

  private static final JsonCodec<List<ApplicationGlobal>> GLOBALS =
      JsonCodec.listOf(ApplicationGlobal.CODEC);
  private static final JsonCodec<List<ApplicationTour>> FTUE_TRACKING =
      JsonCodec.listOf(ApplicationTour.CODEC);

  private ApplicationPatch(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code application} has, to be sent. Left out is what has no place here: {@code id},
   * {@code applicationId}, {@code creationDate}, {@code lastUpdated}, {@code appliedTemplateIds},
   * {@code ownerId}, {@code ownerType}, {@code organizationName}, {@code organizationIconColor},
   * {@code summary}, what is not documented, a null where none is taken, and entries of lists that
   * lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static ApplicationPatch from(Application application) {
    return builder().from(application).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** New name of the application, 1 to 255 characters. */
  public @Nullable String name() {
    return optional(0);
  }

  /** What the application is for, up to 1024 characters. */
  public @Nullable String description() {
    return optional(1);
  }

  /**
   * First part of the host name at which Losant serves the experience of the application, 3 to 63
   * lower-case letters, digits and hyphens. Matches {@code ^[0-9a-z-]*$}.
   */
  public @Nullable String endpointSlug() {
    return optional(2);
  }

  /**
   * Refuse tokens of experience users that were issued before this time, to make all of them sign
   * in again.
   */
  public @Nullable Instant expUserTokenCutoff() {
    return optional(3);
  }

  /**
   * Whether experience endpoints that say nothing of it allow calls from pages of other origins
   * (CORS).
   */
  public @Nullable Boolean endpointDefaultCors() {
    return optional(4);
  }

  /** All constants of the application, at most 100. Those that are not among them are removed. */
  public List<ApplicationGlobal> globals() {
    return list(5);
  }

  /** Whether {@link #globals()} is there at all, be it as a JSON null. */
  public boolean hasGlobals() {
    return has(5);
  }

  /** Guided tours of Losant's web pages that people took in the application, at most 100. */
  public List<ApplicationTour> ftueTracking() {
    return list(6);
  }

  /** Whether {@link #ftueTracking()} is there at all, be it as a JSON null. */
  public boolean hasFtueTracking() {
    return has(6);
  }

  /** How to archive the application, or {@code null}, which ends archiving. */
  public @Nullable ApplicationArchiveConfig archiveConfig() {
    return optional(7);
  }

  /** Whether {@link #archiveConfig()} is there at all, be it as a JSON null. */
  public boolean hasArchiveConfig() {
    return has(7);
  }

  /**
   * For how many seconds the addresses are valid under which values of {@code blob} attributes can
   * be read, from 3600, an hour, to 604800, a week.
   */
  public @Nullable Long blobUrlTTL() {
    return optional(8);
  }

  /** Builds a {@link ApplicationPatch}. */
  public static final class Builder extends JsonModel.Builder<ApplicationPatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationPatch from) {
      super(from);
    }

    /** Sets what {@code application} has and {@link ApplicationPatch#from} takes. */
    public Builder from(Application application) {
      return take(application, 7);
    }

    /** Sets {@link ApplicationPatch#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link ApplicationPatch#description()}. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link ApplicationPatch#endpointSlug()}. */
    public Builder endpointSlug(String endpointSlug) {
      return set(2, endpointSlug);
    }

    /** Sets {@link ApplicationPatch#expUserTokenCutoff()}. */
    public Builder expUserTokenCutoff(Instant expUserTokenCutoff) {
      return set(3, expUserTokenCutoff);
    }

    /** Sets {@link ApplicationPatch#endpointDefaultCors()}. */
    public Builder endpointDefaultCors(boolean endpointDefaultCors) {
      return set(4, endpointDefaultCors);
    }

    /** Sets {@link ApplicationPatch#globals()}. */
    public Builder globals(List<ApplicationGlobal> globals) {
      return setList(5, globals);
    }

    /** Sets {@link ApplicationPatch#ftueTracking()}. */
    public Builder ftueTracking(List<ApplicationTour> ftueTracking) {
      return setList(6, ftueTracking);
    }

    /** Sets {@link ApplicationPatch#archiveConfig()}; null is sent as a JSON null. */
    public Builder archiveConfig(@Nullable ApplicationArchiveConfig archiveConfig) {
      return setNullable(7, archiveConfig);
    }

    /** Sets {@link ApplicationPatch#blobUrlTTL()}. */
    public Builder blobUrlTTL(long blobUrlTTL) {
      return set(8, blobUrlTTL);
    }

    @Override
    protected ApplicationPatch create() {
      return new ApplicationPatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationPatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationPatch; take the JSON as a text, and use"
            + " ApplicationPatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationPatch> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationPatch",
          List.of(
              "name",
              "description",
              "endpointSlug",
              "expUserTokenCutoff",
              "endpointDefaultCors",
              "globals",
              "ftueTracking",
              "archiveConfig",
              "blobUrlTTL"));
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
      write(values, 3, JsonCodec.INSTANT, out);
      write(values, 4, JsonCodec.BOOLEAN, out);
      write(values, 5, GLOBALS, out);
      write(values, 6, FTUE_TRACKING, out);
      write(values, 7, ApplicationArchiveConfig.CODEC, out);
      write(values, 8, JsonCodec.LONG, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.STRING;
        case 3 -> JsonCodec.INSTANT;
        case 4 -> JsonCodec.BOOLEAN;
        case 5 -> GLOBALS;
        case 6 -> FTUE_TRACKING;
        case 7 -> ApplicationArchiveConfig.CODEC;
        case 8 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
