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
import tools.jackson.databind.annotation.JsonDeserialize;

/** All attributes of a device that match a search, with the parameters of the search. */
@JsonDeserialize(using = DeviceAttributes.Codec.class)
public final class DeviceAttributes extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceAttributes> CODEC = new Codec();

  private static final JsonCodec<List<DeviceAttributeDetails>> ITEMS =
      JsonCodec.listOf(DeviceAttributeDetails.CODEC);

  private DeviceAttributes(Builder builder) {
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

  /** Attributes that match. They are not divided into pages, as a device has at most 256. */
  public List<DeviceAttributeDetails> items() {
    return required(0);
  }

  /** Number of attributes in {@code items}. */
  public Integer count() {
    return required(1);
  }

  /** Number of attributes that match, all of which are in {@code items}. */
  public Integer totalCount() {
    return required(2);
  }

  /** Value that {@code filterField} had to match. Absent if nothing was filtered. */
  public @Nullable String filter() {
    return optional(3);
  }

  /** Field to which {@code filter} was applied. */
  public @Nullable String filterField() {
    return optional(4);
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

  /** Application that the device belongs to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(7);
  }

  /** Device whose attributes are listed. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String deviceId() {
    return required(8);
  }

  /** Builds a {@link DeviceAttributes}. */
  public static final class Builder extends JsonModel.Builder<DeviceAttributes, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceAttributes from) {
      super(from);
    }

    /** Sets {@link DeviceAttributes#items()}. */
    public Builder items(List<DeviceAttributeDetails> items) {
      return setList(0, items);
    }

    /** Sets {@link DeviceAttributes#count()}. */
    public Builder count(int count) {
      return set(1, count);
    }

    /** Sets {@link DeviceAttributes#totalCount()}. */
    public Builder totalCount(int totalCount) {
      return set(2, totalCount);
    }

    /** Sets {@link DeviceAttributes#filter()}. */
    public Builder filter(String filter) {
      return set(3, filter);
    }

    /** Sets {@link DeviceAttributes#filterField()}. */
    public Builder filterField(String filterField) {
      return set(4, filterField);
    }

    /** Sets {@link DeviceAttributes#sortField()}. */
    public Builder sortField(String sortField) {
      return set(5, sortField);
    }

    /** Sets {@link DeviceAttributes#sortDirection()}. */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      return set(6, sortDirection);
    }

    /** Sets {@link DeviceAttributes#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(7, applicationId);
    }

    /** Sets {@link DeviceAttributes#deviceId()}. */
    public Builder deviceId(String deviceId) {
      return set(8, deviceId);
    }

    @Override
    protected DeviceAttributes create() {
      return new DeviceAttributes(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceAttributes ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceAttributes; take the JSON as a text, and use"
            + " DeviceAttributes.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceAttributes> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DeviceAttributes",
          List.of(
              "items",
              "count",
              "totalCount",
              "filter",
              "filterField",
              "sortField",
              "sortDirection",
              "applicationId",
              "deviceId"));
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
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, AppliedSortDirection.CODEC, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ITEMS;
        case 1, 2 -> JsonCodec.INTEGER;
        case 3, 4, 5, 7, 8 -> JsonCodec.STRING;
        case 6 -> AppliedSortDirection.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
