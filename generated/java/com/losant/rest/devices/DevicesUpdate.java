// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AdvancedDeviceQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Changes to several devices, which {@code deviceIds} or {@code query} selects: {@code
 * updateFields} or {@code updateOperations}.
 */
@JsonDeserialize(using = DevicesUpdate.Codec.class)
public final class DevicesUpdate extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DevicesUpdate> CODEC = new Codec();

  private static final JsonCodec<List<String>> DEVICE_IDS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<DeviceUpdateOperation>> UPDATE_OPERATIONS =
      JsonCodec.listOf(DeviceUpdateOperation.CODEC);

  private DevicesUpdate(Builder builder) {
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

  /** Changes to make to every device in the same way. Lists replace what a device has. */
  public @Nullable DevicePatch updateFields() {
    return optional(0);
  }

  /** Devices to change, at most 1000. */
  public List<String> deviceIds() {
    return list(1);
  }

  /** Whether {@link #deviceIds()} is there at all, be it as a JSON null. */
  public boolean hasDeviceIds() {
    return has(1);
  }

  /** Search that a device has to match to be changed. An empty one matches all devices. */
  public @Nullable AdvancedDeviceQuery query() {
    return optional(2);
  }

  /** Changes that depend on what a device has, at most 25, such as to add one tag. */
  public List<DeviceUpdateOperation> updateOperations() {
    return list(3);
  }

  /** Whether {@link #updateOperations()} is there at all, be it as a JSON null. */
  public boolean hasUpdateOperations() {
    return has(3);
  }

  /** Address to send the result of a job to, up to 1024 characters. */
  public @Nullable String email() {
    return optional(4);
  }

  /** URL to call with the result of a job, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(5);
  }

  /** Builds a {@link DevicesUpdate}. */
  public static final class Builder extends JsonModel.Builder<DevicesUpdate, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DevicesUpdate from) {
      super(from);
    }

    /** Sets {@link DevicesUpdate#updateFields()}. */
    public Builder updateFields(DevicePatch updateFields) {
      return set(0, updateFields);
    }

    /** Sets {@link DevicesUpdate#deviceIds()}. */
    public Builder deviceIds(List<String> deviceIds) {
      return setList(1, deviceIds);
    }

    /** Sets {@link DevicesUpdate#query()}. */
    public Builder query(AdvancedDeviceQuery query) {
      return set(2, query);
    }

    /** Sets {@link DevicesUpdate#updateOperations()}. */
    public Builder updateOperations(List<DeviceUpdateOperation> updateOperations) {
      return setList(3, updateOperations);
    }

    /** Sets {@link DevicesUpdate#email()}. */
    public Builder email(String email) {
      return set(4, email);
    }

    /** Sets {@link DevicesUpdate#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(5, callbackUrl);
    }

    @Override
    protected DevicesUpdate create() {
      return new DevicesUpdate(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DevicesUpdate ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DevicesUpdate; take the JSON as a text, and use"
            + " DevicesUpdate.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DevicesUpdate> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DevicesUpdate",
          List.of(
              "updateFields", "deviceIds", "query", "updateOperations", "email", "callbackUrl"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, DevicePatch.CODEC, out);
      write(values, 1, DEVICE_IDS, out);
      write(values, 2, AdvancedDeviceQuery.CODEC, out);
      write(values, 3, UPDATE_OPERATIONS, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> DevicePatch.CODEC;
        case 1 -> DEVICE_IDS;
        case 2 -> AdvancedDeviceQuery.CODEC;
        case 3 -> UPDATE_OPERATIONS;
        case 4, 5 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
