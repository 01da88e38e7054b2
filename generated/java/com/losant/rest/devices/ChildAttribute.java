// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.DeviceTagFilterItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An attribute of devices below a system, and of which of these devices it is taken. */
@JsonDeserialize(using = ChildAttribute.Codec.class)
public final class ChildAttribute extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ChildAttribute> CODEC = new Codec();

  private static final JsonCodec<List<String>> DEVICE_IDS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<DeviceTagFilterItem>> DEVICE_TAGS =
      JsonCodec.listOf(DeviceTagFilterItem.CODEC);

  private ChildAttribute(Builder builder) {
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
   * Name of the attribute on the devices below the system. Matches {@code ^[0-9a-zA-Z_-]{1,255}$}.
   */
  public String name() {
    return required(0);
  }

  /**
   * Which devices below a system take part: all of them, only those that are named by id or tag
   * ({@code whitelist}), or all but those ({@code blacklist}).
   */
  public ChildAttributeMode mode() {
    return required(1);
  }

  /** Devices that a whitelist or blacklist names, at most 1000. */
  public List<String> deviceIds() {
    return list(2);
  }

  /** Whether {@link #deviceIds()} is there at all, be it as a JSON null. */
  public boolean hasDeviceIds() {
    return has(2);
  }

  /** Tags of devices that a whitelist or blacklist names, at most 100. One of them is enough. */
  public List<DeviceTagFilterItem> deviceTags() {
    return list(3);
  }

  /** Whether {@link #deviceTags()} is there at all, be it as a JSON null. */
  public boolean hasDeviceTags() {
    return has(3);
  }

  /** Builds a {@link ChildAttribute}. */
  public static final class Builder extends JsonModel.Builder<ChildAttribute, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ChildAttribute from) {
      super(from);
    }

    /** Sets {@link ChildAttribute#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link ChildAttribute#mode()}. */
    public Builder mode(ChildAttributeMode mode) {
      return set(1, mode);
    }

    /** Sets {@link ChildAttribute#deviceIds()}. */
    public Builder deviceIds(List<String> deviceIds) {
      return setList(2, deviceIds);
    }

    /** Sets {@link ChildAttribute#deviceTags()}. */
    public Builder deviceTags(List<DeviceTagFilterItem> deviceTags) {
      return setList(3, deviceTags);
    }

    @Override
    protected ChildAttribute create() {
      return new ChildAttribute(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ChildAttribute ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ChildAttribute; take the JSON as a text, and use"
            + " ChildAttribute.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ChildAttribute> {
    /** Called by Jackson. */
    public Codec() {
      super("ChildAttribute", List.of("name", "mode", "deviceIds", "deviceTags"));
      require(0, 1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, ChildAttributeMode.CODEC, out);
      write(values, 2, DEVICE_IDS, out);
      write(values, 3, DEVICE_TAGS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> ChildAttributeMode.CODEC;
        case 2 -> DEVICE_IDS;
        case 3 -> DEVICE_TAGS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
