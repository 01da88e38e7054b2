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

/** A bucket of Amazon S3. */
@JsonDeserialize(using = S3Archive.Codec.class)
public final class S3Archive extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<S3Archive> CODEC = new Codec();

  private S3Archive(Builder builder) {
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

  /** Name of the bucket, up to 255 characters. */
  public String bucket() {
    return required(0);
  }

  /** Identifier of the access key that may write to the bucket, 4 to 128 characters. */
  public @Nullable String accessKeyId() {
    return optional(1);
  }

  /** Secret of the access key, 4 to 128 characters. */
  public @Nullable String secretAccessKey() {
    return optional(2);
  }

  /** Region of the bucket, such as {@code us-west-1}, up to 128 characters. */
  public @Nullable String region() {
    return optional(3);
  }

  /** Builds a {@link S3Archive}. */
  public static final class Builder extends JsonModel.Builder<S3Archive, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(S3Archive from) {
      super(from);
    }

    /** Sets {@link S3Archive#bucket()}. */
    public Builder bucket(String bucket) {
      return set(0, bucket);
    }

    /** Sets {@link S3Archive#accessKeyId()}. */
    public Builder accessKeyId(String accessKeyId) {
      return set(1, accessKeyId);
    }

    /** Sets {@link S3Archive#secretAccessKey()}. */
    public Builder secretAccessKey(String secretAccessKey) {
      return set(2, secretAccessKey);
    }

    /** Sets {@link S3Archive#region()}. */
    public Builder region(String region) {
      return set(3, region);
    }

    @Override
    protected S3Archive create() {
      return new S3Archive(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static S3Archive ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a S3Archive; take the JSON as a text, and use"
            + " S3Archive.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<S3Archive> {
    /** Called by Jackson. */
    public Codec() {
      super("S3Archive", List.of("bucket", "accessKeyId", "secretAccessKey", "region"));
      require(0);
      hide(2);
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
