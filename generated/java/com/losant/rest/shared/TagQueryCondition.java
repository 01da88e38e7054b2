// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.ChoiceCodec;
import com.losant.rest.json.JsonChoice;
import com.losant.rest.json.JsonCodec;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Condition on tags: tags to look for, or an object with one operator. */
@JsonDeserialize(using = TagQueryCondition.Codec.class)
public final class TagQueryCondition extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<TagQueryCondition> CODEC = new Codec();

  private TagQueryCondition(JsonNode json) {
    super(json);
  }

  /** Takes this alternative. */
  public static TagQueryCondition of(TagPartsQuery value) {
    return new TagQueryCondition(
        TagPartsQuery.CODEC.toTree(Objects.requireNonNull(value, "TagQueryCondition.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable TagPartsQuery asTagPartsQuery() {
    return lacks("$tagKey", "$tagValue") ? null : as(TagPartsQuery.CODEC);
  }

  /** Takes this alternative; null is a JSON null. */
  public static TagQueryCondition of(@Nullable Map<String, TagTextCondition> value) {
    return new TagQueryCondition(tree(value));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable Map<String, TagTextCondition> asMap() {
    return lacks("$tagKey", "$tagValue", "$eq", "$ne")
        ? as(JsonCodec.mapOf(TagTextCondition.CODEC))
        : null;
  }

  /** Takes this alternative. */
  public static TagQueryCondition of(TagQueryEquals value) {
    return new TagQueryCondition(
        TagQueryEquals.CODEC.toTree(Objects.requireNonNull(value, "TagQueryCondition.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable TagQueryEquals asTagQueryEquals() {
    return as(TagQueryEquals.CODEC, "$eq");
  }

  /** Takes this alternative. */
  public static TagQueryCondition of(TagQueryNotEquals value) {
    return new TagQueryCondition(
        TagQueryNotEquals.CODEC.toTree(
            Objects.requireNonNull(value, "TagQueryCondition.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable TagQueryNotEquals asTagQueryNotEquals() {
    return as(TagQueryNotEquals.CODEC, "$ne");
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TagQueryCondition ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TagQueryCondition; take the JSON as a text, and use"
            + " TagQueryCondition.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<TagQueryCondition> {
    /** Called by Jackson. */
    public Codec() {
      super("TagQueryCondition");
    }

    @Override
    protected TagQueryCondition of(JsonNode json) {
      return new TagQueryCondition(json);
    }
  }
}
