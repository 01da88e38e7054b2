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

/** Keys of tags that some device has. */
@JsonDeserialize(using = TagKeys.Codec.class)
public final class TagKeys extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TagKeys> CODEC = new Codec();

  private static final JsonCodec<List<String>> TAG_KEYS = JsonCodec.listOf(JsonCodec.STRING);

  private TagKeys(Builder builder) {
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

  /** Keys that match, each once, at most 1000. */
  public List<String> tagKeys() {
    return required(0);
  }

  /** Builds a {@link TagKeys}. */
  public static final class Builder extends JsonModel.Builder<TagKeys, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TagKeys from) {
      super(from);
    }

    /** Sets {@link TagKeys#tagKeys()}. */
    public Builder tagKeys(List<String> tagKeys) {
      return setList(0, tagKeys);
    }

    @Override
    protected TagKeys create() {
      return new TagKeys(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TagKeys ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TagKeys; take the JSON as a text, and use"
            + " TagKeys.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TagKeys> {
    /** Called by Jackson. */
    public Codec() {
      super("TagKeys", List.of("tagKeys"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, TAG_KEYS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> TAG_KEYS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
