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
 * The changes and the application files that start the workflow. At least one kind of change and
 * one kind of file should be selected.
 */
@JsonDeserialize(using = AppFileTriggerConfig.Codec.class)
public final class AppFileTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<AppFileTriggerConfig> CODEC = new Codec();

  private AppFileTriggerConfig(Builder builder) {
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

  /** Whether a new file starts the workflow. */
  public @Nullable Boolean create() {
    return optional(0);
  }

  /** Whether new content of a file starts the workflow. */
  public @Nullable Boolean update() {
    return optional(1);
  }

  /** Whether the removal of a file starts the workflow. */
  public @Nullable Boolean delete() {
    return optional(2);
  }

  /** Whether public files are watched. */
  public @Nullable Boolean isPublic() {
    return optional(3);
  }

  /** Whether private files are watched. */
  public @Nullable Boolean isPrivate() {
    return optional(4);
  }

  /** Builds a {@link AppFileTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<AppFileTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(AppFileTriggerConfig from) {
      super(from);
    }

    /** Sets {@link AppFileTriggerConfig#create()}. */
    public Builder create(boolean create) {
      return set(0, create);
    }

    /** Sets {@link AppFileTriggerConfig#update()}. */
    public Builder update(boolean update) {
      return set(1, update);
    }

    /** Sets {@link AppFileTriggerConfig#delete()}. */
    public Builder delete(boolean delete) {
      return set(2, delete);
    }

    /** Sets {@link AppFileTriggerConfig#isPublic()}. */
    public Builder isPublic(boolean isPublic) {
      return set(3, isPublic);
    }

    /** Sets {@link AppFileTriggerConfig#isPrivate()}. */
    public Builder isPrivate(boolean isPrivate) {
      return set(4, isPrivate);
    }

    @Override
    protected AppFileTriggerConfig create() {
      return new AppFileTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AppFileTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AppFileTriggerConfig; take the JSON as a text, and use"
            + " AppFileTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<AppFileTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super("AppFileTriggerConfig", List.of("create", "update", "delete", "public", "private"));
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
      write(values, 4, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
