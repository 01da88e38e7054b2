// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The file to follow, and how its new content is cut. Either a delimiter or a length is given, not
 * both.
 */
@JsonDeserialize(using = FileTailTriggerConfig.Codec.class)
public final class FileTailTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<FileTailTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES = List.of("path", "encoding", "delimiter", "byteLength");

  private final @Nullable String path;
  private final @Nullable String encoding;
  private final @Nullable String delimiter;
  private final @Nullable String byteLength;

  private FileTailTriggerConfig(Builder builder) {
    super(builder);
    this.path = builder.path;
    this.encoding = builder.encoding;
    this.delimiter = builder.delimiter;
    this.byteLength = builder.byteLength;
  }

  /**
   * Starts with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * Starts with everything that is set here, what is not documented included.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Path of the file as the edge agent's container sees it. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String path() {
    return optional("path", path);
  }

  /**
   * Encoding of the content handed to the workflow, {@code utf8}, {@code base64} or {@code binary}.
   * At most 48 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String encoding() {
    return optional("encoding", encoding);
  }

  /**
   * Text that ends a chunk and is not part of it. Without it, chunks are lines. At most 48
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String delimiter() {
    return optional("delimiter", delimiter);
  }

  /**
   * Length of a chunk in bytes, as a decimal string. At most 48 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String byteLength() {
    return optional("byteLength", byteLength);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(path, encoding, delimiter, byteLength);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("path", this.path, JsonType.STRING, out);
    write("encoding", this.encoding, JsonType.STRING, out);
    write("delimiter", this.delimiter, JsonType.STRING, out);
    write("byteLength", this.byteLength, JsonType.STRING, out);
  }

  /** Builds a {@link FileTailTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<FileTailTriggerConfig> {
    private @Nullable String path;
    private @Nullable String encoding;
    private @Nullable String delimiter;
    private @Nullable String byteLength;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(FileTailTriggerConfig from) {
      super(from);
      this.path = from.path;
      this.encoding = from.encoding;
      this.delimiter = from.delimiter;
      this.byteLength = from.byteLength;
    }

    /**
     * Path of the file as the edge agent's container sees it. At most 1024 characters.
     *
     * @param path the value
     * @return this builder
     */
    public Builder path(String path) {
      this.path = set("path", path);
      return this;
    }

    /**
     * Encoding of the content handed to the workflow, {@code utf8}, {@code base64} or {@code
     * binary}. At most 48 characters.
     *
     * @param encoding the value
     * @return this builder
     */
    public Builder encoding(String encoding) {
      this.encoding = set("encoding", encoding);
      return this;
    }

    /**
     * Text that ends a chunk and is not part of it. Without it, chunks are lines. At most 48
     * characters.
     *
     * @param delimiter the value
     * @return this builder
     */
    public Builder delimiter(String delimiter) {
      this.delimiter = set("delimiter", delimiter);
      return this;
    }

    /**
     * Length of a chunk in bytes, as a decimal string. At most 48 characters.
     *
     * @param byteLength the value
     * @return this builder
     */
    public Builder byteLength(String byteLength) {
      this.byteLength = set("byteLength", byteLength);
      return this;
    }

    /**
     * Sets a property that is not documented, or a documented one to JSON that its type has no room
     * for.
     *
     * @param name the name in the JSON
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder additionalProperty(String name, @Nullable Object value) {
      setAdditional(name, value);
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return an immutable {@link FileTailTriggerConfig}
     */
    public FileTailTriggerConfig build() {
      return create();
    }

    @Override
    FileTailTriggerConfig create() {
      return new FileTailTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "path" -> this.path = read(name, in, JsonType.STRING);
        case "encoding" -> this.encoding = read(name, in, JsonType.STRING);
        case "delimiter" -> this.delimiter = read(name, in, JsonType.STRING);
        case "byteLength" -> this.byteLength = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<FileTailTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("FileTailTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
