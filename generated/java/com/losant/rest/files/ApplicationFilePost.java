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

/** A file or a directory to create. */
@JsonDeserialize(using = ApplicationFilePost.Codec.class)
public final class ApplicationFilePost extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationFilePost> CODEC = new Codec();

  private ApplicationFilePost(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code applicationFile} has, to be sent. Left out is what has no place here: {@code id},
   * {@code applicationId}, {@code creationDate}, {@code lastUpdated}, {@code authorId}, {@code
   * authorType}, {@code status}, {@code s3etag}, {@code moveIntoId}, {@code url}, what is not
   * documented, a null where none is taken, and entries of lists that lack what is required of
   * them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static ApplicationFilePost from(ApplicationFile applicationFile) {
    return builder().from(applicationFile).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Name of the file or directory without its path, such as {@code ground-floor.png}. 1 to 1024
   * characters.
   */
  public String name() {
    return required(0);
  }

  /**
   * Directory to create it in, such as {@code /floor-plans/}, up to 1024 characters. Directories on
   * the way that do not exist are created. If omitted, it is {@code /}.
   */
  public @Nullable String parentDirectory() {
    return optional(1);
  }

  /** Whether it is a file or a directory. */
  public FileType type() {
    return required(2);
  }

  /** Number of bytes that are going to be uploaded. */
  public @Nullable Long fileSize() {
    return optional(3);
  }

  /**
   * Media type of the content, such as {@code image/png}, up to 1024 characters. Whoever downloads
   * the file is told it.
   */
  public @Nullable String contentType() {
    return optional(4);
  }

  /** Size of an image in pixels. */
  public @Nullable FileDimensions fileDimensions() {
    return optional(5);
  }

  /** Builds a {@link ApplicationFilePost}. */
  public static final class Builder extends JsonModel.Builder<ApplicationFilePost, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationFilePost from) {
      super(from);
    }

    /** Sets what {@code applicationFile} has and {@link ApplicationFilePost#from} takes. */
    public Builder from(ApplicationFile applicationFile) {
      return take(applicationFile);
    }

    /** Sets {@link ApplicationFilePost#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link ApplicationFilePost#parentDirectory()}. */
    public Builder parentDirectory(String parentDirectory) {
      return set(1, parentDirectory);
    }

    /** Sets {@link ApplicationFilePost#type()}. */
    public Builder type(FileType type) {
      return set(2, type);
    }

    /** Sets {@link ApplicationFilePost#fileSize()}. */
    public Builder fileSize(long fileSize) {
      return set(3, fileSize);
    }

    /** Sets {@link ApplicationFilePost#contentType()}. */
    public Builder contentType(String contentType) {
      return set(4, contentType);
    }

    /** Sets {@link ApplicationFilePost#fileDimensions()}. */
    public Builder fileDimensions(FileDimensions fileDimensions) {
      return set(5, fileDimensions);
    }

    @Override
    protected ApplicationFilePost create() {
      return new ApplicationFilePost(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationFilePost ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationFilePost; take the JSON as a text, and use"
            + " ApplicationFilePost.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationFilePost> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationFilePost",
          List.of("name", "parentDirectory", "type", "fileSize", "contentType", "fileDimensions"));
      require(0, 2);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, FileType.CODEC, out);
      write(values, 3, JsonCodec.LONG, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, FileDimensions.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 4 -> JsonCodec.STRING;
        case 2 -> FileType.CODEC;
        case 3 -> JsonCodec.LONG;
        case 5 -> FileDimensions.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
