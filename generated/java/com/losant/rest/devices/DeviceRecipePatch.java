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

/**
 * Changes to a device recipe. What is left out stays as it is. Devices that were made with the
 * recipe do not change.
 */
@JsonDeserialize(using = DeviceRecipePatch.Codec.class)
public final class DeviceRecipePatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceRecipePatch> CODEC = new Codec();

  private static final JsonCodec<List<DeviceTag>> TAGS = JsonCodec.listOf(DeviceTag.CODEC);
  private static final JsonCodec<List<DeviceAttribute>> ATTRIBUTES =
      JsonCodec.listOf(DeviceAttribute.CODEC);

  private DeviceRecipePatch(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code deviceRecipe} has, to be sent. Left out is what has no place here: {@code id},
   * {@code deviceRecipeId}, {@code applicationId}, {@code creationDate}, {@code lastUpdated}, what
   * is not documented, a null where none is taken, and entries of lists that lack what is required
   * of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static DeviceRecipePatch from(DeviceRecipe deviceRecipe) {
    return builder().from(deviceRecipe).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Name of the recipe, 1 to 255 characters. */
  public @Nullable String name() {
    return optional(0);
  }

  /**
   * Name for devices that get no other, followed by a number that counts them, 1 to 255 characters.
   */
  public @Nullable String deviceName() {
    return optional(1);
  }

  /** What the recipe is for, up to 32767 characters. An empty text clears it. */
  public @Nullable String description() {
    return optional(2);
  }

  /** Description for devices that get no other, up to 32767 characters. An empty text clears it. */
  public @Nullable String deviceDescription() {
    return optional(3);
  }

  /** Tags that the devices get, at most 100. They replace all that the recipe has. */
  public List<DeviceTag> tags() {
    return list(4);
  }

  /** Whether {@link #tags()} is there at all, be it as a JSON null. */
  public boolean hasTags() {
    return has(4);
  }

  /** Attributes that the devices get, at most 256. They replace all that the recipe has. */
  public List<DeviceAttribute> attributes() {
    return list(5);
  }

  /** Whether {@link #attributes()} is there at all, be it as a JSON null. */
  public boolean hasAttributes() {
    return has(5);
  }

  /**
   * How a device reports. {@code standalone} connects to Losant itself. {@code gateway} does so,
   * too, and reports for peripherals as well. {@code peripheral} reports through one gateway,
   * {@code floating} through any gateway of the application. {@code edgeCompute} runs the Edge
   * Agent with edge workflows and is a gateway, {@code embedded} runs the Embedded Edge Agent.
   * {@code system} groups other devices and calculates its attributes from theirs.
   */
  public @Nullable DeviceClass deviceClass() {
    return optional(6);
  }

  /**
   * Gateway through which devices of the class {@code peripheral} report. {@code null} clears it.
   * Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String gatewayId() {
    return optional(7);
  }

  /** Whether {@link #gatewayId()} is there at all, be it as a JSON null. */
  public boolean hasGatewayId() {
    return has(7);
  }

  /**
   * System that the devices belong to. {@code null} clears it. Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String parentId() {
    return optional(8);
  }

  /** Whether {@link #parentId()} is there at all, be it as a JSON null. */
  public boolean hasParentId() {
    return has(8);
  }

  /**
   * How often a system calculates its attributes, in seconds from 5 to 3600. Devices of other
   * classes do not have it.
   */
  public @Nullable Integer systemInterval() {
    return optional(9);
  }

  /** Whether duplicates are kept instead of dropped. */
  public @Nullable Boolean keepDuplicates() {
    return optional(10);
  }

  /** Builds a {@link DeviceRecipePatch}. */
  public static final class Builder extends JsonModel.Builder<DeviceRecipePatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceRecipePatch from) {
      super(from);
    }

    /** Sets what {@code deviceRecipe} has and {@link DeviceRecipePatch#from} takes. */
    public Builder from(DeviceRecipe deviceRecipe) {
      return take(deviceRecipe, 7, 8);
    }

    /** Sets {@link DeviceRecipePatch#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link DeviceRecipePatch#deviceName()}. */
    public Builder deviceName(String deviceName) {
      return set(1, deviceName);
    }

    /** Sets {@link DeviceRecipePatch#description()}. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link DeviceRecipePatch#deviceDescription()}. */
    public Builder deviceDescription(String deviceDescription) {
      return set(3, deviceDescription);
    }

    /** Sets {@link DeviceRecipePatch#tags()}. */
    public Builder tags(List<DeviceTag> tags) {
      return setList(4, tags);
    }

    /** Sets {@link DeviceRecipePatch#attributes()}. */
    public Builder attributes(List<DeviceAttribute> attributes) {
      return setList(5, attributes);
    }

    /** Sets {@link DeviceRecipePatch#deviceClass()}. */
    public Builder deviceClass(DeviceClass deviceClass) {
      return set(6, deviceClass);
    }

    /** Sets {@link DeviceRecipePatch#gatewayId()}; null is sent as a JSON null. */
    public Builder gatewayId(@Nullable String gatewayId) {
      return setNullable(7, gatewayId);
    }

    /** Sets {@link DeviceRecipePatch#parentId()}; null is sent as a JSON null. */
    public Builder parentId(@Nullable String parentId) {
      return setNullable(8, parentId);
    }

    /** Sets {@link DeviceRecipePatch#systemInterval()}. */
    public Builder systemInterval(int systemInterval) {
      return set(9, systemInterval);
    }

    /** Sets {@link DeviceRecipePatch#keepDuplicates()}. */
    public Builder keepDuplicates(boolean keepDuplicates) {
      return set(10, keepDuplicates);
    }

    @Override
    protected DeviceRecipePatch create() {
      return new DeviceRecipePatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceRecipePatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceRecipePatch; take the JSON as a text, and use"
            + " DeviceRecipePatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceRecipePatch> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DeviceRecipePatch",
          List.of(
              "name",
              "deviceName",
              "description",
              "deviceDescription",
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
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, TAGS, out);
      write(values, 5, ATTRIBUTES, out);
      write(values, 6, DeviceClass.CODEC, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.INTEGER, out);
      write(values, 10, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 7, 8 -> JsonCodec.STRING;
        case 4 -> TAGS;
        case 5 -> ATTRIBUTES;
        case 6 -> DeviceClass.CODEC;
        case 9 -> JsonCodec.INTEGER;
        case 10 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
