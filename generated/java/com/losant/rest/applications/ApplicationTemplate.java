// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Resources that are ready to use, such as devices, workflows and dashboards. A new application can
 * start with them, and one that is there can take them in.
 */
@JsonDeserialize(using = ApplicationTemplate.Codec.class)
public final class ApplicationTemplate extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationTemplate> CODEC = new Codec();

  private static final JsonCodec<List<String>> CATEGORY_IDS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<String>> KEYWORDS = JsonCodec.listOf(JsonCodec.STRING);

  private ApplicationTemplate(Builder builder) {
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

  /** Identifier by which other requests name the template. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /** The same identifier again. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String templateId() {
    return optional(1);
  }

  /** When the template was created. */
  public Instant creationDate() {
    return required(2);
  }

  /** When the template was last changed. Applications made from it before are not. */
  public Instant lastUpdated() {
    return required(3);
  }

  /** Name of the template, 1 to 255 characters. */
  public String name() {
    return required(4);
  }

  /** What the template is for and how to set it up, in Markdown, up to 131072 characters. */
  public @Nullable String readme() {
    return optional(5);
  }

  /** Categories that the template is in, at most 1000. */
  public List<String> categoryIds() {
    return list(6);
  }

  /** Whether {@link #categoryIds()} is there at all, be it as a JSON null. */
  public boolean hasCategoryIds() {
    return has(6);
  }

  /** Words by which the template can be found, at most 100. */
  public List<String> keywords() {
    return list(7);
  }

  /** Whether {@link #keywords()} is there at all, be it as a JSON null. */
  public boolean hasKeywords() {
    return has(7);
  }

  /** The template in a sentence, up to 1024 characters. */
  public @Nullable String description() {
    return optional(8);
  }

  /** Whether every user can see the template, and not only those it was made for. */
  public @Nullable Boolean isPublic() {
    return optional(9);
  }

  /** Who made the template, up to 255 characters. */
  public @Nullable String authorName() {
    return optional(10);
  }

  /** Where there is a picture of it, up to 1024 characters. */
  public @Nullable String imageUrl() {
    return optional(11);
  }

  /** Web site of the author, up to 1024 characters. */
  public @Nullable String authorUrl() {
    return optional(12);
  }

  /** Where the files of the template are, up to 1024 characters. */
  public @Nullable String templateUrl() {
    return optional(13);
  }

  /** How many resources of each kind a template brings. */
  public @Nullable ApplicationTemplateSummary summary() {
    return optional(14);
  }

  /** Builds a {@link ApplicationTemplate}. */
  public static final class Builder extends JsonModel.Builder<ApplicationTemplate, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationTemplate from) {
      super(from);
    }

    /** Sets {@link ApplicationTemplate#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link ApplicationTemplate#templateId()}. */
    public Builder templateId(String templateId) {
      return set(1, templateId);
    }

    /** Sets {@link ApplicationTemplate#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      return set(2, creationDate);
    }

    /** Sets {@link ApplicationTemplate#lastUpdated()}. */
    public Builder lastUpdated(Instant lastUpdated) {
      return set(3, lastUpdated);
    }

    /** Sets {@link ApplicationTemplate#name()}. */
    public Builder name(String name) {
      return set(4, name);
    }

    /** Sets {@link ApplicationTemplate#readme()}. */
    public Builder readme(String readme) {
      return set(5, readme);
    }

    /** Sets {@link ApplicationTemplate#categoryIds()}. */
    public Builder categoryIds(List<String> categoryIds) {
      return setList(6, categoryIds);
    }

    /** Sets {@link ApplicationTemplate#keywords()}. */
    public Builder keywords(List<String> keywords) {
      return setList(7, keywords);
    }

    /** Sets {@link ApplicationTemplate#description()}. */
    public Builder description(String description) {
      return set(8, description);
    }

    /** Sets {@link ApplicationTemplate#isPublic()}. */
    public Builder isPublic(boolean isPublic) {
      return set(9, isPublic);
    }

    /** Sets {@link ApplicationTemplate#authorName()}. */
    public Builder authorName(String authorName) {
      return set(10, authorName);
    }

    /** Sets {@link ApplicationTemplate#imageUrl()}. */
    public Builder imageUrl(String imageUrl) {
      return set(11, imageUrl);
    }

    /** Sets {@link ApplicationTemplate#authorUrl()}. */
    public Builder authorUrl(String authorUrl) {
      return set(12, authorUrl);
    }

    /** Sets {@link ApplicationTemplate#templateUrl()}. */
    public Builder templateUrl(String templateUrl) {
      return set(13, templateUrl);
    }

    /** Sets {@link ApplicationTemplate#summary()}. */
    public Builder summary(ApplicationTemplateSummary summary) {
      return set(14, summary);
    }

    @Override
    protected ApplicationTemplate create() {
      return new ApplicationTemplate(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationTemplate ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationTemplate; take the JSON as a text, and use"
            + " ApplicationTemplate.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationTemplate> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationTemplate",
          List.of(
              "id",
              "templateId",
              "creationDate",
              "lastUpdated",
              "name",
              "readme",
              "categoryIds",
              "keywords",
              "description",
              "public",
              "authorName",
              "imageUrl",
              "authorUrl",
              "templateUrl",
              "summary"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.INSTANT, out);
      write(values, 3, JsonCodec.INSTANT, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, CATEGORY_IDS, out);
      write(values, 7, KEYWORDS, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.BOOLEAN, out);
      write(values, 10, JsonCodec.STRING, out);
      write(values, 11, JsonCodec.STRING, out);
      write(values, 12, JsonCodec.STRING, out);
      write(values, 13, JsonCodec.STRING, out);
      write(values, 14, ApplicationTemplateSummary.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 4, 5, 8, 10, 11, 12, 13 -> JsonCodec.STRING;
        case 2, 3 -> JsonCodec.INSTANT;
        case 6 -> CATEGORY_IDS;
        case 7 -> KEYWORDS;
        case 9 -> JsonCodec.BOOLEAN;
        case 14 -> ApplicationTemplateSummary.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
