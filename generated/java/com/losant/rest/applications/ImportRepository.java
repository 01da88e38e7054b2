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

/** Where in a Git repository an application is read from. */
@JsonDeserialize(using = ImportRepository.Codec.class)
public final class ImportRepository extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ImportRepository> CODEC = new Codec();

  private ImportRepository(Builder builder) {
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

  /** Branch to read, up to 255 characters. */
  public @Nullable String branch() {
    return optional(0);
  }

  /** Directory to read, up to 1024 characters. */
  public @Nullable String directory() {
    return optional(1);
  }

  /** Builds a {@link ImportRepository}. */
  public static final class Builder extends JsonModel.Builder<ImportRepository, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ImportRepository from) {
      super(from);
    }

    /** Sets {@link ImportRepository#branch()}. */
    public Builder branch(String branch) {
      return set(0, branch);
    }

    /** Sets {@link ImportRepository#directory()}. */
    public Builder directory(String directory) {
      return set(1, directory);
    }

    @Override
    protected ImportRepository create() {
      return new ImportRepository(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ImportRepository ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ImportRepository; take the JSON as a text, and use"
            + " ImportRepository.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ImportRepository> {
    /** Called by Jackson. */
    public Codec() {
      super("ImportRepository", List.of("branch", "directory"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
