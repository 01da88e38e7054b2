// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What the new content of a file is like. What is left out stays as it is. */
@JsonDeserialize(using = ApplicationFilePatch.Codec.class)
public final class ApplicationFilePatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationFilePatch> CODEC = new Codec();

  private ApplicationFilePatch(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code applicationFile} has, to be sent. Left out is what has no place here: {@code id},
   * {@code applicationId}, {@code creationDate}, {@code lastUpdated}, {@code authorId}, {@code
   * authorType}, {@code status}, {@code name}, {@code parentDirectory}, {@code type}, {@code
   * s3etag}, {@code moveIntoId}, {@code url}, what is not documented, a null where none is taken,
   * and entries of lists that lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static ApplicationFilePatch from(ApplicationFile applicationFile) {
    return builder().from(applicationFile).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Number of bytes that are going to be uploaded. */
  public @Nullable Long fileSize() {
    return optional(0);
  }

  /** Media type of the new content, such as {@code image/png}, up to 1024 characters. */
  public @Nullable String contentType() {
    return optional(1);
  }

  /** Size of an image in pixels. */
  public @Nullable FileDimensions fileDimensions() {
    return optional(2);
  }

  /** Builds a {@link ApplicationFilePatch}. */
  public static final class Builder extends JsonModel.Builder<ApplicationFilePatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationFilePatch from) {
      super(from);
    }

    /** Sets what {@code applicationFile} has and {@link ApplicationFilePatch#from} takes. */
    public Builder from(ApplicationFile applicationFile) {
      return take(applicationFile);
    }

    /** Sets {@link ApplicationFilePatch#fileSize()}. */
    public Builder fileSize(long fileSize) {
      return set(0, fileSize);
    }

    /** Sets {@link ApplicationFilePatch#contentType()}. */
    public Builder contentType(String contentType) {
      return set(1, contentType);
    }

    /** Sets {@link ApplicationFilePatch#fileDimensions()}. */
    public Builder fileDimensions(FileDimensions fileDimensions) {
      return set(2, fileDimensions);
    }

    @Override
    protected ApplicationFilePatch create() {
      return new ApplicationFilePatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationFilePatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationFilePatch; take the JSON as a text, and use"
            + " ApplicationFilePatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationFilePatch> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationFilePatch", List.of("fileSize", "contentType", "fileDimensions"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.LONG, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, FileDimensions.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.LONG;
        case 1 -> JsonCodec.STRING;
        case 2 -> FileDimensions.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
