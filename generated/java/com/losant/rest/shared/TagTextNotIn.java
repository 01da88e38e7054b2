// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Matches what is none of several texts. */
@JsonDeserialize(using = TagTextNotIn.Codec.class)
public final class TagTextNotIn extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TagTextNotIn> CODEC = new Codec();

  private static final JsonCodec<List<String>> NIN = JsonCodec.listOf(JsonCodec.STRING);

  private TagTextNotIn(Builder builder) {
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

  /** Texts of which none may be equal, at most 100. */
  public List<String> nin() {
    return required(0);
  }

  /** Builds a {@link TagTextNotIn}. */
  public static final class Builder extends JsonModel.Builder<TagTextNotIn, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TagTextNotIn from) {
      super(from);
    }

    /** Sets {@link TagTextNotIn#nin()}. */
    public Builder nin(List<String> nin) {
      return setList(0, nin);
    }

    @Override
    protected TagTextNotIn create() {
      return new TagTextNotIn(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TagTextNotIn ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TagTextNotIn; take the JSON as a text, and use"
            + " TagTextNotIn.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TagTextNotIn> {
    /** Called by Jackson. */
    public Codec() {
      super("TagTextNotIn", List.of("$nin"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, NIN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> NIN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
