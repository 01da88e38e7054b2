// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AppliedSortDirection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One page of templates, with the parameters of the search. */
@JsonDeserialize(using = ApplicationTemplates.Codec.class)
public final class ApplicationTemplates extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationTemplates> CODEC = new Codec();

  private static final JsonCodec<List<ApplicationTemplate>> ITEMS =
      JsonCodec.listOf(ApplicationTemplate.CODEC);
  private static final JsonCodec<List<String>> KEYWORDS = JsonCodec.listOf(JsonCodec.STRING);

  private ApplicationTemplates(Builder builder) {
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

  /** Templates on this page. */
  public List<ApplicationTemplate> items() {
    return required(0);
  }

  /** Number of templates on this page. */
  public Integer count() {
    return required(1);
  }

  /** Number of templates on all pages. */
  public Integer totalCount() {
    return required(2);
  }

  /** Maximum number of templates on a page. */
  public Integer perPage() {
    return required(3);
  }

  /** Number of this page, counted from 0. */
  public Integer page() {
    return required(4);
  }

  /** Value that {@code filterField} had to match. Absent if nothing was filtered. */
  public @Nullable String filter() {
    return optional(5);
  }

  /** Field to which {@code filter} was applied. */
  public @Nullable String filterField() {
    return optional(6);
  }

  /**
   * Category to which the list is limited. Absent if it has templates of all categories. Matches
   * {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String categoryId() {
    return optional(7);
  }

  /**
   * Keywords that the templates on the list have, at most 100. Empty if they were not asked for.
   */
  public List<String> keywords() {
    return list(8);
  }

  /** Whether {@link #keywords()} is there at all, be it as a JSON null. */
  public boolean hasKeywords() {
    return has(8);
  }

  /** Field by which the list is sorted. */
  public String sortField() {
    return required(9);
  }

  /**
   * Sort order that the server applied. Upper and lower case mean the same; the empty string means
   * that no order was given.
   */
  public AppliedSortDirection sortDirection() {
    return required(10);
  }

  /** Builds a {@link ApplicationTemplates}. */
  public static final class Builder extends JsonModel.Builder<ApplicationTemplates, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationTemplates from) {
      super(from);
    }

    /** Sets {@link ApplicationTemplates#items()}. */
    public Builder items(List<ApplicationTemplate> items) {
      return setList(0, items);
    }

    /** Sets {@link ApplicationTemplates#count()}. */
    public Builder count(int count) {
      return set(1, count);
    }

    /** Sets {@link ApplicationTemplates#totalCount()}. */
    public Builder totalCount(int totalCount) {
      return set(2, totalCount);
    }

    /** Sets {@link ApplicationTemplates#perPage()}. */
    public Builder perPage(int perPage) {
      return set(3, perPage);
    }

    /** Sets {@link ApplicationTemplates#page()}. */
    public Builder page(int page) {
      return set(4, page);
    }

    /** Sets {@link ApplicationTemplates#filter()}. */
    public Builder filter(String filter) {
      return set(5, filter);
    }

    /** Sets {@link ApplicationTemplates#filterField()}. */
    public Builder filterField(String filterField) {
      return set(6, filterField);
    }

    /** Sets {@link ApplicationTemplates#categoryId()}. */
    public Builder categoryId(String categoryId) {
      return set(7, categoryId);
    }

    /** Sets {@link ApplicationTemplates#keywords()}. */
    public Builder keywords(List<String> keywords) {
      return setList(8, keywords);
    }

    /** Sets {@link ApplicationTemplates#sortField()}. */
    public Builder sortField(String sortField) {
      return set(9, sortField);
    }

    /** Sets {@link ApplicationTemplates#sortDirection()}. */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      return set(10, sortDirection);
    }

    @Override
    protected ApplicationTemplates create() {
      return new ApplicationTemplates(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationTemplates ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationTemplates; take the JSON as a text, and use"
            + " ApplicationTemplates.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationTemplates> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationTemplates",
          List.of(
              "items",
              "count",
              "totalCount",
              "perPage",
              "page",
              "filter",
              "filterField",
              "categoryId",
              "keywords",
              "sortField",
              "sortDirection"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, ITEMS, out);
      write(values, 1, JsonCodec.INTEGER, out);
      write(values, 2, JsonCodec.INTEGER, out);
      write(values, 3, JsonCodec.INTEGER, out);
      write(values, 4, JsonCodec.INTEGER, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, KEYWORDS, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, AppliedSortDirection.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ITEMS;
        case 1, 2, 3, 4 -> JsonCodec.INTEGER;
        case 5, 6, 7, 9 -> JsonCodec.STRING;
        case 8 -> KEYWORDS;
        case 10 -> AppliedSortDirection.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
