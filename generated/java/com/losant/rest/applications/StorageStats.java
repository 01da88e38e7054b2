// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The files of an application. */
@JsonDeserialize(using = StorageStats.Codec.class)
public final class StorageStats extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<StorageStats> CODEC = new Codec();

  private StorageStats(Builder builder) {
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

  /** Number of files. */
  public @Nullable Integer count() {
    return optional(0);
  }

  /** Size of all files together, in bytes. */
  public @Nullable Integer size() {
    return optional(1);
  }

  /** Builds a {@link StorageStats}. */
  public static final class Builder extends JsonModel.Builder<StorageStats, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(StorageStats from) {
      super(from);
    }

    /** Sets {@link StorageStats#count()}. */
    public Builder count(int count) {
      return set(0, count);
    }

    /** Sets {@link StorageStats#size()}. */
    public Builder size(int size) {
      return set(1, size);
    }

    @Override
    protected StorageStats create() {
      return new StorageStats(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static StorageStats ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a StorageStats; take the JSON as a text, and use"
            + " StorageStats.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<StorageStats> {
    /** Called by Jackson. */
    public Codec() {
      super("StorageStats", List.of("count", "size"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INTEGER, out);
      write(values, 1, JsonCodec.INTEGER, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
