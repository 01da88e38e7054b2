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
 * A template for devices. A device gets a copy of everything in it, and is independent of it from
 * then on.
 */
@JsonDeserialize(using = DeviceRecipe.Codec.class)
public final class DeviceRecipe extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceRecipe> CODEC = new Codec();

  private static final JsonCodec<List<DeviceTag>> TAGS = JsonCodec.listOf(DeviceTag.CODEC);
  private static final JsonCodec<List<DeviceAttribute>> ATTRIBUTES =
      JsonCodec.listOf(DeviceAttribute.CODEC);

  private DeviceRecipe(Builder builder) {
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

  /** Identifier by which other requests name the recipe. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /** The same identifier again. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String deviceRecipeId() {
    return required(1);
  }

  /** Application that the recipe belongs to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(2);
  }

  /** When the recipe was created. */
  public Instant creationDate() {
    return required(3);
  }

  /** When the recipe was last changed. */
  public Instant lastUpdated() {
    return required(4);
  }

  /** Name of the recipe, 1 to 255 characters. */
  public String name() {
    return required(5);
  }

  /**
   * Name for devices that get no other, followed by a number that counts them, 1 to 255 characters.
   */
  public @Nullable String deviceName() {
    return optional(6);
  }

  /** What the recipe is for, up to 32767 characters. */
  public @Nullable String description() {
    return optional(7);
  }

  /** Description for devices that get no other, up to 32767 characters. */
  public @Nullable String deviceDescription() {
    return optional(8);
  }

  /**
   * Tags that the devices get, at most 100. A tag {@code DeviceRecipe} with the name of the recipe
   * is added to them.
   */
  public List<DeviceTag> tags() {
    return list(9);
  }

  /** Whether {@link #tags()} is there at all, be it as a JSON null. */
  public boolean hasTags() {
    return has(9);
  }

  /** Attributes that the devices get, at most 256. */
  public List<DeviceAttribute> attributes() {
    return list(10);
  }

  /** Whether {@link #attributes()} is there at all, be it as a JSON null. */
  public boolean hasAttributes() {
    return has(10);
  }

  /**
   * How a device reports. {@code standalone} connects to Losant itself. {@code gateway} does so,
   * too, and reports for peripherals as well. {@code peripheral} reports through one gateway,
   * {@code floating} through any gateway of the application. {@code edgeCompute} runs the Edge
   * Agent with edge workflows and is a gateway, {@code embedded} runs the Embedded Edge Agent.
   * {@code system} groups other devices and calculates its attributes from theirs.
   */
  public DeviceClass deviceClass() {
    return required(11);
  }

  /**
   * Gateway through which devices of the class {@code peripheral} report. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String gatewayId() {
    return optional(12);
  }

  /**
   * System that the devices belong to, or {@code null} for none. Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String parentId() {
    return optional(13);
  }

  /** Whether {@link #parentId()} is there at all, be it as a JSON null. */
  public boolean hasParentId() {
    return has(13);
  }

  /**
   * How often a system calculates its attributes, in seconds from 5 to 3600. Devices of other
   * classes do not have it.
   */
  public @Nullable Integer systemInterval() {
    return optional(14);
  }

  /** Whether duplicates are kept instead of dropped. */
  public @Nullable Boolean keepDuplicates() {
    return optional(15);
  }

  /** Builds a {@link DeviceRecipe}. */
  public static final class Builder extends JsonModel.Builder<DeviceRecipe, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceRecipe from) {
      super(from);
    }

    /** Sets {@link DeviceRecipe#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link DeviceRecipe#deviceRecipeId()}. */
    public Builder deviceRecipeId(String deviceRecipeId) {
      return set(1, deviceRecipeId);
    }

    /** Sets {@link DeviceRecipe#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(2, applicationId);
    }

    /** Sets {@link DeviceRecipe#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      return set(3, creationDate);
    }

    /** Sets {@link DeviceRecipe#lastUpdated()}. */
    public Builder lastUpdated(Instant lastUpdated) {
      return set(4, lastUpdated);
    }

    /** Sets {@link DeviceRecipe#name()}. */
    public Builder name(String name) {
      return set(5, name);
    }

    /** Sets {@link DeviceRecipe#deviceName()}. */
    public Builder deviceName(String deviceName) {
      return set(6, deviceName);
    }

    /** Sets {@link DeviceRecipe#description()}. */
    public Builder description(String description) {
      return set(7, description);
    }

    /** Sets {@link DeviceRecipe#deviceDescription()}. */
    public Builder deviceDescription(String deviceDescription) {
      return set(8, deviceDescription);
    }

    /** Sets {@link DeviceRecipe#tags()}. */
    public Builder tags(List<DeviceTag> tags) {
      return setList(9, tags);
    }

    /** Sets {@link DeviceRecipe#attributes()}. */
    public Builder attributes(List<DeviceAttribute> attributes) {
      return setList(10, attributes);
    }

    /** Sets {@link DeviceRecipe#deviceClass()}. */
    public Builder deviceClass(DeviceClass deviceClass) {
      return set(11, deviceClass);
    }

    /** Sets {@link DeviceRecipe#gatewayId()}. */
    public Builder gatewayId(String gatewayId) {
      return set(12, gatewayId);
    }

    /** Sets {@link DeviceRecipe#parentId()}; null is sent as a JSON null. */
    public Builder parentId(@Nullable String parentId) {
      return setNullable(13, parentId);
    }

    /** Sets {@link DeviceRecipe#systemInterval()}. */
    public Builder systemInterval(int systemInterval) {
      return set(14, systemInterval);
    }

    /** Sets {@link DeviceRecipe#keepDuplicates()}. */
    public Builder keepDuplicates(boolean keepDuplicates) {
      return set(15, keepDuplicates);
    }

    @Override
    protected DeviceRecipe create() {
      return new DeviceRecipe(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceRecipe ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceRecipe; take the JSON as a text, and use"
            + " DeviceRecipe.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceRecipe> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DeviceRecipe",
          List.of(
              "id",
              "deviceRecipeId",
              "applicationId",
              "creationDate",
              "lastUpdated",
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
      write(values, 3, JsonCodec.INSTANT, out);
      write(values, 4, JsonCodec.INSTANT, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, TAGS, out);
      write(values, 10, ATTRIBUTES, out);
      write(values, 11, DeviceClass.CODEC, out);
      write(values, 12, JsonCodec.STRING, out);
      write(values, 13, JsonCodec.STRING, out);
      write(values, 14, JsonCodec.INTEGER, out);
      write(values, 15, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 5, 6, 7, 8, 12, 13 -> JsonCodec.STRING;
        case 3, 4 -> JsonCodec.INSTANT;
        case 9 -> TAGS;
        case 10 -> ATTRIBUTES;
        case 11 -> DeviceClass.CODEC;
        case 14 -> JsonCodec.INTEGER;
        case 15 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
