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
 * What to import into an application, and how. The resources come from an uploaded bundle, or from
 * one of {@code fromApplicationId}, {@code importUrl} and {@code repo}.
 */
@JsonDeserialize(using = ApplicationImportOptions.Codec.class)
public final class ApplicationImportOptions extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationImportOptions> CODEC = new Codec();

  private static final JsonCodec<List<ImportedResourceType>> INCLUDE =
      JsonCodec.listOf(ImportedResourceType.CODEC);

  private ApplicationImportOptions(Builder builder) {
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

  /** Application to copy resources from. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String fromApplicationId() {
    return optional(0);
  }

  /** Address of the bundle, a zip file, in place of an upload, up to 1024 characters. */
  public @Nullable String importUrl() {
    return optional(1);
  }

  /** URL to call at the end of a queued job, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(2);
  }

  /**
   * What to do with a resource that is in the application already: {@code create} adds another one,
   * {@code replace} overwrites it, {@code retain} keeps it as it is, and {@code error} ends the
   * import. Defaults to {@code create}.
   */
  public @Nullable ImportConflictBehavior conflictBehavior() {
    return optional(3);
  }

  /**
   * Whether to only find out what would be imported, which the log of imports tells then. Nothing
   * is changed. Defaults to {@code false}.
   */
  public @Nullable Boolean dryRun() {
    return optional(4);
  }

  /**
   * Whether the work is always queued as a job, however small the bundle is. Defaults to {@code
   * false}.
   */
  public @Nullable Boolean forceJob() {
    return optional(5);
  }

  /** Types of resources to import, each at most once. If omitted, all types are. */
  public List<ImportedResourceType> include() {
    return list(6);
  }

  /** Whether {@link #include()} is there at all, be it as a JSON null. */
  public boolean hasInclude() {
    return has(6);
  }

  /** Credential of the application that opens the repository, up to 255 characters. */
  public @Nullable String credentialName() {
    return optional(7);
  }

  /** Where in a Git repository an application is read from. */
  public @Nullable ImportRepository repo() {
    return optional(8);
  }

  /** Builds a {@link ApplicationImportOptions}. */
  public static final class Builder extends JsonModel.Builder<ApplicationImportOptions, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationImportOptions from) {
      super(from);
    }

    /** Sets {@link ApplicationImportOptions#fromApplicationId()}. */
    public Builder fromApplicationId(String fromApplicationId) {
      return set(0, fromApplicationId);
    }

    /** Sets {@link ApplicationImportOptions#importUrl()}. */
    public Builder importUrl(String importUrl) {
      return set(1, importUrl);
    }

    /** Sets {@link ApplicationImportOptions#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(2, callbackUrl);
    }

    /** Sets {@link ApplicationImportOptions#conflictBehavior()}. */
    public Builder conflictBehavior(ImportConflictBehavior conflictBehavior) {
      return set(3, conflictBehavior);
    }

    /** Sets {@link ApplicationImportOptions#dryRun()}. */
    public Builder dryRun(boolean dryRun) {
      return set(4, dryRun);
    }

    /** Sets {@link ApplicationImportOptions#forceJob()}. */
    public Builder forceJob(boolean forceJob) {
      return set(5, forceJob);
    }

    /** Sets {@link ApplicationImportOptions#include()}. */
    public Builder include(List<ImportedResourceType> include) {
      return setList(6, include);
    }

    /** Sets {@link ApplicationImportOptions#credentialName()}. */
    public Builder credentialName(String credentialName) {
      return set(7, credentialName);
    }

    /** Sets {@link ApplicationImportOptions#repo()}. */
    public Builder repo(ImportRepository repo) {
      return set(8, repo);
    }

    @Override
    protected ApplicationImportOptions create() {
      return new ApplicationImportOptions(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationImportOptions ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationImportOptions; take the JSON as a text, and use"
            + " ApplicationImportOptions.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationImportOptions> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationImportOptions",
          List.of(
              "fromApplicationId",
              "importUrl",
              "callbackUrl",
              "conflictBehavior",
              "dryRun",
              "forceJob",
              "include",
              "credentialName",
              "repo"));
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
      write(values, 3, ImportConflictBehavior.CODEC, out);
      write(values, 4, JsonCodec.BOOLEAN, out);
      write(values, 5, JsonCodec.BOOLEAN, out);
      write(values, 6, INCLUDE, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, ImportRepository.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 7 -> JsonCodec.STRING;
        case 3 -> ImportConflictBehavior.CODEC;
        case 4, 5 -> JsonCodec.BOOLEAN;
        case 6 -> INCLUDE;
        case 8 -> ImportRepository.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
