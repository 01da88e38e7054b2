// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Matches what has certain tags. */
@JsonDeserialize(using = TagQueryEquals.Codec.class)
public final class TagQueryEquals extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TagQueryEquals> CODEC = new Codec();

  private TagQueryEquals(Builder builder) {
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

  /** Tags to look for. */
  public TagQuery eq() {
    return required(0);
  }

  /** Builds a {@link TagQueryEquals}. */
  public static final class Builder extends JsonModel.Builder<TagQueryEquals, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TagQueryEquals from) {
      super(from);
    }

    /** Sets {@link TagQueryEquals#eq()}. */
    public Builder eq(TagQuery eq) {
      return set(0, eq);
    }

    /** Sets {@link TagQueryEquals#eq()}. */
    public Builder eq(TagPartsQuery eq) {
      return set(0, TagQuery.of(eq));
    }

    /** Sets {@link TagQueryEquals#eq()}. */
    public Builder eq(@Nullable Map<String, TagTextCondition> eq) {
      return set(0, TagQuery.of(eq));
    }

    @Override
    protected TagQueryEquals create() {
      return new TagQueryEquals(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TagQueryEquals ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TagQueryEquals; take the JSON as a text, and use"
            + " TagQueryEquals.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TagQueryEquals> {
    /** Called by Jackson. */
    public Codec() {
      super("TagQueryEquals", List.of("$eq"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, TagQuery.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> TagQuery.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
