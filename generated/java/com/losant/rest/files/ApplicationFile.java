// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.files;

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
 * A file of an application, or a directory of files. Public and private files are kept apart and
 * have the same properties.
 */
@JsonDeserialize(using = ApplicationFile.Codec.class)
public final class ApplicationFile extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationFile> CODEC = new Codec();

  private ApplicationFile(Builder builder) {
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

  /** Identifier of the file, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /** Application that the file belongs to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(1);
  }

  /** When the file was created. */
  public Instant creationDate() {
    return required(2);
  }

  /** When the file, or its content, was last changed. */
  public Instant lastUpdated() {
    return required(3);
  }

  /**
   * Actor that created the file, of the kind that {@code authorType} names. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String authorId() {
    return optional(4);
  }

  /**
   * Kind of actor that created a file: a user, a workflow, an API token, a device or a notebook.
   */
  public @Nullable FileAuthorType authorType() {
    return optional(5);
  }

  /**
   * What is happening to a file: it is waiting for its content ({@code pending}), it is there
   * ({@code completed}), or a job is about to move or delete it, which for a directory may take a
   * while.
   */
  public FileStatus status() {
    return required(6);
  }

  /**
   * Name of the file or directory without its path, such as {@code ground-floor.png}. 1 to 1024
   * characters.
   */
  public String name() {
    return required(7);
  }

  /**
   * Directory that the file is in, such as {@code /floor-plans/}, or {@code /}. Up to 1024
   * characters.
   */
  public String parentDirectory() {
    return required(8);
  }

  /** Whether it is a file or a directory. */
  public FileType type() {
    return required(9);
  }

  /** Size of the content in bytes. */
  public @Nullable Long fileSize() {
    return optional(10);
  }

  /**
   * Fingerprint of the content, which changes with it. Usually it is the MD5 of the content in
   * hexadecimal digits. Absent while there is no content.
   */
  public @Nullable String s3etag() {
    return optional(11);
  }

  /** Media type of the content, such as {@code image/png}, up to 1024 characters. */
  public @Nullable String contentType() {
    return optional(12);
  }

  /** Size of an image in pixels. */
  public @Nullable FileDimensions fileDimensions() {
    return optional(13);
  }

  /**
   * File or directory that this one is moving to. Absent unless {@code status} is {@code moving}.
   * Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String moveIntoId() {
    return optional(14);
  }

  /**
   * Address from which anybody can download the content with a plain GET, without a token. That of
   * a private file is signed and expires: treat it as a secret. Absent for directories, and for
   * private files where {@code urlTTL} is 0.
   */
  public @Nullable String url() {
    return optional(15);
  }

  /** Builds a {@link ApplicationFile}. */
  public static final class Builder extends JsonModel.Builder<ApplicationFile, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationFile from) {
      super(from);
    }

    /** Sets {@link ApplicationFile#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link ApplicationFile#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(1, applicationId);
    }

    /** Sets {@link ApplicationFile#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      return set(2, creationDate);
    }

    /** Sets {@link ApplicationFile#lastUpdated()}. */
    public Builder lastUpdated(Instant lastUpdated) {
      return set(3, lastUpdated);
    }

    /** Sets {@link ApplicationFile#authorId()}. */
    public Builder authorId(String authorId) {
      return set(4, authorId);
    }

    /** Sets {@link ApplicationFile#authorType()}. */
    public Builder authorType(FileAuthorType authorType) {
      return set(5, authorType);
    }

    /** Sets {@link ApplicationFile#status()}. */
    public Builder status(FileStatus status) {
      return set(6, status);
    }

    /** Sets {@link ApplicationFile#name()}. */
    public Builder name(String name) {
      return set(7, name);
    }

    /** Sets {@link ApplicationFile#parentDirectory()}. */
    public Builder parentDirectory(String parentDirectory) {
      return set(8, parentDirectory);
    }

    /** Sets {@link ApplicationFile#type()}. */
    public Builder type(FileType type) {
      return set(9, type);
    }

    /** Sets {@link ApplicationFile#fileSize()}. */
    public Builder fileSize(long fileSize) {
      return set(10, fileSize);
    }

    /** Sets {@link ApplicationFile#s3etag()}. */
    public Builder s3etag(String s3etag) {
      return set(11, s3etag);
    }

    /** Sets {@link ApplicationFile#contentType()}. */
    public Builder contentType(String contentType) {
      return set(12, contentType);
    }

    /** Sets {@link ApplicationFile#fileDimensions()}. */
    public Builder fileDimensions(FileDimensions fileDimensions) {
      return set(13, fileDimensions);
    }

    /** Sets {@link ApplicationFile#moveIntoId()}. */
    public Builder moveIntoId(String moveIntoId) {
      return set(14, moveIntoId);
    }

    /** Sets {@link ApplicationFile#url()}. */
    public Builder url(String url) {
      return set(15, url);
    }

    @Override
    protected ApplicationFile create() {
      return new ApplicationFile(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationFile ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationFile; take the JSON as a text, and use"
            + " ApplicationFile.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationFile> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationFile",
          List.of(
              "id",
              "applicationId",
              "creationDate",
              "lastUpdated",
              "authorId",
              "authorType",
              "status",
              "name",
              "parentDirectory",
              "type",
              "fileSize",
              "s3etag",
              "contentType",
              "fileDimensions",
              "moveIntoId",
              "url"));
      hide(15);
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
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, FileAuthorType.CODEC, out);
      write(values, 6, FileStatus.CODEC, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, FileType.CODEC, out);
      write(values, 10, JsonCodec.LONG, out);
      write(values, 11, JsonCodec.STRING, out);
      write(values, 12, JsonCodec.STRING, out);
      write(values, 13, FileDimensions.CODEC, out);
      write(values, 14, JsonCodec.STRING, out);
      write(values, 15, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 4, 7, 8, 11, 12, 14, 15 -> JsonCodec.STRING;
        case 2, 3 -> JsonCodec.INSTANT;
        case 5 -> FileAuthorType.CODEC;
        case 6 -> FileStatus.CODEC;
        case 9 -> FileType.CODEC;
        case 10 -> JsonCodec.LONG;
        case 13 -> FileDimensions.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
