// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.DeviceClass;
import com.losant.rest.shared.DeviceTag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Changes to a device. What is left out stays as it is. */
@JsonDeserialize(using = DevicePatch.Codec.class)
public final class DevicePatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DevicePatch> CODEC = new Codec();

  private static final JsonCodec<List<DeviceTag>> TAGS = JsonCodec.listOf(DeviceTag.CODEC);
  private static final JsonCodec<List<DeviceAttribute>> ATTRIBUTES =
      JsonCodec.listOf(DeviceAttribute.CODEC);

  private DevicePatch(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code device} has, to be sent. Left out is what has no place here: {@code id}, {@code
   * deviceId}, {@code applicationId}, {@code creationDate}, {@code lastUpdated}, {@code deletedAt},
   * {@code edgeAgentVersion}, {@code connectionInfo}, {@code ancestorIds}, what is not documented,
   * a null where none is taken, and entries of lists that lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static DevicePatch from(Device device) {
    return builder().from(device).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Name of the device for people, 1 to 255 characters. */
  public @Nullable String name() {
    return optional(0);
  }

  /** What the device is, for people, up to 32767 characters. An empty text clears it. */
  public @Nullable String description() {
    return optional(1);
  }

  /** Tags of the device, at most 100. They replace all that it has. */
  public List<DeviceTag> tags() {
    return list(2);
  }

  /** Whether {@link #tags()} is there at all, be it as a JSON null. */
  public boolean hasTags() {
    return has(2);
  }

  /**
   * What the device can report, at most 256 attributes. They replace all that it has. An attribute
   * with another data type than before loses what was reported for it.
   */
  public List<DeviceAttribute> attributes() {
    return list(3);
  }

  /** Whether {@link #attributes()} is there at all, be it as a JSON null. */
  public boolean hasAttributes() {
    return has(3);
  }

  /** How the device reports. A system keeps its class, and no other device can become one. */
  public @Nullable DeviceClass deviceClass() {
    return optional(4);
  }

  /**
   * Gateway through which a device of the class {@code peripheral} reports. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String gatewayId() {
    return optional(5);
  }

  /**
   * System that the device belongs to. {@code null} takes it out of its system. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String parentId() {
    return optional(6);
  }

  /** Whether {@link #parentId()} is there at all, be it as a JSON null. */
  public boolean hasParentId() {
    return has(6);
  }

  /**
   * How often a system calculates its attributes, in seconds from 5 to 3600. Devices of other
   * classes do not have it.
   */
  public @Nullable Integer systemInterval() {
    return optional(7);
  }

  /** Whether duplicates are kept instead of dropped. */
  public @Nullable Boolean keepDuplicates() {
    return optional(8);
  }

  /** Builds a {@link DevicePatch}. */
  public static final class Builder extends JsonModel.Builder<DevicePatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DevicePatch from) {
      super(from);
    }

    /** Sets what {@code device} has and {@link DevicePatch#from} takes. */
    public Builder from(Device device) {
      return take(device, 6);
    }

    /** Sets {@link DevicePatch#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link DevicePatch#description()}. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link DevicePatch#tags()}. */
    public Builder tags(List<DeviceTag> tags) {
      return setList(2, tags);
    }

    /** Sets {@link DevicePatch#attributes()}. */
    public Builder attributes(List<DeviceAttribute> attributes) {
      return setList(3, attributes);
    }

    /** Sets {@link DevicePatch#deviceClass()}. */
    public Builder deviceClass(DeviceClass deviceClass) {
      return set(4, deviceClass);
    }

    /** Sets {@link DevicePatch#gatewayId()}. */
    public Builder gatewayId(String gatewayId) {
      return set(5, gatewayId);
    }

    /** Sets {@link DevicePatch#parentId()}; null is sent as a JSON null. */
    public Builder parentId(@Nullable String parentId) {
      return setNullable(6, parentId);
    }

    /** Sets {@link DevicePatch#systemInterval()}. */
    public Builder systemInterval(int systemInterval) {
      return set(7, systemInterval);
    }

    /** Sets {@link DevicePatch#keepDuplicates()}. */
    public Builder keepDuplicates(boolean keepDuplicates) {
      return set(8, keepDuplicates);
    }

    @Override
    protected DevicePatch create() {
      return new DevicePatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DevicePatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DevicePatch; take the JSON as a text, and use"
            + " DevicePatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DevicePatch> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DevicePatch",
          List.of(
              "name",
              "description",
              "tags",
              "attributes",
              "deviceClass",
              "gatewayId",
              "parentId",
              "systemInterval",
              "keepDuplicates"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, TAGS, out);
      write(values, 3, ATTRIBUTES, out);
      write(values, 4, DeviceClass.CODEC, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.INTEGER, out);
      write(values, 8, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 5, 6 -> JsonCodec.STRING;
        case 2 -> TAGS;
        case 3 -> ATTRIBUTES;
        case 4 -> DeviceClass.CODEC;
        case 7 -> JsonCodec.INTEGER;
        case 8 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
