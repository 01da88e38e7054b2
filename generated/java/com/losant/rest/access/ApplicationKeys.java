// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AppliedSortDirection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One page of the access keys of an application, with the parameters of the search. */
@JsonDeserialize(using = ApplicationKeys.Codec.class)
public final class ApplicationKeys extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationKeys> CODEC = new Codec();

  private static final JsonCodec<List<ApplicationKey>> ITEMS =
      JsonCodec.listOf(ApplicationKey.CODEC);

  private ApplicationKeys(Builder builder) {
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

  /** Access keys on this page. */
  public List<ApplicationKey> items() {
    return required(0);
  }

  /** Number of access keys on this page. */
  public Integer count() {
    return required(1);
  }

  /** Number of access keys on all pages. */
  public Integer totalCount() {
    return required(2);
  }

  /** Maximum number of access keys on a page. */
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

  /** Field by which the list is sorted. */
  public String sortField() {
    return required(7);
  }

  /**
   * Sort order that the server applied. Upper and lower case mean the same; the empty string means
   * that no order was given.
   */
  public AppliedSortDirection sortDirection() {
    return required(8);
  }

  /** Application that the access keys belong to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(9);
  }

  /** Builds a {@link ApplicationKeys}. */
  public static final class Builder extends JsonModel.Builder<ApplicationKeys, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationKeys from) {
      super(from);
    }

    /** Sets {@link ApplicationKeys#items()}. */
    public Builder items(List<ApplicationKey> items) {
      return setList(0, items);
    }

    /** Sets {@link ApplicationKeys#count()}. */
    public Builder count(int count) {
      return set(1, count);
    }

    /** Sets {@link ApplicationKeys#totalCount()}. */
    public Builder totalCount(int totalCount) {
      return set(2, totalCount);
    }

    /** Sets {@link ApplicationKeys#perPage()}. */
    public Builder perPage(int perPage) {
      return set(3, perPage);
    }

    /** Sets {@link ApplicationKeys#page()}. */
    public Builder page(int page) {
      return set(4, page);
    }

    /** Sets {@link ApplicationKeys#filter()}. */
    public Builder filter(String filter) {
      return set(5, filter);
    }

    /** Sets {@link ApplicationKeys#filterField()}. */
    public Builder filterField(String filterField) {
      return set(6, filterField);
    }

    /** Sets {@link ApplicationKeys#sortField()}. */
    public Builder sortField(String sortField) {
      return set(7, sortField);
    }

    /** Sets {@link ApplicationKeys#sortDirection()}. */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      return set(8, sortDirection);
    }

    /** Sets {@link ApplicationKeys#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(9, applicationId);
    }

    @Override
    protected ApplicationKeys create() {
      return new ApplicationKeys(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationKeys ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationKeys; take the JSON as a text, and use"
            + " ApplicationKeys.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationKeys> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationKeys",
          List.of(
              "items",
              "count",
              "totalCount",
              "perPage",
              "page",
              "filter",
              "filterField",
              "sortField",
              "sortDirection",
              "applicationId"));
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
      write(values, 8, AppliedSortDirection.CODEC, out);
      write(values, 9, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ITEMS;
        case 1, 2, 3, 4 -> JsonCodec.INTEGER;
        case 5, 6, 7, 9 -> JsonCodec.STRING;
        case 8 -> AppliedSortDirection.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
