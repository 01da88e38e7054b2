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
 * The file to follow, and how its new content is split. Set either a delimiter or a length, not
 * both.
 */
@JsonDeserialize(using = FileTailTriggerConfig.Codec.class)
public final class FileTailTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<FileTailTriggerConfig> CODEC = new Codec();

  private FileTailTriggerConfig(Builder builder) {
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

  /** Path of the file in the edge agent's container. At most 1024 characters. */
  public @Nullable String path() {
    return optional(0);
  }

  /**
   * Encoding of the content passed to the workflow: {@code utf8}, {@code base64} or {@code binary}.
   * At most 48 characters.
   */
  public @Nullable String encoding() {
    return optional(1);
  }

  /**
   * Text that ends a chunk and is not part of it. If omitted, chunks are lines. At most 48
   * characters.
   */
  public @Nullable String delimiter() {
    return optional(2);
  }

  /** Length of a chunk in bytes, as a decimal string. At most 48 characters. */
  public @Nullable String byteLength() {
    return optional(3);
  }

  /** Builds a {@link FileTailTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<FileTailTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(FileTailTriggerConfig from) {
      super(from);
    }

    /** Sets {@link FileTailTriggerConfig#path()}. */
    public Builder path(String path) {
      return set(0, path);
    }

    /** Sets {@link FileTailTriggerConfig#encoding()}. */
    public Builder encoding(String encoding) {
      return set(1, encoding);
    }

    /** Sets {@link FileTailTriggerConfig#delimiter()}. */
    public Builder delimiter(String delimiter) {
      return set(2, delimiter);
    }

    /** Sets {@link FileTailTriggerConfig#byteLength()}. */
    public Builder byteLength(String byteLength) {
      return set(3, byteLength);
    }

    @Override
    protected FileTailTriggerConfig create() {
      return new FileTailTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FileTailTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FileTailTriggerConfig; take the JSON as a text, and use"
            + " FileTailTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<FileTailTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super("FileTailTriggerConfig", List.of("path", "encoding", "delimiter", "byteLength"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
