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
  private final @Nullable Boolean isPublic;
  private final @Nullable Boolean isPrivate;

  private AppFileTriggerConfig(Builder builder) {
    super(builder);
    this.create = builder.create;
    this.update = builder.update;
    this.delete = builder.delete;
    this.isPublic = builder.isPublic;
    this.isPrivate = builder.isPrivate;
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
  public @Nullable Boolean isPublic() {
    return optional("public", isPublic);
  }

  /**
   * Whether private files are watched.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean isPrivate() {
    return optional("private", isPrivate);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(create, update, delete, isPublic, isPrivate);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("create", this.create, JsonType.BOOLEAN, out);
    write("update", this.update, JsonType.BOOLEAN, out);
    write("delete", this.delete, JsonType.BOOLEAN, out);
    write("public", this.isPublic, JsonType.BOOLEAN, out);
    write("private", this.isPrivate, JsonType.BOOLEAN, out);
  }

  /** Builds a {@link AppFileTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<AppFileTriggerConfig> {
    private @Nullable Boolean create;
    private @Nullable Boolean update;
    private @Nullable Boolean delete;
    private @Nullable Boolean isPublic;
    private @Nullable Boolean isPrivate;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(AppFileTriggerConfig from) {
      super(from);
      this.create = from.create;
      this.update = from.update;
      this.delete = from.delete;
      this.isPublic = from.isPublic;
      this.isPrivate = from.isPrivate;
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
     * @param isPublic the value
     * @return this builder
     */
    public Builder isPublic(boolean isPublic) {
      this.isPublic = set("public", isPublic);
      return this;
    }

    /**
     * Whether private files are watched.
     *
     * @param isPrivate the value
     * @return this builder
     */
    public Builder isPrivate(boolean isPrivate) {
      this.isPrivate = set("private", isPrivate);
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
        case "public" -> this.isPublic = read(name, in, JsonType.BOOLEAN);
        case "private" -> this.isPrivate = read(name, in, JsonType.BOOLEAN);
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
