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

/** A bucket of Google Cloud Storage. */
@JsonDeserialize(using = GcsArchive.Codec.class)
public final class GcsArchive extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<GcsArchive> CODEC = new Codec();

  private GcsArchive(Builder builder) {
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

  /** Project of the bucket, 1 to 1024 characters. If omitted, it is that of the key. */
  public @Nullable String projectId() {
    return optional(0);
  }

  /** Key of a service account as Google's JSON text, 4 to 32767 characters. */
  public @Nullable String keyJson() {
    return optional(1);
  }

  /** Name of the bucket, up to 255 characters. */
  public String bucket() {
    return required(2);
  }

  /** Builds a {@link GcsArchive}. */
  public static final class Builder extends JsonModel.Builder<GcsArchive, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(GcsArchive from) {
      super(from);
    }

    /** Sets {@link GcsArchive#projectId()}. */
    public Builder projectId(String projectId) {
      return set(0, projectId);
    }

    /** Sets {@link GcsArchive#keyJson()}. */
    public Builder keyJson(String keyJson) {
      return set(1, keyJson);
    }

    /** Sets {@link GcsArchive#bucket()}. */
    public Builder bucket(String bucket) {
      return set(2, bucket);
    }

    @Override
    protected GcsArchive create() {
      return new GcsArchive(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static GcsArchive ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a GcsArchive; take the JSON as a text, and use"
            + " GcsArchive.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<GcsArchive> {
    /** Called by Jackson. */
    public Codec() {
      super("GcsArchive", List.of("projectId", "keyJson", "bucket"));
      require(2);
      hide(1);
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
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
