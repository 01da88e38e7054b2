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

/** Matches any of several texts. */
@JsonDeserialize(using = TagTextIn.Codec.class)
public final class TagTextIn extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TagTextIn> CODEC = new Codec();

  private static final JsonCodec<List<String>> IN = JsonCodec.listOf(JsonCodec.STRING);

  private TagTextIn(Builder builder) {
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

  /** Texts of which one must be equal, at most 100. */
  public List<String> in() {
    return required(0);
  }

  /** Builds a {@link TagTextIn}. */
  public static final class Builder extends JsonModel.Builder<TagTextIn, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TagTextIn from) {
      super(from);
    }

    /** Sets {@link TagTextIn#in()}. */
    public Builder in(List<String> in) {
      return setList(0, in);
    }

    @Override
    protected TagTextIn create() {
      return new TagTextIn(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TagTextIn ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TagTextIn; take the JSON as a text, and use"
            + " TagTextIn.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TagTextIn> {
    /** Called by Jackson. */
    public Codec() {
      super("TagTextIn", List.of("$in"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, IN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> IN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
