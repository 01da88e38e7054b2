// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AppliedSortDirection;
import com.losant.rest.shared.DeviceClass;
import com.losant.rest.shared.DeviceTagFilterItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One page of the devices of an application, with the parameters of the search. */
@JsonDeserialize(using = Devices.Codec.class)
public final class Devices extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<Devices> CODEC = new Codec();

  private static final JsonCodec<List<Device>> ITEMS = JsonCodec.listOf(Device.CODEC);
  private static final JsonCodec<List<DeviceTagFilterItem>> TAG_FILTER =
      JsonCodec.listOf(DeviceTagFilterItem.CODEC);

  private Devices(Builder builder) {
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

  /** Devices on this page. */
  public List<Device> items() {
    return required(0);
  }

  /** Number of devices on this page. */
  public Integer count() {
    return required(1);
  }

  /** Number of devices on all pages. */
  public Integer totalCount() {
    return required(2);
  }

  /** Maximum number of devices on a page. */
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

  /** Application that the devices belong to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(9);
  }

  /** Class or classes to which the list is limited. */
  public @Nullable DeviceClassFilter deviceClass() {
    return optional(10);
  }

  /** Tags to which the list is limited. At most 100 items. */
  public List<DeviceTagFilterItem> tagFilter() {
    return list(11);
  }

  /** Whether {@link #tagFilter()} is there at all, be it as a JSON null. */
  public boolean hasTagFilter() {
    return has(11);
  }

  /** System to whose devices the list is limited. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String parentId() {
    return optional(12);
  }

  /** Whether {@link #parentId()} is there at all, be it as a JSON null. */
  public boolean hasParentId() {
    return has(12);
  }

  /** Search that the devices had to match. */
  public @Nullable JsonNode query() {
    return any(13);
  }

  /** Returns {@link #query()} as an object of a class that Jackson can read. */
  public <T> @Nullable T query(Class<T> type) {
    return any(13, type);
  }

  /** Builds a {@link Devices}. */
  public static final class Builder extends JsonModel.Builder<Devices, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(Devices from) {
      super(from);
    }

    /** Sets {@link Devices#items()}. */
    public Builder items(List<Device> items) {
      return setList(0, items);
    }

    /** Sets {@link Devices#count()}. */
    public Builder count(int count) {
      return set(1, count);
    }

    /** Sets {@link Devices#totalCount()}. */
    public Builder totalCount(int totalCount) {
      return set(2, totalCount);
    }

    /** Sets {@link Devices#perPage()}. */
    public Builder perPage(int perPage) {
      return set(3, perPage);
    }

    /** Sets {@link Devices#page()}. */
    public Builder page(int page) {
      return set(4, page);
    }

    /** Sets {@link Devices#filter()}. */
    public Builder filter(String filter) {
      return set(5, filter);
    }

    /** Sets {@link Devices#filterField()}. */
    public Builder filterField(String filterField) {
      return set(6, filterField);
    }

    /** Sets {@link Devices#sortField()}. */
    public Builder sortField(String sortField) {
      return set(7, sortField);
    }

    /** Sets {@link Devices#sortDirection()}. */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      return set(8, sortDirection);
    }

    /** Sets {@link Devices#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(9, applicationId);
    }

    /** Sets {@link Devices#deviceClass()}. */
    public Builder deviceClass(DeviceClassFilter deviceClass) {
      return set(10, deviceClass);
    }

    /** Sets {@link Devices#deviceClass()}. */
    public Builder deviceClass(DeviceClass deviceClass) {
      return set(10, DeviceClassFilter.of(deviceClass));
    }

    /** Sets {@link Devices#deviceClass()}. */
    public Builder deviceClass(List<DeviceClass> deviceClass) {
      return set(10, DeviceClassFilter.of(deviceClass));
    }

    /** Sets {@link Devices#tagFilter()}. */
    public Builder tagFilter(List<DeviceTagFilterItem> tagFilter) {
      return setList(11, tagFilter);
    }

    /** Sets {@link Devices#parentId()}; null is sent as a JSON null. */
    public Builder parentId(@Nullable String parentId) {
      return setNullable(12, parentId);
    }

    /**
     * Sets {@link Devices#query()} to anything that Jackson can write; null is sent as a JSON null.
     */
    public Builder query(@Nullable Object query) {
      return setAny(13, query);
    }

    @Override
    protected Devices create() {
      return new Devices(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Devices ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a Devices; take the JSON as a text, and use"
            + " Devices.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<Devices> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "Devices",
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
              "applicationId",
              "deviceClass",
              "tagFilter",
              "parentId",
              "query"));
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
      write(values, 10, DeviceClassFilter.CODEC, out);
      write(values, 11, TAG_FILTER, out);
      write(values, 12, JsonCodec.STRING, out);
      write(values, 13, JsonCodec.ANY, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ITEMS;
        case 1, 2, 3, 4 -> JsonCodec.INTEGER;
        case 5, 6, 7, 9, 12 -> JsonCodec.STRING;
        case 8 -> AppliedSortDirection.CODEC;
        case 10 -> DeviceClassFilter.CODEC;
        case 11 -> TAG_FILTER;
        case 13 -> JsonCodec.ANY;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
