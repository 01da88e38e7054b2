package com.losant.rest.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file to send: its content, and what the server is told of it. The content is read while it is
 * sent, a small buffer at a time, and anew for each attempt. Immutable.
 */
public final class Upload {
  private static final String BYTES = "application/octet-stream";
  private static final Pattern MEDIA_TYPE = Pattern.compile("[!-.0-~]+/[!-.0-~][ -~]*");

  private final Content content;
  private final String fileName;
  private final String contentType;
  private final @Nullable Listener listener;

  private Upload(
      Content content, String fileName, String contentType, @Nullable Listener listener) {
    this.content = content;
    this.fileName = checkName(fileName);
    this.contentType = contentType;
    this.listener = listener;
  }

  /**
   * Sends a file under its own name. It has to exist when it is sent, not before, and must not
   * change meanwhile.
   *
   * @param file a regular file
   * @return an upload
   * @throws IllegalArgumentException if the path has no file name
   */
  public static Upload of(Path file) {
    Path name = file.getFileName();
    return of(new FileContent(file), name == null ? "" : name.toString());
  }

  /**
   * Sends bytes.
   *
   * @param content the bytes, of which a copy is made
   * @param fileName the name to send them under, see {@link #withFileName}
   * @return an upload
   */
  public static Upload of(byte[] content, String fileName) {
    return of(new BytesContent(content.clone()), fileName);
  }

  /**
   * Sends what streams contain. Without {@link #withLength} their length is unknown, and the
   * request is sent in chunks.
   *
   * @param content opens a new stream for each attempt; the stream is closed after it was read
   * @param fileName the name to send it under, see {@link #withFileName}
   * @return an upload
   */
  public static Upload of(Source content, String fileName) {
    Objects.requireNonNull(content, "content");
    return of(new SourceContent(content, SourceContent.UNKNOWN), fileName);
  }

  /**
   * Sends what one stream contains. It can be read only once: a request whose content was begun is
   * not retried, and the call cannot be made twice. Prefer {@link #of(Source, String)} where the
   * stream can be opened again.
   *
   * @param content the stream; it is closed after it was read, and left alone if the request is not
   *     sent
   * @param fileName the name to send it under, see {@link #withFileName}
   * @return an upload
   */
  public static Upload of(InputStream content, String fileName) {
    Objects.requireNonNull(content, "content");
    return of(new StreamContent(content, new AtomicBoolean(), SourceContent.UNKNOWN), fileName);
  }

  private static Upload of(Content content, String fileName) {
    return new Upload(content, fileName, BYTES, null);
  }

