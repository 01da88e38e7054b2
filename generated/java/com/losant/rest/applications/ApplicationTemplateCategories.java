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

/** Categories of templates. */
@JsonDeserialize(using = ApplicationTemplateCategories.Codec.class)
public final class ApplicationTemplateCategories extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationTemplateCategories> CODEC = new Codec();

  private static final JsonCodec<List<ApplicationTemplateCategory>> ITEMS =
      JsonCodec.listOf(ApplicationTemplateCategory.CODEC);

  private ApplicationTemplateCategories(Builder builder) {
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

  /** Categories, in the order in which they are shown. */
  public List<ApplicationTemplateCategory> items() {
    return required(0);
  }

  /**
   * Category with which the list begins. Absent if it has all of them. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String baseId() {
    return optional(1);
  }

  /** Number of categories in this response. */
  public Integer count() {
    return required(2);
  }

  /** Number of categories in all. */
  public Integer totalCount() {
    return required(3);
  }

  /** Builds a {@link ApplicationTemplateCategories}. */
  public static final class Builder
      extends JsonModel.Builder<ApplicationTemplateCategories, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationTemplateCategories from) {
      super(from);
    }

    /** Sets {@link ApplicationTemplateCategories#items()}. */
    public Builder items(List<ApplicationTemplateCategory> items) {
      return setList(0, items);
    }

    /** Sets {@link ApplicationTemplateCategories#baseId()}. */
    public Builder baseId(String baseId) {
      return set(1, baseId);
    }

    /** Sets {@link ApplicationTemplateCategories#count()}. */
    public Builder count(int count) {
      return set(2, count);
    }

    /** Sets {@link ApplicationTemplateCategories#totalCount()}. */
    public Builder totalCount(int totalCount) {
      return set(3, totalCount);
    }

    @Override
    protected ApplicationTemplateCategories create() {
      return new ApplicationTemplateCategories(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationTemplateCategories ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationTemplateCategories; take the JSON as a text, and use"
            + " ApplicationTemplateCategories.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationTemplateCategories> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationTemplateCategories", List.of("items", "baseId", "count", "totalCount"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, ITEMS, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.INTEGER, out);
      write(values, 3, JsonCodec.INTEGER, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ITEMS;
        case 1 -> JsonCodec.STRING;
        case 2, 3 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
