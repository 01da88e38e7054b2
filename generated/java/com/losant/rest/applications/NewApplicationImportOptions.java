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

/** What to import into a new application, and how. */
@JsonDeserialize(using = NewApplicationImportOptions.Codec.class)
public final class NewApplicationImportOptions extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<NewApplicationImportOptions> CODEC = new Codec();

  private static final JsonCodec<List<ImportedResourceType>> INCLUDE =
      JsonCodec.listOf(ImportedResourceType.CODEC);

  private NewApplicationImportOptions(Builder builder) {
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

  /** Address of the bundle, a zip file, in place of an upload, up to 1024 characters. */
  public @Nullable String importUrl() {
    return optional(0);
  }

  /** URL to call at the end of a queued job, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(1);
  }

  /** Types of resources to import, each at most once. If omitted, all types are. */
  public List<ImportedResourceType> include() {
    return list(2);
  }

  /** Whether {@link #include()} is there at all, be it as a JSON null. */
  public boolean hasInclude() {
    return has(2);
  }

  /**
   * Whether the work is always queued as a job, however small the bundle is. Defaults to {@code
   * false}.
   */
  public @Nullable Boolean forceJob() {
    return optional(3);
  }

  /** Builds a {@link NewApplicationImportOptions}. */
  public static final class Builder
      extends JsonModel.Builder<NewApplicationImportOptions, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(NewApplicationImportOptions from) {
      super(from);
    }

    /** Sets {@link NewApplicationImportOptions#importUrl()}. */
    public Builder importUrl(String importUrl) {
      return set(0, importUrl);
    }

    /** Sets {@link NewApplicationImportOptions#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(1, callbackUrl);
    }

    /** Sets {@link NewApplicationImportOptions#include()}. */
    public Builder include(List<ImportedResourceType> include) {
      return setList(2, include);
    }

    /** Sets {@link NewApplicationImportOptions#forceJob()}. */
    public Builder forceJob(boolean forceJob) {
      return set(3, forceJob);
    }

    @Override
    protected NewApplicationImportOptions create() {
      return new NewApplicationImportOptions(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static NewApplicationImportOptions ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a NewApplicationImportOptions; take the JSON as a text, and use"
            + " NewApplicationImportOptions.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<NewApplicationImportOptions> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "NewApplicationImportOptions",
          List.of("importUrl", "callbackUrl", "include", "forceJob"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, INCLUDE, out);
      write(values, 3, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> INCLUDE;
        case 3 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
