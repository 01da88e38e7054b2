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

/** Takes a tag away from an attribute. */
@JsonDeserialize(using = RemoveAttributeTag.Codec.class)
public final class RemoveAttributeTag extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<RemoveAttributeTag> CODEC = new Codec();

  private RemoveAttributeTag(Builder builder) {
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

  /** Always {@code attributeTag}. The only value is {@code attributeTag}. */
  public String target() {
    return required(1);
  }

  /** Name of the attribute to change. Matches {@code ^[0-9a-zA-Z_-]{1,255}$}. */
  public String attributeName() {
    return required(2);
  }

  /** What the tag tells, such as {@code unit}. Matches {@code ^[0-9a-zA-Z_-]{1,255}$}. */
  public String tagKey() {
    return required(3);
  }

  /** Builds a {@link RemoveAttributeTag}. */
  public static final class Builder extends JsonModel.Builder<RemoveAttributeTag, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "remove");
      }
      if (!received) {
        set(1, "attributeTag");
      }
    }

    private Builder(RemoveAttributeTag from) {
      super(from);
    }

    /** Sets {@link RemoveAttributeTag#attributeName()}. */
    public Builder attributeName(String attributeName) {
      return set(2, attributeName);
    }

    /** Sets {@link RemoveAttributeTag#tagKey()}. */
    public Builder tagKey(String tagKey) {
      return set(3, tagKey);
    }

    @Override
    protected RemoveAttributeTag create() {
      return new RemoveAttributeTag(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static RemoveAttributeTag ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a RemoveAttributeTag; take the JSON as a text, and use"
            + " RemoveAttributeTag.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<RemoveAttributeTag> {
    /** Called by Jackson. */
    public Codec() {
      super("RemoveAttributeTag", List.of("operation", "target", "attributeName", "tagKey"));
      require(0, 1, 2, 3);
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
