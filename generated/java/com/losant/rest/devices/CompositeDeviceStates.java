// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AppliedSortDirection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One page of devices with their composite states, with the parameters of the search. */
@JsonDeserialize(using = CompositeDeviceStates.Codec.class)
public final class CompositeDeviceStates extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<CompositeDeviceStates> CODEC = new Codec();

  private static final JsonCodec<List<DeviceWithCompositeState>> ITEMS =
      JsonCodec.listOf(DeviceWithCompositeState.CODEC);

  private CompositeDeviceStates(Builder builder) {
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
  public List<DeviceWithCompositeState> items() {
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

  /** Field by which the list is sorted. */
  public String sortField() {
    return required(5);
  }

  /**
   * Sort order that the server applied. Upper and lower case mean the same; the empty string means
   * that no order was given.
   */
  public AppliedSortDirection sortDirection() {
    return required(6);
  }

  /** Application that the devices belong to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(7);
  }

  /** Search that the devices had to match. */
  public @Nullable JsonNode query() {
    return any(8);
  }

  /** Returns {@link #query()} as an object of a class that Jackson can read. */
  public <T> @Nullable T query(Class<T> type) {
    return any(8, type);
  }

  /** Builds a {@link CompositeDeviceStates}. */
  public static final class Builder extends JsonModel.Builder<CompositeDeviceStates, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(CompositeDeviceStates from) {
      super(from);
    }

    /** Sets {@link CompositeDeviceStates#items()}. */
    public Builder items(List<DeviceWithCompositeState> items) {
      return setList(0, items);
    }

    /** Sets {@link CompositeDeviceStates#count()}. */
    public Builder count(int count) {
      return set(1, count);
    }

    /** Sets {@link CompositeDeviceStates#totalCount()}. */
    public Builder totalCount(int totalCount) {
      return set(2, totalCount);
    }

    /** Sets {@link CompositeDeviceStates#perPage()}. */
    public Builder perPage(int perPage) {
      return set(3, perPage);
    }

    /** Sets {@link CompositeDeviceStates#page()}. */
    public Builder page(int page) {
      return set(4, page);
    }

    /** Sets {@link CompositeDeviceStates#sortField()}. */
    public Builder sortField(String sortField) {
      return set(5, sortField);
    }

    /** Sets {@link CompositeDeviceStates#sortDirection()}. */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      return set(6, sortDirection);
    }

    /** Sets {@link CompositeDeviceStates#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(7, applicationId);
    }

    /**
     * Sets {@link CompositeDeviceStates#query()} to anything that Jackson can write; null is sent
     * as a JSON null.
     */
    public Builder query(@Nullable Object query) {
      return setAny(8, query);
    }

    @Override
    protected CompositeDeviceStates create() {
      return new CompositeDeviceStates(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static CompositeDeviceStates ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a CompositeDeviceStates; take the JSON as a text, and use"
            + " CompositeDeviceStates.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<CompositeDeviceStates> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "CompositeDeviceStates",
          List.of(
              "items",
              "count",
              "totalCount",
              "perPage",
              "page",
              "sortField",
              "sortDirection",
              "applicationId",
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
      write(values, 6, AppliedSortDirection.CODEC, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.ANY, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ITEMS;
        case 1, 2, 3, 4 -> JsonCodec.INTEGER;
        case 5, 7 -> JsonCodec.STRING;
        case 6 -> AppliedSortDirection.CODEC;
        case 8 -> JsonCodec.ANY;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
