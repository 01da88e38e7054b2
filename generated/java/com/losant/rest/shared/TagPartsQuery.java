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

/**
 * One tag to look for, whose key and value have to fulfil all conditions here. At least one of them
 * is given. At least 1 property.
 */
@JsonDeserialize(using = TagPartsQuery.Codec.class)
public final class TagPartsQuery extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TagPartsQuery> CODEC = new Codec();

  private TagPartsQuery(Builder builder) {
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

  /** Condition on the key of the tag. */
  public @Nullable TagTextCondition tagKey() {
    return optional(0);
  }

  /** Condition on the value of the tag. */
  public @Nullable TagTextCondition tagValue() {
    return optional(1);
  }

  /** Builds a {@link TagPartsQuery}. */
  public static final class Builder extends JsonModel.Builder<TagPartsQuery, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TagPartsQuery from) {
      super(from);
    }

    /** Sets {@link TagPartsQuery#tagKey()}. */
    public Builder tagKey(TagTextCondition tagKey) {
      return set(0, tagKey);
    }

    /** Sets {@link TagPartsQuery#tagKey()}. */
    public Builder tagKey(@Nullable String tagKey) {
      return set(0, TagTextCondition.of(tagKey));
    }

    /** Sets {@link TagPartsQuery#tagKey()}. */
    public Builder tagKey(TagTextIn tagKey) {
      return set(0, TagTextCondition.of(tagKey));
    }

    /** Sets {@link TagPartsQuery#tagKey()}. */
    public Builder tagKey(TagTextNotIn tagKey) {
      return set(0, TagTextCondition.of(tagKey));
    }

    /** Sets {@link TagPartsQuery#tagValue()}. */
    public Builder tagValue(TagTextCondition tagValue) {
      return set(1, tagValue);
    }

    /** Sets {@link TagPartsQuery#tagValue()}. */
    public Builder tagValue(@Nullable String tagValue) {
      return set(1, TagTextCondition.of(tagValue));
    }

    /** Sets {@link TagPartsQuery#tagValue()}. */
    public Builder tagValue(TagTextIn tagValue) {
      return set(1, TagTextCondition.of(tagValue));
    }

    /** Sets {@link TagPartsQuery#tagValue()}. */
    public Builder tagValue(TagTextNotIn tagValue) {
      return set(1, TagTextCondition.of(tagValue));
    }

    @Override
    protected TagPartsQuery create() {
      return new TagPartsQuery(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TagPartsQuery ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TagPartsQuery; take the JSON as a text, and use"
            + " TagPartsQuery.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TagPartsQuery> {
    /** Called by Jackson. */
    public Codec() {
      super("TagPartsQuery", List.of("$tagKey", "$tagValue"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, TagTextCondition.CODEC, out);
      write(values, 1, TagTextCondition.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> TagTextCondition.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
