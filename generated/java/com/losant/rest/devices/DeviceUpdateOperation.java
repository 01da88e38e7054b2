// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.ChoiceCodec;
import com.losant.rest.json.JsonChoice;
import com.losant.rest.json.JsonCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One change that is made to each of several devices. {@code operation} and {@code target} tell
 * which.
 */
@JsonDeserialize(using = DeviceUpdateOperation.Codec.class)
public final class DeviceUpdateOperation extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceUpdateOperation> CODEC = new Codec();

  private DeviceUpdateOperation(JsonNode json) {
    super(json);
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(SetDeviceName value) {
    return new DeviceUpdateOperation(
        SetDeviceName.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable SetDeviceName asSetDeviceName() {
    return has("operation", "set") && has("target", "name") ? as(SetDeviceName.CODEC) : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(SetDeviceClass value) {
    return new DeviceUpdateOperation(
        SetDeviceClass.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable SetDeviceClass asSetDeviceClass() {
    return has("operation", "set") && has("target", "deviceClass")
        ? as(SetDeviceClass.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(SetDeviceDescription value) {
    return new DeviceUpdateOperation(
        SetDeviceDescription.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable SetDeviceDescription asSetDeviceDescription() {
    return has("operation", "set") && has("target", "description")
        ? as(SetDeviceDescription.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(SetRelatedDevice value) {
    return new DeviceUpdateOperation(
        SetRelatedDevice.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable SetRelatedDevice asSetRelatedDevice() {
    return has("operation", "set") && has("target", "gatewayId", "parentId")
        ? as(SetRelatedDevice.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(SetSystemInterval value) {
    return new DeviceUpdateOperation(
        SetSystemInterval.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable SetSystemInterval asSetSystemInterval() {
    return has("operation", "set") && has("target", "systemInterval")
        ? as(SetSystemInterval.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(SetKeepDuplicates value) {
    return new DeviceUpdateOperation(
        SetKeepDuplicates.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable SetKeepDuplicates asSetKeepDuplicates() {
    return has("operation", "set") && has("target", "keepDuplicates")
        ? as(SetKeepDuplicates.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(SetDeviceTag value) {
    return new DeviceUpdateOperation(
        SetDeviceTag.CODEC.toTree(Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable SetDeviceTag asSetDeviceTag() {
    return has("operation", "set") && has("target", "tag") ? as(SetDeviceTag.CODEC) : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(SetAttributeTag value) {
    return new DeviceUpdateOperation(
        SetAttributeTag.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable SetAttributeTag asSetAttributeTag() {
    return has("operation", "set") && has("target", "attributeTag")
        ? as(SetAttributeTag.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(SetAttributeDescription value) {
    return new DeviceUpdateOperation(
        SetAttributeDescription.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable SetAttributeDescription asSetAttributeDescription() {
    return has("operation", "set") && has("target", "attributeDescription")
        ? as(SetAttributeDescription.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(SetAttributeContentType value) {
    return new DeviceUpdateOperation(
        SetAttributeContentType.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable SetAttributeContentType asSetAttributeContentType() {
    return has("operation", "set") && has("target", "attributeContentType")
        ? as(SetAttributeContentType.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(SetAttributeName value) {
    return new DeviceUpdateOperation(
        SetAttributeName.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable SetAttributeName asSetAttributeName() {
    return has("operation", "set") && has("target", "attributeName")
        ? as(SetAttributeName.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(RemoveDeviceField value) {
    return new DeviceUpdateOperation(
        RemoveDeviceField.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable RemoveDeviceField asRemoveDeviceField() {
    return has("operation", "remove") && has("target", "description", "parentId")
        ? as(RemoveDeviceField.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(RemoveDeviceTag value) {
    return new DeviceUpdateOperation(
        RemoveDeviceTag.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable RemoveDeviceTag asRemoveDeviceTag() {
    return has("operation", "remove") && has("target", "tag") ? as(RemoveDeviceTag.CODEC) : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(RemoveAttribute value) {
    return new DeviceUpdateOperation(
        RemoveAttribute.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable RemoveAttribute asRemoveAttribute() {
    return has("operation", "remove") && has("target", "attribute")
        ? as(RemoveAttribute.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(RemoveAttributeTag value) {
    return new DeviceUpdateOperation(
        RemoveAttributeTag.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable RemoveAttributeTag asRemoveAttributeTag() {
    return has("operation", "remove") && has("target", "attributeTag")
        ? as(RemoveAttributeTag.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(RemoveAttributeDescription value) {
    return new DeviceUpdateOperation(
        RemoveAttributeDescription.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable RemoveAttributeDescription asRemoveAttributeDescription() {
    return has("operation", "remove") && has("target", "attributeDescription")
        ? as(RemoveAttributeDescription.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(AddAttribute value) {
    return new DeviceUpdateOperation(
        AddAttribute.CODEC.toTree(Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable AddAttribute asAddAttribute() {
    return has("operation", "add") && has("target", "attribute") ? as(AddAttribute.CODEC) : null;
  }

  /** Takes this alternative. */
  public static DeviceUpdateOperation of(AddSystemAttribute value) {
    return new DeviceUpdateOperation(
        AddSystemAttribute.CODEC.toTree(
            Objects.requireNonNull(value, "DeviceUpdateOperation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable AddSystemAttribute asAddSystemAttribute() {
    return has("operation", "add") && has("target", "attributeSystem")
        ? as(AddSystemAttribute.CODEC)
        : null;
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceUpdateOperation ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceUpdateOperation; take the JSON as a text, and use"
            + " DeviceUpdateOperation.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<DeviceUpdateOperation> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceUpdateOperation");
    }

    @Override
    protected DeviceUpdateOperation of(JsonNode json) {
      return new DeviceUpdateOperation(json);
    }
  }
}
