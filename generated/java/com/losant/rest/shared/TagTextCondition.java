// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.ChoiceCodec;
import com.losant.rest.json.JsonChoice;
import com.losant.rest.json.JsonCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Condition on the key or the value of a tag: the text that it must equal, {@code null} for none,
 * or an object with one operator.
 */
@JsonDeserialize(using = TagTextCondition.Codec.class)
public final class TagTextCondition extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<TagTextCondition> CODEC = new Codec();

  private TagTextCondition(JsonNode json) {
    super(json);
  }

  /** Takes this alternative; null is a JSON null. */
  public static TagTextCondition of(@Nullable String value) {
    return new TagTextCondition(tree(value));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable String asString() {
    return as(JsonCodec.STRING);
  }

  /** Takes this alternative. */
  public static TagTextCondition of(TagTextIn value) {
    return new TagTextCondition(
        TagTextIn.CODEC.toTree(Objects.requireNonNull(value, "TagTextCondition.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable TagTextIn asTagTextIn() {
    return as(TagTextIn.CODEC, "$in");
  }

  /** Takes this alternative. */
  public static TagTextCondition of(TagTextNotIn value) {
    return new TagTextCondition(
        TagTextNotIn.CODEC.toTree(Objects.requireNonNull(value, "TagTextCondition.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable TagTextNotIn asTagTextNotIn() {
    return as(TagTextNotIn.CODEC, "$nin");
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TagTextCondition ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TagTextCondition; take the JSON as a text, and use"
            + " TagTextCondition.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<TagTextCondition> {
    /** Called by Jackson. */
    public Codec() {
      super("TagTextCondition");
    }

    @Override
    protected TagTextCondition of(JsonNode json) {
      return new TagTextCondition(json);
    }
  }
}
