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

/** Category that templates are sorted into. */
@JsonDeserialize(using = ApplicationTemplateCategory.Codec.class)
public final class ApplicationTemplateCategory extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationTemplateCategory> CODEC = new Codec();

  private static final JsonCodec<List<TemplateResourceType>> RESOURCE_TYPES =
      JsonCodec.listOf(TemplateResourceType.CODEC);

  private ApplicationTemplateCategory(Builder builder) {
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

  /**
   * Identifier that the templates of the category have among their {@code categoryIds}. Matches
   * {@code ^[A-Fa-f\d]{24}$}.
   */
  public String id() {
    return required(0);
  }

  /** Category above it. Absent if it is at the top. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String parentId() {
    return optional(1);
  }

  /** Name of the category, 1 to 255 characters. */
  public String name() {
    return required(2);
  }

  /** What the templates of the category are for, up to 32767 characters. */
  public @Nullable String description() {
    return optional(3);
  }

  /** Kinds of resources for which the category offers templates, at most 100. */
  public List<TemplateResourceType> resourceTypes() {
    return list(4);
  }

  /** Whether {@link #resourceTypes()} is there at all, be it as a JSON null. */
  public boolean hasResourceTypes() {
    return has(4);
  }

  /** Builds a {@link ApplicationTemplateCategory}. */
  public static final class Builder
      extends JsonModel.Builder<ApplicationTemplateCategory, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationTemplateCategory from) {
      super(from);
    }

    /** Sets {@link ApplicationTemplateCategory#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link ApplicationTemplateCategory#parentId()}. */
    public Builder parentId(String parentId) {
      return set(1, parentId);
    }

    /** Sets {@link ApplicationTemplateCategory#name()}. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link ApplicationTemplateCategory#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link ApplicationTemplateCategory#resourceTypes()}. */
    public Builder resourceTypes(List<TemplateResourceType> resourceTypes) {
      return setList(4, resourceTypes);
    }

    @Override
    protected ApplicationTemplateCategory create() {
      return new ApplicationTemplateCategory(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationTemplateCategory ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationTemplateCategory; take the JSON as a text, and use"
            + " ApplicationTemplateCategory.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationTemplateCategory> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationTemplateCategory",
          List.of("id", "parentId", "name", "description", "resourceTypes"));
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
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, RESOURCE_TYPES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3 -> JsonCodec.STRING;
        case 4 -> RESOURCE_TYPES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
