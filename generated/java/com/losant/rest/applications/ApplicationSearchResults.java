// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonList;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ListModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Resources of an application that were found. */
@JsonDeserialize(using = ApplicationSearchResults.Codec.class)
public final class ApplicationSearchResults extends JsonList<ApplicationSearchResult> {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationSearchResults> CODEC = new Codec();

  private static final JsonCodec<List<ApplicationSearchResult>> ENTRIES =
      JsonCodec.listOf(ApplicationSearchResult.CODEC);

  private ApplicationSearchResults(Builder builder) {
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

  /** Builds a {@link ApplicationSearchResults}. */
  public static final class Builder extends JsonModel.Builder<ApplicationSearchResults, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationSearchResults from) {
      super(from);
    }

    /** Sets {@link ApplicationSearchResults#entries()}. */
    public Builder entries(List<ApplicationSearchResult> entries) {
      return setList(0, entries);
    }

    @Override
    protected ApplicationSearchResults create() {
      return new ApplicationSearchResults(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationSearchResults ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationSearchResults; take the JSON as a text, and use"
            + " ApplicationSearchResults.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ListModelCodec<ApplicationSearchResults> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationSearchResults");
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, ENTRIES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ENTRIES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
