// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.DeviceTagFilterItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An access key to create. Losant recommends a key for each device, so that a key that gets lost
 * endangers only one.
 */
@JsonDeserialize(using = ApplicationKeyPost.Codec.class)
public final class ApplicationKeyPost extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationKeyPost> CODEC = new Codec();

  private static final JsonCodec<List<String>> DEVICE_IDS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<DeviceTagFilterItem>> DEVICE_TAGS =
      JsonCodec.listOf(DeviceTagFilterItem.CODEC);
  private static final JsonCodec<List<String>> PUB_TOPICS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<String>> SUB_TOPICS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<String>> ADDRESSES = JsonCodec.listOf(JsonCodec.STRING);

  private ApplicationKeyPost(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code applicationKey} has, to be sent. Left out is what has no place here: {@code id},
   * {@code applicationKeyId}, {@code applicationId}, {@code creationDate}, {@code createdById},
   * {@code createdByType}, {@code lastUpdated}, {@code lastUpdatedById}, {@code lastUpdatedByType},
   * {@code key}, {@code status}, what is not documented, a null where none is taken, and entries of
   * lists that lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static ApplicationKeyPost from(ApplicationKey applicationKey) {
    return builder().from(applicationKey).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Devices that can sign in with the key, besides those that {@code deviceTags} select, at most
   * 1000. Cannot be changed later.
   */
  public List<String> deviceIds() {
    return list(0);
  }

  /** Whether {@link #deviceIds()} is there at all, be it as a JSON null. */
  public boolean hasDeviceIds() {
    return has(0);
  }

  /**
   * Tags of the devices that can sign in with the key, at most 100. A device with any of them can,
   * one that is created later as well. If neither {@code deviceIds} nor {@code deviceTags} is
   * given, all devices of the application can. Cannot be changed later.
   */
  public List<DeviceTagFilterItem> deviceTags() {
    return list(1);
  }

  /** Whether {@link #deviceTags()} is there at all, be it as a JSON null. */
  public boolean hasDeviceTags() {
    return has(1);
  }

  /** Name of the access key for people, 1 to 255 characters. */
  public @Nullable String name() {
    return optional(2);
  }

  /** What the access key is for, up to 32767 characters. */
  public @Nullable String description() {
    return optional(3);
  }

  /**
   * Which topics of the MQTT broker are open besides those of the devices themselves: none of them,
   * all of them, only those that are listed ({@code whitelist}), or all but those that are listed
   * ({@code blacklist}).
   */
  public @Nullable TopicFilterType filterType() {
    return optional(4);
  }

  /** Topics that {@code filterType} is about when a device publishes. */
  public List<String> pubTopics() {
    return list(5);
  }

  /** Whether {@link #pubTopics()} is there at all, be it as a JSON null. */
  public boolean hasPubTopics() {
    return has(5);
  }

  /** Topics that {@code filterType} is about when a device subscribes. */
  public List<String> subTopics() {
    return list(6);
  }

  /** Whether {@link #subTopics()} is there at all, be it as a JSON null. */
  public boolean hasSubTopics() {
    return has(6);
  }

  /**
   * From which addresses a key can be used: from all of them, only from those that are listed
   * ({@code whitelist}), or from all but those that are listed ({@code blacklist}).
   */
  public @Nullable AddressFilterType addressFilterType() {
    return optional(7);
  }

  /**
   * Addresses that {@code addressFilterType} is about, at most 100: IPv4 or IPv6 addresses, or
   * ranges of them such as {@code 198.51.100.0/24}, each up to 48 characters.
   */
  public List<String> addresses() {
    return list(8);
  }

  /** Whether {@link #addresses()} is there at all, be it as a JSON null. */
  public boolean hasAddresses() {
    return has(8);
  }

  /** Builds a {@link ApplicationKeyPost}. */
  public static final class Builder extends JsonModel.Builder<ApplicationKeyPost, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationKeyPost from) {
      super(from);
    }

    /** Sets what {@code applicationKey} has and {@link ApplicationKeyPost#from} takes. */
    public Builder from(ApplicationKey applicationKey) {
      return take(applicationKey);
    }

    /** Sets {@link ApplicationKeyPost#deviceIds()}. */
    public Builder deviceIds(List<String> deviceIds) {
      return setList(0, deviceIds);
    }

    /** Sets {@link ApplicationKeyPost#deviceTags()}. */
    public Builder deviceTags(List<DeviceTagFilterItem> deviceTags) {
      return setList(1, deviceTags);
    }

    /** Sets {@link ApplicationKeyPost#name()}. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link ApplicationKeyPost#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link ApplicationKeyPost#filterType()}. */
    public Builder filterType(TopicFilterType filterType) {
      return set(4, filterType);
    }

    /** Sets {@link ApplicationKeyPost#pubTopics()}. */
    public Builder pubTopics(List<String> pubTopics) {
      return setList(5, pubTopics);
    }

    /** Sets {@link ApplicationKeyPost#subTopics()}. */
    public Builder subTopics(List<String> subTopics) {
      return setList(6, subTopics);
    }

    /** Sets {@link ApplicationKeyPost#addressFilterType()}. */
    public Builder addressFilterType(AddressFilterType addressFilterType) {
      return set(7, addressFilterType);
    }

    /** Sets {@link ApplicationKeyPost#addresses()}. */
    public Builder addresses(List<String> addresses) {
      return setList(8, addresses);
    }

    @Override
    protected ApplicationKeyPost create() {
      return new ApplicationKeyPost(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationKeyPost ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationKeyPost; take the JSON as a text, and use"
            + " ApplicationKeyPost.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationKeyPost> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationKeyPost",
          List.of(
              "deviceIds",
              "deviceTags",
              "name",
              "description",
              "filterType",
              "pubTopics",
              "subTopics",
              "addressFilterType",
              "addresses"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, DEVICE_IDS, out);
      write(values, 1, DEVICE_TAGS, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, TopicFilterType.CODEC, out);
      write(values, 5, PUB_TOPICS, out);
      write(values, 6, SUB_TOPICS, out);
      write(values, 7, AddressFilterType.CODEC, out);
      write(values, 8, ADDRESSES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> DEVICE_IDS;
        case 1 -> DEVICE_TAGS;
        case 2, 3 -> JsonCodec.STRING;
        case 4 -> TopicFilterType.CODEC;
        case 5 -> PUB_TOPICS;
        case 6 -> SUB_TOPICS;
        case 7 -> AddressFilterType.CODEC;
        case 8 -> ADDRESSES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
