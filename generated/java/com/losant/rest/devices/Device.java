// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.DeviceClass;
import com.losant.rest.shared.DeviceTag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A physical thing or a source of data, with its attributes and tags. What it has reported is not
 * part of it: that is its state.
 */
@JsonDeserialize(using = Device.Codec.class)
public final class Device extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<Device> CODEC = new Codec();

  private static final JsonCodec<List<DeviceTag>> TAGS = JsonCodec.listOf(DeviceTag.CODEC);
  private static final JsonCodec<List<DeviceAttribute>> ATTRIBUTES =
      JsonCodec.listOf(DeviceAttribute.CODEC);
  private static final JsonCodec<List<String>> ANCESTOR_IDS = JsonCodec.listOf(JsonCodec.STRING);

  private Device(Builder builder) {
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

  /** Identifier by which other requests name the device. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /** The same identifier again. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String deviceId() {
    return required(1);
  }

  /** Application that the device belongs to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(2);
  }

  /** When the device was created. */
  public Instant creationDate() {
    return required(3);
  }

  /** When the definition of the device was last changed. State reports do not count. */
  public Instant lastUpdated() {
    return required(4);
  }

  /** When the device was deleted. Only devices that can still be restored have it. */
  public @Nullable Instant deletedAt() {
    return optional(5);
  }

  /** Name of the device for people, 1 to 255 characters. Several devices may have the same one. */
  public String name() {
    return required(6);
  }

  /** What the device is, for people, up to 32767 characters. */
  public @Nullable String description() {
    return optional(7);
  }

  /** Tags of the device, at most 100. Queries, dashboards and workflows select devices by them. */
  public List<DeviceTag> tags() {
    return list(8);
  }

  /** Whether {@link #tags()} is there at all, be it as a JSON null. */
  public boolean hasTags() {
    return has(8);
  }

  /** What the device can report, at most 256 attributes. */
  public List<DeviceAttribute> attributes() {
    return list(9);
  }

  /** Whether {@link #attributes()} is there at all, be it as a JSON null. */
  public boolean hasAttributes() {
    return has(9);
  }

  /**
   * How a device reports. {@code standalone} connects to Losant itself. {@code gateway} does so,
   * too, and reports for peripherals as well. {@code peripheral} reports through one gateway,
   * {@code floating} through any gateway of the application. {@code edgeCompute} runs the Edge
   * Agent with edge workflows and is a gateway, {@code embedded} runs the Embedded Edge Agent.
   * {@code system} groups other devices and calculates its attributes from theirs.
   */
  public DeviceClass deviceClass() {
    return required(10);
  }

  /**
   * Gateway through which a device of the class {@code peripheral} reports. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String gatewayId() {
    return optional(11);
  }

  /**
   * Version of the agent that last connected as this device, if it runs one. Matches {@code
   * ^(0|([1-9]\d*))\.(0|([1-9]\d*))\.(0|([1-9]\d*))$}.
   */
  public @Nullable String edgeAgentVersion() {
    return optional(12);
  }

  /** Whether the device is connected to the message broker of Losant, and since when. */
  public @Nullable DeviceConnectionInfo connectionInfo() {
    return optional(13);
  }

  /**
   * System that the device belongs to directly, or {@code null} for none. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String parentId() {
    return optional(14);
  }

  /** Whether {@link #parentId()} is there at all, be it as a JSON null. */
  public boolean hasParentId() {
    return has(14);
  }

  /** Systems that the device belongs to, directly or through other systems, at most 1000. */
  public List<String> ancestorIds() {
    return list(15);
  }

  /** Whether {@link #ancestorIds()} is there at all, be it as a JSON null. */
  public boolean hasAncestorIds() {
    return has(15);
  }

  /**
   * How often a system calculates its attributes, in seconds from 5 to 3600. Devices of other
   * classes do not have it.
   */
  public @Nullable Integer systemInterval() {
    return optional(16);
  }

  /** Whether duplicates are kept instead of dropped. */
  public @Nullable Boolean keepDuplicates() {
    return optional(17);
  }

  /** Builds a {@link Device}. */
  public static final class Builder extends JsonModel.Builder<Device, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(Device from) {
      super(from);
    }

    /** Sets {@link Device#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link Device#deviceId()}. */
    public Builder deviceId(String deviceId) {
      return set(1, deviceId);
    }

    /** Sets {@link Device#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(2, applicationId);
    }

    /** Sets {@link Device#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      return set(3, creationDate);
    }

    /** Sets {@link Device#lastUpdated()}. */
    public Builder lastUpdated(Instant lastUpdated) {
      return set(4, lastUpdated);
    }

    /** Sets {@link Device#deletedAt()}. */
    public Builder deletedAt(Instant deletedAt) {
      return set(5, deletedAt);
    }

    /** Sets {@link Device#name()}. */
    public Builder name(String name) {
      return set(6, name);
    }

    /** Sets {@link Device#description()}. */
    public Builder description(String description) {
      return set(7, description);
    }

    /** Sets {@link Device#tags()}. */
    public Builder tags(List<DeviceTag> tags) {
      return setList(8, tags);
    }

    /** Sets {@link Device#attributes()}. */
    public Builder attributes(List<DeviceAttribute> attributes) {
      return setList(9, attributes);
    }

    /** Sets {@link Device#deviceClass()}. */
    public Builder deviceClass(DeviceClass deviceClass) {
      return set(10, deviceClass);
    }

    /** Sets {@link Device#gatewayId()}. */
    public Builder gatewayId(String gatewayId) {
      return set(11, gatewayId);
    }

    /** Sets {@link Device#edgeAgentVersion()}. */
    public Builder edgeAgentVersion(String edgeAgentVersion) {
      return set(12, edgeAgentVersion);
    }

    /** Sets {@link Device#connectionInfo()}. */
    public Builder connectionInfo(DeviceConnectionInfo connectionInfo) {
      return set(13, connectionInfo);
    }

    /** Sets {@link Device#parentId()}; null is sent as a JSON null. */
    public Builder parentId(@Nullable String parentId) {
      return setNullable(14, parentId);
    }

    /** Sets {@link Device#ancestorIds()}. */
    public Builder ancestorIds(List<String> ancestorIds) {
      return setList(15, ancestorIds);
    }

    /** Sets {@link Device#systemInterval()}. */
    public Builder systemInterval(int systemInterval) {
      return set(16, systemInterval);
    }

    /** Sets {@link Device#keepDuplicates()}. */
    public Builder keepDuplicates(boolean keepDuplicates) {
      return set(17, keepDuplicates);
    }

    @Override
    protected Device create() {
      return new Device(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Device ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a Device; take the JSON as a text, and use"
            + " Device.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<Device> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "Device",
          List.of(
              "id",
              "deviceId",
              "applicationId",
              "creationDate",
              "lastUpdated",
              "deletedAt",
              "name",
              "description",
              "tags",
              "attributes",
              "deviceClass",
              "gatewayId",
              "edgeAgentVersion",
              "connectionInfo",
              "parentId",
              "ancestorIds",
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
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.INSTANT, out);
      write(values, 4, JsonCodec.INSTANT, out);
      write(values, 5, JsonCodec.INSTANT, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, TAGS, out);
      write(values, 9, ATTRIBUTES, out);
      write(values, 10, DeviceClass.CODEC, out);
      write(values, 11, JsonCodec.STRING, out);
      write(values, 12, JsonCodec.STRING, out);
      write(values, 13, DeviceConnectionInfo.CODEC, out);
      write(values, 14, JsonCodec.STRING, out);
      write(values, 15, ANCESTOR_IDS, out);
      write(values, 16, JsonCodec.INTEGER, out);
      write(values, 17, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 6, 7, 11, 12, 14 -> JsonCodec.STRING;
        case 3, 4, 5 -> JsonCodec.INSTANT;
        case 8 -> TAGS;
        case 9 -> ATTRIBUTES;
        case 10 -> DeviceClass.CODEC;
        case 13 -> DeviceConnectionInfo.CODEC;
        case 15 -> ANCESTOR_IDS;
        case 16 -> JsonCodec.INTEGER;
        case 17 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
