// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Every keyword that some template has. */
@JsonDeserialize(using = TemplateKeywords.Codec.class)
public final class TemplateKeywords extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TemplateKeywords> CODEC = new Codec();

  private static final JsonCodec<List<String>> KEYWORDS = JsonCodec.listOf(JsonCodec.STRING);

  private TemplateKeywords(Builder builder) {
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

  /** The keywords, each once, at most 100. */
  public List<String> keywords() {
    return required(0);
  }

  /** Builds a {@link TemplateKeywords}. */
  public static final class Builder extends JsonModel.Builder<TemplateKeywords, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TemplateKeywords from) {
      super(from);
    }

    /** Sets {@link TemplateKeywords#keywords()}. */
    public Builder keywords(List<String> keywords) {
      return setList(0, keywords);
    }

    @Override
    protected TemplateKeywords create() {
      return new TemplateKeywords(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TemplateKeywords ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TemplateKeywords; take the JSON as a text, and use"
            + " TemplateKeywords.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TemplateKeywords> {
    /** Called by Jackson. */
    public Codec() {
      super("TemplateKeywords", List.of("keywords"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, KEYWORDS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> KEYWORDS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
