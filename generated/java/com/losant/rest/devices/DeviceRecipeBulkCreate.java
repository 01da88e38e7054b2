// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Devices to make with a recipe: a number of them, or one for each row of a table. Where both are
 * silent, the recipe decides.
 */
@JsonDeserialize(using = DeviceRecipeBulkCreate.Codec.class)
public final class DeviceRecipeBulkCreate extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceRecipeBulkCreate> CODEC = new Codec();

  private DeviceRecipeBulkCreate(Builder builder) {
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
   * Table in CSV with a header. Each row is a device. A column that none of the properties below
   * names becomes a tag, with its header as the key. In an empty cell the recipe decides.
   */
  public @Nullable String csv() {
    return optional(0);
  }

  /** Number of devices to make without a table. */
  public @Nullable Integer count() {
    return optional(1);
  }

  /**
   * Header of the column with the names, up to 255 characters. If omitted, devices are called as
   * {@code deviceName} of the recipe says.
   */
  public @Nullable String nameColumn() {
    return optional(2);
  }

  /** Header of the column with the descriptions, up to 255 characters. */
  public @Nullable String descriptionColumn() {
    return optional(3);
  }

  /** Header of the column with the gateways of peripherals, up to 255 characters. */
  public @Nullable String gatewayIdColumn() {
    return optional(4);
  }

  /** Header of the column with the systems that the devices belong to, up to 255 characters. */
  public @Nullable String parentIdColumn() {
    return optional(5);
  }

  /**
   * Whether each device gets an access key of its own. Key and secret are in the result, and
   * nowhere else.
   */
  public @Nullable Boolean makeUniqueKeySecret() {
    return optional(6);
  }

  /** Address to send the result of a job to, up to 1024 characters. */
  public @Nullable String email() {
    return optional(7);
  }

  /** URL to call with the result of a job, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(8);
  }

  /** Gateway of all devices, instead of the one in the recipe. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String gatewayId() {
    return optional(9);
  }

  /**
   * System that all devices belong to, instead of the one in the recipe, or {@code null} for none.
   * Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String parentId() {
    return optional(10);
  }

  /** Whether {@link #parentId()} is there at all, be it as a JSON null. */
  public boolean hasParentId() {
    return has(10);
  }

  /** Builds a {@link DeviceRecipeBulkCreate}. */
  public static final class Builder extends JsonModel.Builder<DeviceRecipeBulkCreate, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceRecipeBulkCreate from) {
      super(from);
    }

    /** Sets {@link DeviceRecipeBulkCreate#csv()}. */
    public Builder csv(String csv) {
      return set(0, csv);
    }

    /** Sets {@link DeviceRecipeBulkCreate#count()}. */
    public Builder count(int count) {
      return set(1, count);
    }

    /** Sets {@link DeviceRecipeBulkCreate#nameColumn()}. */
    public Builder nameColumn(String nameColumn) {
      return set(2, nameColumn);
    }

    /** Sets {@link DeviceRecipeBulkCreate#descriptionColumn()}. */
    public Builder descriptionColumn(String descriptionColumn) {
      return set(3, descriptionColumn);
    }

    /** Sets {@link DeviceRecipeBulkCreate#gatewayIdColumn()}. */
    public Builder gatewayIdColumn(String gatewayIdColumn) {
      return set(4, gatewayIdColumn);
    }

    /** Sets {@link DeviceRecipeBulkCreate#parentIdColumn()}. */
    public Builder parentIdColumn(String parentIdColumn) {
      return set(5, parentIdColumn);
    }

    /** Sets {@link DeviceRecipeBulkCreate#makeUniqueKeySecret()}. */
    public Builder makeUniqueKeySecret(boolean makeUniqueKeySecret) {
      return set(6, makeUniqueKeySecret);
    }

    /** Sets {@link DeviceRecipeBulkCreate#email()}. */
    public Builder email(String email) {
      return set(7, email);
    }

    /** Sets {@link DeviceRecipeBulkCreate#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(8, callbackUrl);
    }

    /** Sets {@link DeviceRecipeBulkCreate#gatewayId()}. */
    public Builder gatewayId(String gatewayId) {
      return set(9, gatewayId);
    }

    /** Sets {@link DeviceRecipeBulkCreate#parentId()}; null is sent as a JSON null. */
    public Builder parentId(@Nullable String parentId) {
      return setNullable(10, parentId);
    }

    @Override
    protected DeviceRecipeBulkCreate create() {
      return new DeviceRecipeBulkCreate(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceRecipeBulkCreate ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceRecipeBulkCreate; take the JSON as a text, and use"
            + " DeviceRecipeBulkCreate.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceRecipeBulkCreate> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DeviceRecipeBulkCreate",
          List.of(
              "csv",
              "count",
              "nameColumn",
              "descriptionColumn",
              "gatewayIdColumn",
              "parentIdColumn",
              "makeUniqueKeySecret",
              "email",
              "callbackUrl",
              "gatewayId",
              "parentId"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.INTEGER, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.BOOLEAN, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 2, 3, 4, 5, 7, 8, 9, 10 -> JsonCodec.STRING;
        case 1 -> JsonCodec.INTEGER;
        case 6 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
