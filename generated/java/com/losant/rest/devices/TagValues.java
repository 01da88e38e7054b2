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

/** Values that tags with one key have on some device. */
@JsonDeserialize(using = TagValues.Codec.class)
public final class TagValues extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TagValues> CODEC = new Codec();

  private static final JsonCodec<List<String>> TAG_VALUES = JsonCodec.listOf(JsonCodec.STRING);

  private TagValues(Builder builder) {
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

  /** Key whose values were asked for. Matches {@code ^[0-9a-zA-Z_-]{1,255}$}. */
  public String tagKey() {
    return required(0);
  }

  /** Values that match, each once, at most 1000. */
  public List<String> tagValues() {
    return required(1);
  }

  /** Builds a {@link TagValues}. */
  public static final class Builder extends JsonModel.Builder<TagValues, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TagValues from) {
      super(from);
    }

    /** Sets {@link TagValues#tagKey()}. */
    public Builder tagKey(String tagKey) {
      return set(0, tagKey);
    }

    /** Sets {@link TagValues#tagValues()}. */
    public Builder tagValues(List<String> tagValues) {
      return setList(1, tagValues);
    }

    @Override
    protected TagValues create() {
      return new TagValues(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TagValues ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TagValues; take the JSON as a text, and use"
            + " TagValues.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TagValues> {
    /** Called by Jackson. */
    public Codec() {
      super("TagValues", List.of("tagKey", "tagValues"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, TAG_VALUES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> TAG_VALUES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
