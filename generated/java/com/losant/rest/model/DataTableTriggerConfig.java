// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Which changes to the rows start the workflow. At least one should be on. */
@JsonDeserialize(using = DataTableTriggerConfig.Codec.class)
public final class DataTableTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<DataTableTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES = List.of("insert", "bulkInsert", "update", "delete");

  private final @Nullable Boolean insert;
  private final @Nullable Boolean bulkInsert;
  private final @Nullable Boolean update;
  private final @Nullable Boolean delete;

  private DataTableTriggerConfig(Builder builder) {
    super(builder);
    this.insert = builder.insert;
    this.bulkInsert = builder.bulkInsert;
    this.update = builder.update;
    this.delete = builder.delete;
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
   * Whether a single new row starts the workflow.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean insert() {
    return optional("insert", insert);
  }

  /**
   * Whether adding many rows at once starts the workflow. It runs once for all of them.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean bulkInsert() {
    return optional("bulkInsert", bulkInsert);
  }

  /**
   * Whether a change to a row starts the workflow. An update that leaves all values as they were
   * does not.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean update() {
    return optional("update", update);
  }

  /**
   * Whether the removal of a row starts the workflow. It runs once for each row; emptying the whole
   * table does not start it.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean delete() {
    return optional("delete", delete);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(insert, bulkInsert, update, delete);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("insert", this.insert, JsonType.BOOLEAN, out);
    write("bulkInsert", this.bulkInsert, JsonType.BOOLEAN, out);
    write("update", this.update, JsonType.BOOLEAN, out);
    write("delete", this.delete, JsonType.BOOLEAN, out);
  }

  /** Builds a {@link DataTableTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<DataTableTriggerConfig> {
    private @Nullable Boolean insert;
    private @Nullable Boolean bulkInsert;
    private @Nullable Boolean update;
    private @Nullable Boolean delete;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(DataTableTriggerConfig from) {
      super(from);
      this.insert = from.insert;
      this.bulkInsert = from.bulkInsert;
      this.update = from.update;
      this.delete = from.delete;
    }

    /**
     * Whether a single new row starts the workflow.
     *
     * @param insert the value
     * @return this builder
     */
    public Builder insert(boolean insert) {
      this.insert = set("insert", insert);
      return this;
    }

    /**
     * Whether adding many rows at once starts the workflow. It runs once for all of them.
     *
     * @param bulkInsert the value
     * @return this builder
     */
    public Builder bulkInsert(boolean bulkInsert) {
      this.bulkInsert = set("bulkInsert", bulkInsert);
      return this;
    }

    /**
     * Whether a change to a row starts the workflow. An update that leaves all values as they were
     * does not.
     *
     * @param update the value
     * @return this builder
     */
    public Builder update(boolean update) {
      this.update = set("update", update);
      return this;
    }

    /**
     * Whether the removal of a row starts the workflow. It runs once for each row; emptying the
     * whole table does not start it.
     *
     * @param delete the value
     * @return this builder
     */
    public Builder delete(boolean delete) {
      this.delete = set("delete", delete);
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
     * @return an immutable {@link DataTableTriggerConfig}
     */
    public DataTableTriggerConfig build() {
      return create();
    }

    @Override
    DataTableTriggerConfig create() {
      return new DataTableTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "insert" -> this.insert = read(name, in, JsonType.BOOLEAN);
        case "bulkInsert" -> this.bulkInsert = read(name, in, JsonType.BOOLEAN);
        case "update" -> this.update = read(name, in, JsonType.BOOLEAN);
        case "delete" -> this.delete = read(name, in, JsonType.BOOLEAN);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<DataTableTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("DataTableTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
