// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Size of an image in pixels. */
@JsonDeserialize(using = FileDimensions.Codec.class)
public final class FileDimensions extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<FileDimensions> CODEC = new Codec();

  private FileDimensions(Builder builder) {
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

  /** Width of the image in pixels. */
  public @Nullable BigDecimal width() {
    return optional(0);
  }

  /** Height of the image in pixels. */
  public @Nullable BigDecimal height() {
    return optional(1);
  }

  /** Builds a {@link FileDimensions}. */
  public static final class Builder extends JsonModel.Builder<FileDimensions, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(FileDimensions from) {
      super(from);
    }

    /** Sets {@link FileDimensions#width()}. */
    public Builder width(BigDecimal width) {
      return set(0, width);
    }

    /** Sets {@link FileDimensions#width()}. */
    public Builder width(long width) {
      return set(0, BigDecimal.valueOf(width));
    }

    /** Sets {@link FileDimensions#width()}. */
    public Builder width(double width) {
      return setDecimal(0, width);
    }

    /** Sets {@link FileDimensions#height()}. */
    public Builder height(BigDecimal height) {
      return set(1, height);
    }

    /** Sets {@link FileDimensions#height()}. */
    public Builder height(long height) {
      return set(1, BigDecimal.valueOf(height));
    }

    /** Sets {@link FileDimensions#height()}. */
    public Builder height(double height) {
      return setDecimal(1, height);
    }

    @Override
    protected FileDimensions create() {
      return new FileDimensions(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FileDimensions ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FileDimensions; take the JSON as a text, and use"
            + " FileDimensions.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<FileDimensions> {
    /** Called by Jackson. */
    public Codec() {
      super("FileDimensions", List.of("width", "height"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.DECIMAL, out);
      write(values, 1, JsonCodec.DECIMAL, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.DECIMAL;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
