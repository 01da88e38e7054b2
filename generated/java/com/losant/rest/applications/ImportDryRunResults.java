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

/** What a dry run found out. */
@JsonDeserialize(using = ImportDryRunResults.Codec.class)
public final class ImportDryRunResults extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ImportDryRunResults> CODEC = new Codec();

  private static final JsonCodec<List<ImportedResourceType>> LIMIT_ERRORS =
      JsonCodec.listOf(ImportedResourceType.CODEC);

  private ImportDryRunResults(Builder builder) {
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

  /**
   * Types of resources of which there would be more than the owner may have. Absent if there are
   * none.
   */
  public List<ImportedResourceType> limitErrors() {
    return list(0);
  }

  /** Whether {@link #limitErrors()} is there at all, be it as a JSON null. */
  public boolean hasLimitErrors() {
    return has(0);
  }

  /** Address of a file that tells what would be imported, up to 1024 characters. */
  public @Nullable String url() {
    return optional(1);
  }

  /** Builds a {@link ImportDryRunResults}. */
  public static final class Builder extends JsonModel.Builder<ImportDryRunResults, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ImportDryRunResults from) {
      super(from);
    }

    /** Sets {@link ImportDryRunResults#limitErrors()}. */
    public Builder limitErrors(List<ImportedResourceType> limitErrors) {
      return setList(0, limitErrors);
    }

    /** Sets {@link ImportDryRunResults#url()}. */
    public Builder url(String url) {
      return set(1, url);
    }

    @Override
    protected ImportDryRunResults create() {
      return new ImportDryRunResults(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ImportDryRunResults ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ImportDryRunResults; take the JSON as a text, and use"
            + " ImportDryRunResults.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ImportDryRunResults> {
    /** Called by Jackson. */
    public Codec() {
      super("ImportDryRunResults", List.of("limitErrors", "url"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, LIMIT_ERRORS, out);
      write(values, 1, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> LIMIT_ERRORS;
        case 1 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
