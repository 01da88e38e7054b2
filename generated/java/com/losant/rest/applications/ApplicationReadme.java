// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.ActorType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The read-me of an application, a text for those who work on it, and who last changed it. */
@JsonDeserialize(using = ApplicationReadme.Codec.class)
public final class ApplicationReadme extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationReadme> CODEC = new Codec();

  private ApplicationReadme(Builder builder) {
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

  /** Application that the text is about. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(0);
  }

  /** When the text was last changed. */
  public @Nullable Instant lastUpdated() {
    return optional(1);
  }

  /**
   * Actor that last changed the text, of the kind that {@code lastUpdatedByType} names. Matches
   * {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String lastUpdatedById() {
    return optional(2);
  }

  /** Kind of actor that last changed the text. */
  public @Nullable ActorType lastUpdatedByType() {
    return optional(3);
  }

  /** The text in Markdown. Empty if nobody has written one. */
  public String content() {
    return required(4);
  }

  /** Builds a {@link ApplicationReadme}. */
  public static final class Builder extends JsonModel.Builder<ApplicationReadme, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationReadme from) {
      super(from);
    }

    /** Sets {@link ApplicationReadme#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(0, applicationId);
    }

    /** Sets {@link ApplicationReadme#lastUpdated()}. */
    public Builder lastUpdated(Instant lastUpdated) {
      return set(1, lastUpdated);
    }

    /** Sets {@link ApplicationReadme#lastUpdatedById()}. */
    public Builder lastUpdatedById(String lastUpdatedById) {
      return set(2, lastUpdatedById);
    }

    /** Sets {@link ApplicationReadme#lastUpdatedByType()}. */
    public Builder lastUpdatedByType(ActorType lastUpdatedByType) {
      return set(3, lastUpdatedByType);
    }

    /** Sets {@link ApplicationReadme#content()}. */
    public Builder content(String content) {
      return set(4, content);
    }

    @Override
    protected ApplicationReadme create() {
      return new ApplicationReadme(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationReadme ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationReadme; take the JSON as a text, and use"
            + " ApplicationReadme.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationReadme> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationReadme",
          List.of(
              "applicationId", "lastUpdated", "lastUpdatedById", "lastUpdatedByType", "content"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.INSTANT, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, ActorType.CODEC, out);
      write(values, 4, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 2, 4 -> JsonCodec.STRING;
        case 1 -> JsonCodec.INSTANT;
        case 3 -> ActorType.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
