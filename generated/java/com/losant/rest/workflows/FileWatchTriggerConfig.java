// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The path to watch and the changes that start the workflow. At least one kind of change should be
 * selected.
 */
@JsonDeserialize(using = FileWatchTriggerConfig.Codec.class)
public final class FileWatchTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<FileWatchTriggerConfig> CODEC = new Codec();

  private FileWatchTriggerConfig(Builder builder) {
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
   * File, directory or glob pattern to watch in the edge agent's container. A directory includes
   * everything below it. At most 1024 characters.
   */
  public @Nullable String path() {
    return optional(0);
  }

  /** Whether a new file starts the workflow. */
  public @Nullable Boolean fileAdded() {
    return optional(1);
  }

  /** Whether new content of a file starts the workflow. */
  public @Nullable Boolean fileChanged() {
    return optional(2);
  }

  /** Whether the removal of a file starts the workflow. */
  public @Nullable Boolean fileRemoved() {
    return optional(3);
  }

  /** Whether a new directory starts the workflow. */
  public @Nullable Boolean directoryAdded() {
    return optional(4);
  }

  /** Whether the removal of a directory starts the workflow. */
  public @Nullable Boolean directoryRemoved() {
    return optional(5);
  }

  /** Builds a {@link FileWatchTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<FileWatchTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(FileWatchTriggerConfig from) {
      super(from);
    }

    /** Sets {@link FileWatchTriggerConfig#path()}. */
    public Builder path(String path) {
      return set(0, path);
    }

    /** Sets {@link FileWatchTriggerConfig#fileAdded()}. */
    public Builder fileAdded(boolean fileAdded) {
      return set(1, fileAdded);
    }

    /** Sets {@link FileWatchTriggerConfig#fileChanged()}. */
    public Builder fileChanged(boolean fileChanged) {
      return set(2, fileChanged);
    }

    /** Sets {@link FileWatchTriggerConfig#fileRemoved()}. */
    public Builder fileRemoved(boolean fileRemoved) {
      return set(3, fileRemoved);
    }

    /** Sets {@link FileWatchTriggerConfig#directoryAdded()}. */
    public Builder directoryAdded(boolean directoryAdded) {
      return set(4, directoryAdded);
    }

    /** Sets {@link FileWatchTriggerConfig#directoryRemoved()}. */
    public Builder directoryRemoved(boolean directoryRemoved) {
      return set(5, directoryRemoved);
    }

    @Override
    protected FileWatchTriggerConfig create() {
      return new FileWatchTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FileWatchTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FileWatchTriggerConfig; take the JSON as a text, and use"
            + " FileWatchTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<FileWatchTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "FileWatchTriggerConfig",
          List.of(
              "path",
              "fileAdded",
              "fileChanged",
              "fileRemoved",
              "directoryAdded",
              "directoryRemoved"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.BOOLEAN, out);
      write(values, 2, JsonCodec.BOOLEAN, out);
      write(values, 3, JsonCodec.BOOLEAN, out);
      write(values, 4, JsonCodec.BOOLEAN, out);
      write(values, 5, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1, 2, 3, 4, 5 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
