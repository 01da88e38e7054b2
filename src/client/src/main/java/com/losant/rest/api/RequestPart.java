package com.losant.rest.api;

import com.losant.rest.json.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a request that is sent as {@code multipart/form-data}: text or a file. Immutable. */
public final class RequestPart {
  private final String name;
  private final @Nullable String text;
  private final @Nullable Upload upload;

  private RequestPart(String name, @Nullable String text, @Nullable Upload upload) {
    this.name = checkName(Objects.requireNonNull(name, "name"));
    this.text = text;
    this.upload = upload;
  }

  private static String checkName(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("the name of a part is empty; give one");
    }
    UrlEncoding.utf8("the name of a part", name);
    return name;
  }

  static <V> RequestPart of(String name, V value, JsonCodec<V> codec) {
    String text = codec.toText(value);
    UrlEncoding.utf8(name, text); // a form has no escapes for what has no UTF-8
    return new RequestPart(name, text, null);
  }

  static RequestPart of(String name, Upload upload) {
    return new RequestPart(name, null, upload);
  }

  /**
   * Returns the name of the part.
   *
   * @return a name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the text of a part that is no file: text as it is, everything else as JSON.
   *
   * @return the text, or empty for a file
   */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /**
   * Returns the file.
   *
   * @return the file, or empty for text
   */
  public Optional<Upload> upload() {
    return Optional.ofNullable(upload);
  }

  /** Returns the name alone, since there may be a secret in the text. */
  @Override
  public String toString() {
    return name;
  }
}
