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

/** One page of applications, with the parameters of the search. */
@JsonDeserialize(using = Applications.Codec.class)
public final class Applications extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<Applications> CODEC = new Codec();

  private static final JsonCodec<List<Application>> ITEMS = JsonCodec.listOf(Application.CODEC);

  private Applications(Builder builder) {
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

  /** Applications on this page. */
  public List<Application> items() {
    return required(0);
  }

  /** Number of applications on this page. */
  public Integer count() {
    return required(1);
  }

  /** Number of applications on all pages. */
  public Integer totalCount() {
    return required(2);
  }

  /** Maximum number of applications on a page. */
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

  /** Builds a {@link Applications}. */
  public static final class Builder extends JsonModel.Builder<Applications, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(Applications from) {
      super(from);
    }

    /** Sets {@link Applications#items()}. */
    public Builder items(List<Application> items) {
      return setList(0, items);
    }

    /** Sets {@link Applications#count()}. */
    public Builder count(int count) {
      return set(1, count);
    }

    /** Sets {@link Applications#totalCount()}. */
    public Builder totalCount(int totalCount) {
      return set(2, totalCount);
    }

    /** Sets {@link Applications#perPage()}. */
    public Builder perPage(int perPage) {
      return set(3, perPage);
    }

    /** Sets {@link Applications#page()}. */
    public Builder page(int page) {
      return set(4, page);
    }

    /** Sets {@link Applications#filter()}. */
    public Builder filter(String filter) {
      return set(5, filter);
    }

    /** Sets {@link Applications#filterField()}. */
    public Builder filterField(String filterField) {
      return set(6, filterField);
    }

    /** Sets {@link Applications#sortField()}. */
    public Builder sortField(String sortField) {
      return set(7, sortField);
    }

    /** Sets {@link Applications#sortDirection()}. */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      return set(8, sortDirection);
    }

    @Override
    protected Applications create() {
      return new Applications(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Applications ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a Applications; take the JSON as a text, and use"
            + " Applications.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<Applications> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "Applications",
          List.of(
              "items",
              "count",
              "totalCount",
              "perPage",
              "page",
              "filter",
              "filterField",
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
      write(values, 8, AppliedSortDirection.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ITEMS;
        case 1, 2, 3, 4 -> JsonCodec.INTEGER;
        case 5, 6, 7 -> JsonCodec.STRING;
        case 8 -> AppliedSortDirection.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
