// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AppliedSortDirection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One page of the tables of an application, with the parameters of the search. */
@JsonDeserialize(using = DataTables.Codec.class)
public final class DataTables extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DataTables> CODEC = new Codec();

  private static final JsonCodec<List<DataTable>> ITEMS = JsonCodec.listOf(DataTable.CODEC);

  private DataTables(Builder builder) {
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

  /** Tables on this page. */
  public List<DataTable> items() {
    return required(0);
  }

  /** Number of tables on this page. */
  public Integer count() {
    return required(1);
  }

  /** Number of tables on all pages. */
  public Integer totalCount() {
    return required(2);
  }

  /** Maximum number of tables on a page. */
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

  /** Application that the tables belong to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(9);
  }

  /** Builds a {@link DataTables}. */
  public static final class Builder extends JsonModel.Builder<DataTables, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DataTables from) {
      super(from);
    }

    /** Sets {@link DataTables#items()}. */
    public Builder items(List<DataTable> items) {
      return setList(0, items);
    }

    /** Sets {@link DataTables#count()}. */
    public Builder count(int count) {
      return set(1, count);
    }

    /** Sets {@link DataTables#totalCount()}. */
    public Builder totalCount(int totalCount) {
      return set(2, totalCount);
    }

    /** Sets {@link DataTables#perPage()}. */
    public Builder perPage(int perPage) {
      return set(3, perPage);
    }

    /** Sets {@link DataTables#page()}. */
    public Builder page(int page) {
      return set(4, page);
    }

    /** Sets {@link DataTables#filter()}. */
    public Builder filter(String filter) {
      return set(5, filter);
    }

    /** Sets {@link DataTables#filterField()}. */
    public Builder filterField(String filterField) {
      return set(6, filterField);
    }

    /** Sets {@link DataTables#sortField()}. */
    public Builder sortField(String sortField) {
      return set(7, sortField);
    }

    /** Sets {@link DataTables#sortDirection()}. */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      return set(8, sortDirection);
    }

    /** Sets {@link DataTables#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(9, applicationId);
    }

    @Override
    protected DataTables create() {
      return new DataTables(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DataTables ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DataTables; take the JSON as a text, and use"
            + " DataTables.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DataTables> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DataTables",
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
