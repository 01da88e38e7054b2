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

/** Matches what does not have certain tags. */
@JsonDeserialize(using = TagQueryNotEquals.Codec.class)
public final class TagQueryNotEquals extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TagQueryNotEquals> CODEC = new Codec();

  private TagQueryNotEquals(Builder builder) {
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

  /** Tags that must be missing. */
  public TagQuery ne() {
    return required(0);
  }

  /** Builds a {@link TagQueryNotEquals}. */
  public static final class Builder extends JsonModel.Builder<TagQueryNotEquals, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TagQueryNotEquals from) {
      super(from);
    }

    /** Sets {@link TagQueryNotEquals#ne()}. */
    public Builder ne(TagQuery ne) {
      return set(0, ne);
    }

    /** Sets {@link TagQueryNotEquals#ne()}. */
    public Builder ne(TagPartsQuery ne) {
      return set(0, TagQuery.of(ne));
    }

    /** Sets {@link TagQueryNotEquals#ne()}. */
    public Builder ne(@Nullable Map<String, TagTextCondition> ne) {
      return set(0, TagQuery.of(ne));
    }

    @Override
    protected TagQueryNotEquals create() {
      return new TagQueryNotEquals(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TagQueryNotEquals ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TagQueryNotEquals; take the JSON as a text, and use"
            + " TagQueryNotEquals.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TagQueryNotEquals> {
    /** Called by Jackson. */
    public Codec() {
      super("TagQueryNotEquals", List.of("$ne"));
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
