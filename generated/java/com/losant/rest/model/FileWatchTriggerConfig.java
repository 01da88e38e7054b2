// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The path to watch and the changes that count. At least one kind of change should be on. */
@JsonDeserialize(using = FileWatchTriggerConfig.Codec.class)
public final class FileWatchTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<FileWatchTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "path", "fileAdded", "fileChanged", "fileRemoved", "directoryAdded", "directoryRemoved");

  private final @Nullable String path;
  private final @Nullable Boolean fileAdded;
  private final @Nullable Boolean fileChanged;
  private final @Nullable Boolean fileRemoved;
  private final @Nullable Boolean directoryAdded;
  private final @Nullable Boolean directoryRemoved;

  private FileWatchTriggerConfig(Builder builder) {
    super(builder);
    this.path = builder.path;
    this.fileAdded = builder.fileAdded;
    this.fileChanged = builder.fileChanged;
    this.fileRemoved = builder.fileRemoved;
    this.directoryAdded = builder.directoryAdded;
    this.directoryRemoved = builder.directoryRemoved;
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
   * File, directory or glob pattern to watch, as the edge agent's container sees it. A directory
   * includes everything below it. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String path() {
    return optional("path", path);
  }

  /**
   * Whether a new file starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean fileAdded() {
    return optional("fileAdded", fileAdded);
  }

  /**
   * Whether new content of a file starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean fileChanged() {
    return optional("fileChanged", fileChanged);
  }

  /**
   * Whether the removal of a file starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean fileRemoved() {
    return optional("fileRemoved", fileRemoved);
  }

  /**
   * Whether a new directory starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean directoryAdded() {
    return optional("directoryAdded", directoryAdded);
  }

  /**
   * Whether the removal of a directory starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean directoryRemoved() {
    return optional("directoryRemoved", directoryRemoved);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        path, fileAdded, fileChanged, fileRemoved, directoryAdded, directoryRemoved);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("path", this.path, JsonType.STRING, out);
    write("fileAdded", this.fileAdded, JsonType.BOOLEAN, out);
    write("fileChanged", this.fileChanged, JsonType.BOOLEAN, out);
    write("fileRemoved", this.fileRemoved, JsonType.BOOLEAN, out);
    write("directoryAdded", this.directoryAdded, JsonType.BOOLEAN, out);
    write("directoryRemoved", this.directoryRemoved, JsonType.BOOLEAN, out);
  }

  /** Builds a {@link FileWatchTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<FileWatchTriggerConfig> {
    private @Nullable String path;
    private @Nullable Boolean fileAdded;
    private @Nullable Boolean fileChanged;
    private @Nullable Boolean fileRemoved;
    private @Nullable Boolean directoryAdded;
    private @Nullable Boolean directoryRemoved;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(FileWatchTriggerConfig from) {
      super(from);
      this.path = from.path;
      this.fileAdded = from.fileAdded;
      this.fileChanged = from.fileChanged;
      this.fileRemoved = from.fileRemoved;
      this.directoryAdded = from.directoryAdded;
      this.directoryRemoved = from.directoryRemoved;
    }

    /**
     * File, directory or glob pattern to watch, as the edge agent's container sees it. A directory
     * includes everything below it. At most 1024 characters.
     *
     * @param path the value
     * @return this builder
     */
    public Builder path(String path) {
      this.path = set("path", path);
      return this;
    }

    /**
     * Whether a new file starts the workflow.
     *
     * @param fileAdded the value
     * @return this builder
     */
    public Builder fileAdded(boolean fileAdded) {
      this.fileAdded = set("fileAdded", fileAdded);
      return this;
    }

    /**
     * Whether new content of a file starts the workflow.
     *
     * @param fileChanged the value
     * @return this builder
     */
    public Builder fileChanged(boolean fileChanged) {
      this.fileChanged = set("fileChanged", fileChanged);
      return this;
    }

    /**
     * Whether the removal of a file starts the workflow.
     *
     * @param fileRemoved the value
     * @return this builder
     */
    public Builder fileRemoved(boolean fileRemoved) {
      this.fileRemoved = set("fileRemoved", fileRemoved);
      return this;
    }

    /**
     * Whether a new directory starts the workflow.
     *
     * @param directoryAdded the value
     * @return this builder
     */
    public Builder directoryAdded(boolean directoryAdded) {
      this.directoryAdded = set("directoryAdded", directoryAdded);
      return this;
    }

    /**
     * Whether the removal of a directory starts the workflow.
     *
     * @param directoryRemoved the value
     * @return this builder
     */
    public Builder directoryRemoved(boolean directoryRemoved) {
      this.directoryRemoved = set("directoryRemoved", directoryRemoved);
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
     * @return an immutable {@link FileWatchTriggerConfig}
     */
    public FileWatchTriggerConfig build() {
      return create();
    }

    @Override
    FileWatchTriggerConfig create() {
      return new FileWatchTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "path" -> this.path = read(name, in, JsonType.STRING);
        case "fileAdded" -> this.fileAdded = read(name, in, JsonType.BOOLEAN);
        case "fileChanged" -> this.fileChanged = read(name, in, JsonType.BOOLEAN);
        case "fileRemoved" -> this.fileRemoved = read(name, in, JsonType.BOOLEAN);
        case "directoryAdded" -> this.directoryAdded = read(name, in, JsonType.BOOLEAN);
        case "directoryRemoved" -> this.directoryRemoved = read(name, in, JsonType.BOOLEAN);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<FileWatchTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("FileWatchTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
