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

/** The template whose resources to add to an application, and whom to tell. */
@JsonDeserialize(using = ApplicationTemplatePatch.Codec.class)
public final class ApplicationTemplatePatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationTemplatePatch> CODEC = new Codec();

  private ApplicationTemplatePatch(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code applicationTemplate} has, to be sent. Left out is what has no place here: {@code
   * id}, {@code creationDate}, {@code lastUpdated}, {@code name}, {@code readme}, {@code
   * categoryIds}, {@code keywords}, {@code description}, {@code public}, {@code authorName}, {@code
   * imageUrl}, {@code authorUrl}, {@code templateUrl}, {@code summary}, what is not documented, a
   * null where none is taken, and entries of lists that lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static ApplicationTemplatePatch from(ApplicationTemplate applicationTemplate) {
    return builder().from(applicationTemplate).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Application template to apply. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String templateId() {
    return required(0);
  }

  /**
   * Address to tell of the end of a queued job, up to 1024 characters. If omitted, it is that of
   * the user who made the request.
   */
  public @Nullable String email() {
    return optional(1);
  }

  /** URL to call at the end of a queued job, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(2);
  }

  /** Builds a {@link ApplicationTemplatePatch}. */
  public static final class Builder extends JsonModel.Builder<ApplicationTemplatePatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationTemplatePatch from) {
      super(from);
    }

    /**
     * Sets what {@code applicationTemplate} has and {@link ApplicationTemplatePatch#from} takes.
     */
    public Builder from(ApplicationTemplate applicationTemplate) {
      return take(applicationTemplate);
    }

    /** Sets {@link ApplicationTemplatePatch#templateId()}. */
    public Builder templateId(String templateId) {
      return set(0, templateId);
    }

    /** Sets {@link ApplicationTemplatePatch#email()}. */
    public Builder email(String email) {
      return set(1, email);
    }

    /** Sets {@link ApplicationTemplatePatch#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(2, callbackUrl);
    }

    @Override
    protected ApplicationTemplatePatch create() {
      return new ApplicationTemplatePatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationTemplatePatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationTemplatePatch; take the JSON as a text, and use"
            + " ApplicationTemplatePatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationTemplatePatch> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationTemplatePatch", List.of("templateId", "email", "callbackUrl"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
