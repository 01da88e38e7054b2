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

/** Where in a Git repository an application is written to. */
@JsonDeserialize(using = ExportRepository.Codec.class)
public final class ExportRepository extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ExportRepository> CODEC = new Codec();

  private ExportRepository(Builder builder) {
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

  /** Branch to commit to, up to 255 characters. */
  public @Nullable String branch() {
    return optional(0);
  }

  /** Directory to write to, up to 1024 characters. */
  public @Nullable String directory() {
    return optional(1);
  }

  /** Message of the commit, up to 1024 characters. */
  public @Nullable String commitMessage() {
    return optional(2);
  }

  /** Builds a {@link ExportRepository}. */
  public static final class Builder extends JsonModel.Builder<ExportRepository, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ExportRepository from) {
      super(from);
    }

    /** Sets {@link ExportRepository#branch()}. */
    public Builder branch(String branch) {
      return set(0, branch);
    }

    /** Sets {@link ExportRepository#directory()}. */
    public Builder directory(String directory) {
      return set(1, directory);
    }

    /** Sets {@link ExportRepository#commitMessage()}. */
    public Builder commitMessage(String commitMessage) {
      return set(2, commitMessage);
    }

    @Override
    protected ExportRepository create() {
      return new ExportRepository(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ExportRepository ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ExportRepository; take the JSON as a text, and use"
            + " ExportRepository.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ExportRepository> {
    /** Called by Jackson. */
    public Codec() {
      super("ExportRepository", List.of("branch", "directory", "commitMessage"));
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
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
