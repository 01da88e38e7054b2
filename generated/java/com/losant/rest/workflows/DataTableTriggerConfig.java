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

/** The changes to rows that start the workflow. At least one should be selected. */
@JsonDeserialize(using = DataTableTriggerConfig.Codec.class)
public final class DataTableTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTableTriggerConfig> CODEC = new Codec();

  private DataTableTriggerConfig(Builder builder) {
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

  /** Whether a single new row starts the workflow. */
  public @Nullable Boolean insert() {
    return optional(0);
  }

  /**
   * Whether adding several rows in one request starts the workflow. It runs once for all of them.
   */
  public @Nullable Boolean bulkInsert() {
    return optional(1);
  }

  /** Whether a change to a row starts the workflow. An update that changes no value does not. */
  public @Nullable Boolean update() {
    return optional(2);
  }

  /**
   * Whether the removal of a row starts the workflow. It runs once for each row. Truncating the
   * table does not start it.
   */
  public @Nullable Boolean delete() {
    return optional(3);
  }

  /** Builds a {@link DataTableTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<DataTableTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataTableTriggerConfig from) {
      super(from);
    }

    /** Sets {@link DataTableTriggerConfig#insert()}. */
    public Builder insert(boolean insert) {
      return set(0, insert);
    }

    /** Sets {@link DataTableTriggerConfig#bulkInsert()}. */
    public Builder bulkInsert(boolean bulkInsert) {
      return set(1, bulkInsert);
    }

    /** Sets {@link DataTableTriggerConfig#update()}. */
    public Builder update(boolean update) {
      return set(2, update);
    }

    /** Sets {@link DataTableTriggerConfig#delete()}. */
    public Builder delete(boolean delete) {
      return set(3, delete);
    }

    @Override
    protected DataTableTriggerConfig create() {
      return new DataTableTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTableTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTableTriggerConfig; take the JSON as a text, and use"
            + " DataTableTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataTableTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super("DataTableTriggerConfig", List.of("insert", "bulkInsert", "update", "delete"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.BOOLEAN, out);
      write(values, 1, JsonCodec.BOOLEAN, out);
      write(values, 2, JsonCodec.BOOLEAN, out);
      write(values, 3, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
