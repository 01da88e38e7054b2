// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Takes tags away from devices. */
@JsonDeserialize(using = RemoveDeviceTag.Codec.class)
public final class RemoveDeviceTag extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<RemoveDeviceTag> CODEC = new Codec();

  private RemoveDeviceTag(Builder builder) {
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

  /** Always {@code remove}. The only value is {@code remove}. */
  public String operation() {
    return required(0);
  }

  /** Always {@code tag}. The only value is {@code tag}. */
  public String target() {
    return required(1);
  }

  /** Key of all tags that are taken away. Matches {@code ^[0-9a-zA-Z_-]{1,255}$}. */
  public String tagKey() {
    return required(2);
  }

  /** Builds a {@link RemoveDeviceTag}. */
  public static final class Builder extends JsonModel.Builder<RemoveDeviceTag, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "remove");
      }
      if (!received) {
        set(1, "tag");
      }
    }

    private Builder(RemoveDeviceTag from) {
      super(from);
    }

    /** Sets {@link RemoveDeviceTag#tagKey()}. */
    public Builder tagKey(String tagKey) {
      return set(2, tagKey);
    }

    @Override
    protected RemoveDeviceTag create() {
      return new RemoveDeviceTag(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static RemoveDeviceTag ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a RemoveDeviceTag; take the JSON as a text, and use"
            + " RemoveDeviceTag.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<RemoveDeviceTag> {
    /** Called by Jackson. */
    public Codec() {
      super("RemoveDeviceTag", List.of("operation", "target", "tagKey"));
      require(0, 1, 2);
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
