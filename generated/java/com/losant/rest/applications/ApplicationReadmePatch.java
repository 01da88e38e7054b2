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

/** A new text for the read-me of an application. */
@JsonDeserialize(using = ApplicationReadmePatch.Codec.class)
public final class ApplicationReadmePatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationReadmePatch> CODEC = new Codec();

  private ApplicationReadmePatch(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code applicationReadme} has, to be sent. Left out is what has no place here: {@code
   * applicationId}, {@code lastUpdated}, {@code lastUpdatedById}, {@code lastUpdatedByType}, what
   * is not documented, a null where none is taken, and entries of lists that lack what is required
   * of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static ApplicationReadmePatch from(ApplicationReadme applicationReadme) {
    return builder().from(applicationReadme).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * The text in Markdown, up to 131072 characters. It replaces the one before. If omitted, nothing
   * changes.
   */
  public @Nullable String content() {
    return optional(0);
  }

  /** Builds a {@link ApplicationReadmePatch}. */
  public static final class Builder extends JsonModel.Builder<ApplicationReadmePatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationReadmePatch from) {
      super(from);
    }

    /** Sets what {@code applicationReadme} has and {@link ApplicationReadmePatch#from} takes. */
    public Builder from(ApplicationReadme applicationReadme) {
      return take(applicationReadme);
    }

    /** Sets {@link ApplicationReadmePatch#content()}. */
    public Builder content(String content) {
      return set(0, content);
    }

    @Override
    protected ApplicationReadmePatch create() {
      return new ApplicationReadmePatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationReadmePatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationReadmePatch; take the JSON as a text, and use"
            + " ApplicationReadmePatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationReadmePatch> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationReadmePatch", List.of("content"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