  /** Any name is sent so that it comes out as it was, but for what no form can say. */
  private static String checkName(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("the name of a file to upload is empty; give one");
    }
    for (int i = 0; i < name.length(); i++) {
      int character = name.codePointAt(i);
      boolean lone = Character.getType(character) == Character.SURROGATE;
      if (lone || (Character.isISOControl(character) && "\r\n".indexOf(character) < 0)) {
        throw new IllegalArgumentException(
            "the name of a file to upload has the character U+%04X at position %d, which cannot be sent; give another one by withFileName(…)"
                .formatted(character, i));
      }
      i += Character.charCount(character) - 1;
    }
    return name;
  }

  /**
   * Sets the name that the content is sent under. Quotes, line breaks and characters beyond ASCII
   * are encoded as browsers do.
   *
   * @param fileName a name of at least one character, without control characters
   * @return an upload with this name
   */
  public Upload withFileName(String fileName) {
    return new Upload(content, fileName, contentType, listener);
  }

  /**
   * Sets the media type of the content. Default: {@code application/octet-stream}.
   *
   * @param contentType a media type such as {@code application/zip}
   * @return an upload with this media type
   */
  public Upload withContentType(String contentType) {
    if (!MEDIA_TYPE.matcher(contentType).matches()) {
      throw new IllegalArgumentException(
          contentType + " is no media type; give one such as application/zip");
    }
    return new Upload(content, fileName, contentType, listener);
  }

  /**
   * Sets the length of what streams contain, so that the server is told of it. When the content has
   * another length, sending fails.
   *
   * @param bytes the length, not negative
   * @return an upload of this length
   * @throws IllegalStateException for a file or bytes, which have a length already
   */
  public Upload withLength(long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("the length is " + bytes + "; give 0 or more");
    }
    return new Upload(content.withLength(bytes), fileName, contentType, listener);
  }

  /**
   * Observes how sending goes on. What the listener throws is logged, and the listener is not
   * called again; the upload goes on.
   *
   * @param listener called on the thread that sends, after each buffer of at most 64 KiB; it should
   *     return quickly. In another attempt it starts again
   * @return an upload with this listener
   */
  public Upload onProgress(Listener listener) {
    return new Upload(content, fileName, contentType, Objects.requireNonNull(listener, "listener"));
  }

  /**
   * Returns the name that the content is sent under.
   *
   * @return a name
   */
  public String fileName() {
    return fileName;
  }

  /**
   * Returns the media type of the content.
   *
   * @return a media type
   */
  public String contentType() {
    return contentType;
  }

  /**
   * Returns the length of the content. For a file it is looked up each time.
   *
   * @return the length in bytes, or empty if it is unknown
   * @throws IllegalArgumentException if there is no such file, or it cannot be read
   */
  public OptionalLong length() {
    return content.length();
  }

  /**
   * Opens the content, for transports.
   *
   * @return a stream to close
   * @throws IOException if the content cannot be read, or not again
   */
  public InputStream open() throws IOException {
    return content.open();
  }

  /**
   * Returns whether the content has been read and cannot be read again.
   *
   * @return true for one stream that has been opened
   */
  @JsonIgnore // or an upload in a payload would be sent as {"spent": false}
  public boolean isSpent() {
    return content.isSpent();
  }

  /**
   * Returns who observes how sending goes on, for transports.
   *
   * @return the listener, or empty if there is none
   */
  public Optional<Listener> listener() {
    return Optional.ofNullable(listener);
  }

  /** Returns the file name and the media type; the content is not read. */
  @Override
  public String toString() {
    return fileName + " (" + contentType + ")";
  }

  /** Opens content as often as it is needed. */
  @FunctionalInterface
  public interface Source {
    /**
     * Opens the content.
     *
     * @return a new stream at the start of the content
     * @throws IOException if that fails; the call fails with it
     */
    InputStream open() throws IOException;
  }

  /** Observes how an upload goes on. */
  @FunctionalInterface
  public interface Listener {
    /**
     * Called when more of the content was sent.
     *
     * @param bytes the bytes that were sent in this attempt, 0 at its start
     * @param length the length of the content, empty if it is unknown
     */
    void sent(long bytes, OptionalLong length);
  }

  private static IllegalStateException ofItsOwn() {
    return new IllegalStateException(
        "a file and bytes have a length of their own; leave withLength(…) out");
  }

  private sealed interface Content {
    OptionalLong length();

    InputStream open() throws IOException;

    default boolean isSpent() {
      return false;
    }

    Content withLength(long bytes);
  }

  private record FileContent(Path file) implements Content {
    @Override
    public OptionalLong length() {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        String what =
            Files.notExists(file)
                ? " does not exist"
                : Files.isRegularFile(file) ? " cannot be read" : " is no regular file";
        throw new IllegalArgumentException(
            "the file to upload " + file + what + "; check the path, or give an Upload.Source");
      }
      try {
        return OptionalLong.of(Files.size(file));
      } catch (IOException e) {
        throw new IllegalArgumentException("the file to upload " + file + " cannot be read", e);
      }
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public Content withLength(long bytes) {
      throw ofItsOwn();
    }
  }

  private record BytesContent(byte[] bytes) implements Content {
    @Override
    public OptionalLong length() {
      return OptionalLong.of(bytes.length);
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Content withLength(long other) {
      throw ofItsOwn();
    }
  }

  private record SourceContent(Source source, long bytes) implements Content {
    private static final long UNKNOWN = -1;

    @Override
    public OptionalLong length() {
      return bytes == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(bytes);
    }

    @Override
    public InputStream open() throws IOException {
      InputStream stream = source.open();
      if (stream == null) {
        throw new IOException("the source of the content opened null");
      }
      return stream;
    }

    @Override
    public Content withLength(long bytes) {
      return new SourceContent(source, bytes);
    }
  }

  private record StreamContent(InputStream stream, AtomicBoolean opened, long bytes)
      implements Content {
    @Override
    public OptionalLong length() {
      return bytes == SourceContent.UNKNOWN ? OptionalLong.empty() : OptionalLong.of(bytes);
    }

    @Override
    public InputStream open() throws IOException {
      if (opened.getAndSet(true)) {
        throw new IOException("the stream has been read before");
      }
      return stream;
    }

    @Override
    public boolean isSpent() {
      return opened.get();
    }

    @Override
    public Content withLength(long bytes) {
      return new StreamContent(stream, opened, bytes);
    }
  }
}
