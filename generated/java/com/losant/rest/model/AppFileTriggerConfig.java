// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which changes to which application files start the workflow. At least one kind of change and one
 * kind of file should be on.
 */
@JsonDeserialize(using = AppFileTriggerConfig.Codec.class)
public final class AppFileTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<AppFileTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of("create", "update", "delete", "public", "private");

  private final @Nullable Boolean create;
  private final @Nullable Boolean update;
  private final @Nullable Boolean delete;
  private final @Nullable Boolean _public;
  private final @Nullable Boolean _private;

  private AppFileTriggerConfig(Builder builder) {
    super(builder);
    this.create = builder.create;
    this.update = builder.update;
    this.delete = builder.delete;
    this._public = builder._public;
    this._private = builder._private;
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
   * Whether a new file starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean create() {
    return optional("create", create);
  }

  /**
   * Whether new content of a file starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean update() {
    return optional("update", update);
  }

  /**
   * Whether the removal of a file starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean delete() {
    return optional("delete", delete);
  }

  /**
   * Whether public files are watched.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean _public() {
    return optional("public", _public);
  }

  /**
   * Whether private files are watched.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean _private() {
    return optional("private", _private);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(create, update, delete, _public, _private);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("create", this.create, JsonType.BOOLEAN, out);
    write("update", this.update, JsonType.BOOLEAN, out);
    write("delete", this.delete, JsonType.BOOLEAN, out);
    write("public", this._public, JsonType.BOOLEAN, out);
    write("private", this._private, JsonType.BOOLEAN, out);
  }

  /** Builds a {@link AppFileTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<AppFileTriggerConfig> {
    private @Nullable Boolean create;
    private @Nullable Boolean update;
    private @Nullable Boolean delete;
    private @Nullable Boolean _public;
    private @Nullable Boolean _private;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(AppFileTriggerConfig from) {
      super(from);
      this.create = from.create;
      this.update = from.update;
      this.delete = from.delete;
      this._public = from._public;
      this._private = from._private;
    }

    /**
     * Whether a new file starts the workflow.
     *
     * @param create the value
     * @return this builder
     */
    public Builder create(boolean create) {
      this.create = set("create", create);
      return this;
    }

    /**
     * Whether new content of a file starts the workflow.
     *
     * @param update the value
     * @return this builder
     */
    public Builder update(boolean update) {
      this.update = set("update", update);
      return this;
    }

    /**
     * Whether the removal of a file starts the workflow.
     *
     * @param delete the value
     * @return this builder
     */
    public Builder delete(boolean delete) {
      this.delete = set("delete", delete);
      return this;
    }

    /**
     * Whether public files are watched.
     *
     * @param _public the value
     * @return this builder
     */
    public Builder _public(boolean _public) {
      this._public = set("public", _public);
      return this;
    }

    /**
     * Whether private files are watched.
     *
     * @param _private the value
     * @return this builder
     */
    public Builder _private(boolean _private) {
      this._private = set("private", _private);
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
     * @return an immutable {@link AppFileTriggerConfig}
     */
    public AppFileTriggerConfig build() {
      return create();
    }

    @Override
    AppFileTriggerConfig create() {
      return new AppFileTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "create" -> this.create = read(name, in, JsonType.BOOLEAN);
        case "update" -> this.update = read(name, in, JsonType.BOOLEAN);
        case "delete" -> this.delete = read(name, in, JsonType.BOOLEAN);
        case "public" -> this._public = read(name, in, JsonType.BOOLEAN);
        case "private" -> this._private = read(name, in, JsonType.BOOLEAN);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<AppFileTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("AppFileTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
