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

/**
 * Tags to look for: {@code null} for what has no tags, the keys and values of one tag, or values by
 * key.
 */
@JsonDeserialize(using = TagQuery.Codec.class)
public final class TagQuery extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<TagQuery> CODEC = new Codec();

  private TagQuery(JsonNode json) {
    super(json);
  }

  /** Takes this alternative. */
  public static TagQuery of(TagPartsQuery value) {
    return new TagQuery(
        TagPartsQuery.CODEC.toTree(Objects.requireNonNull(value, "TagQuery.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable TagPartsQuery asTagPartsQuery() {
    return lacks("$tagKey", "$tagValue") ? null : as(TagPartsQuery.CODEC);
  }

  /** Takes this alternative; null is a JSON null. */
  public static TagQuery of(@Nullable Map<String, TagTextCondition> value) {
    return new TagQuery(tree(value));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable Map<String, TagTextCondition> asMap() {
    return lacks("$tagKey", "$tagValue") ? as(JsonCodec.mapOf(TagTextCondition.CODEC)) : null;
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TagQuery ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TagQuery; take the JSON as a text, and use"
            + " TagQuery.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<TagQuery> {
    /** Called by Jackson. */
    public Codec() {
      super("TagQuery");
    }

    @Override
    protected TagQuery of(JsonNode json) {
      return new TagQuery(json);
    }
  }
}
