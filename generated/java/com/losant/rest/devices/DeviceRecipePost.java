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

/** A device recipe to create. */
@JsonDeserialize(using = DeviceRecipePost.Codec.class)
public final class DeviceRecipePost extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceRecipePost> CODEC = new Codec();

  private static final JsonCodec<List<DeviceTag>> TAGS = JsonCodec.listOf(DeviceTag.CODEC);
  private static final JsonCodec<List<DeviceAttribute>> ATTRIBUTES =
      JsonCodec.listOf(DeviceAttribute.CODEC);

  private DeviceRecipePost(Builder builder) {
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
  public static DeviceRecipePost from(DeviceRecipe deviceRecipe) {
    return builder().from(deviceRecipe).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Name of the recipe, 1 to 255 characters. */
  public String name() {
    return required(0);
  }

  /**
   * Name for devices that get no other, followed by a number that counts them, 1 to 255 characters.
   */
  public @Nullable String deviceName() {
    return optional(1);
  }

  /** What the recipe is for, up to 32767 characters. */
  public @Nullable String description() {
    return optional(2);
  }

  /** Description for devices that get no other, up to 32767 characters. */
  public @Nullable String deviceDescription() {
    return optional(3);
  }

  /** Tags that the devices get, at most 100. */
  public List<DeviceTag> tags() {
    return list(4);
  }

  /** Whether {@link #tags()} is there at all, be it as a JSON null. */
  public boolean hasTags() {
    return has(4);
  }

  /** Attributes that the devices get, at most 256. */
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
   * Gateway through which devices of the class {@code peripheral} report. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String gatewayId() {
    return optional(7);
  }

  /**
   * System that the devices belong to. Leaving it out means none, as {@code null} does. Matches
   * {@code ^[A-Fa-f\d]{24}$}.
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

  /** Builds a {@link DeviceRecipePost}. */
  public static final class Builder extends JsonModel.Builder<DeviceRecipePost, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceRecipePost from) {
      super(from);
    }

    /** Sets what {@code deviceRecipe} has and {@link DeviceRecipePost#from} takes. */
    public Builder from(DeviceRecipe deviceRecipe) {
      return take(deviceRecipe, 8);
    }

    /** Sets {@link DeviceRecipePost#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link DeviceRecipePost#deviceName()}. */
    public Builder deviceName(String deviceName) {
      return set(1, deviceName);
    }

    /** Sets {@link DeviceRecipePost#description()}. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link DeviceRecipePost#deviceDescription()}. */
    public Builder deviceDescription(String deviceDescription) {
      return set(3, deviceDescription);
    }

    /** Sets {@link DeviceRecipePost#tags()}. */
    public Builder tags(List<DeviceTag> tags) {
      return setList(4, tags);
    }

    /** Sets {@link DeviceRecipePost#attributes()}. */
    public Builder attributes(List<DeviceAttribute> attributes) {
      return setList(5, attributes);
    }

    /** Sets {@link DeviceRecipePost#deviceClass()}. */
    public Builder deviceClass(DeviceClass deviceClass) {
      return set(6, deviceClass);
    }

    /** Sets {@link DeviceRecipePost#gatewayId()}. */
    public Builder gatewayId(String gatewayId) {
      return set(7, gatewayId);
    }

    /** Sets {@link DeviceRecipePost#parentId()}; null is sent as a JSON null. */
    public Builder parentId(@Nullable String parentId) {
      return setNullable(8, parentId);
    }

    /** Sets {@link DeviceRecipePost#systemInterval()}. */
    public Builder systemInterval(int systemInterval) {
      return set(9, systemInterval);
    }

    /** Sets {@link DeviceRecipePost#keepDuplicates()}. */
    public Builder keepDuplicates(boolean keepDuplicates) {
      return set(10, keepDuplicates);
    }

    @Override
    protected DeviceRecipePost create() {
      return new DeviceRecipePost(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceRecipePost ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceRecipePost; take the JSON as a text, and use"
            + " DeviceRecipePost.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceRecipePost> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DeviceRecipePost",
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
      require(0);
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
