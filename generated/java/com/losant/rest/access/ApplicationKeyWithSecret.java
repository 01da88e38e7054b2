// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.ActorType;
import com.losant.rest.shared.DeviceTagFilterItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An access key that was created, with its secret. */
@JsonDeserialize(using = ApplicationKeyWithSecret.Codec.class)
public final class ApplicationKeyWithSecret extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationKeyWithSecret> CODEC = new Codec();

  private static final JsonCodec<List<String>> DEVICE_IDS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<DeviceTagFilterItem>> DEVICE_TAGS =
      JsonCodec.listOf(DeviceTagFilterItem.CODEC);
  private static final JsonCodec<List<String>> PUB_TOPICS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<String>> SUB_TOPICS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<String>> ADDRESSES = JsonCodec.listOf(JsonCodec.STRING);

  private ApplicationKeyWithSecret(Builder builder) {
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

  /** Identifier by which other requests name the access key. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /** The same identifier again. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationKeyId() {
    return required(1);
  }

  /** Application whose devices can sign in with the key. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(2);
  }

  /** When the access key was created. */
  public Instant creationDate() {
    return required(3);
  }

  /** Who created the access key. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String createdById() {
    return optional(4);
  }

  /** Kind of actor that created the access key. */
  public @Nullable ActorType createdByType() {
    return optional(5);
  }

  /** When the access key was last changed. */
  public Instant lastUpdated() {
    return required(6);
  }

  /** Who changed the access key last. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String lastUpdatedById() {
    return optional(7);
  }

  /** Kind of actor that changed the access key last. */
  public @Nullable ActorType lastUpdatedByType() {
    return optional(8);
  }

  /** Name that devices sign in with, made by Losant. It is no secret by itself. */
  public String key() {
    return required(9);
  }

  /**
   * Secret that devices sign in with, together with {@code key}. No other response has it, so keep
   * it.
   */
  public String secret() {
    return required(10);
  }

  /**
   * Whether a key or token is accepted. {@code inactive} turns it off for a time, without deleting
   * it.
   */
  public AccessStatus status() {
    return required(11);
  }

  /**
   * Devices that can sign in with the key, besides those that {@code deviceTags} select, at most
   * 1000.
   */
  public List<String> deviceIds() {
    return list(12);
  }

  /** Whether {@link #deviceIds()} is there at all, be it as a JSON null. */
  public boolean hasDeviceIds() {
    return has(12);
  }

  /**
   * Tags of the devices that can sign in with the key, at most 100. A device with any of them can.
   * Without {@code deviceIds} and {@code deviceTags} all devices of the application can.
   */
  public List<DeviceTagFilterItem> deviceTags() {
    return list(13);
  }

  /** Whether {@link #deviceTags()} is there at all, be it as a JSON null. */
  public boolean hasDeviceTags() {
    return has(13);
  }

  /** Name of the access key for people, 1 to 255 characters. */
  public @Nullable String name() {
    return optional(14);
  }

  /** What the access key is for, up to 32767 characters. */
  public @Nullable String description() {
    return optional(15);
  }

  /**
   * Which topics of the MQTT broker are open besides those of the devices themselves: none of them,
   * all of them, only those that are listed ({@code whitelist}), or all but those that are listed
   * ({@code blacklist}).
   */
  public @Nullable TopicFilterType filterType() {
    return optional(16);
  }

  /** Topics that {@code filterType} is about when a device publishes. */
  public List<String> pubTopics() {
    return list(17);
  }

  /** Whether {@link #pubTopics()} is there at all, be it as a JSON null. */
  public boolean hasPubTopics() {
    return has(17);
  }

  /** Topics that {@code filterType} is about when a device subscribes. */
  public List<String> subTopics() {
    return list(18);
  }

  /** Whether {@link #subTopics()} is there at all, be it as a JSON null. */
  public boolean hasSubTopics() {
    return has(18);
  }

  /**
   * From which addresses a key can be used: from all of them, only from those that are listed
   * ({@code whitelist}), or from all but those that are listed ({@code blacklist}).
   */
  public @Nullable AddressFilterType addressFilterType() {
    return optional(19);
  }

  /**
   * Addresses that {@code addressFilterType} is about, at most 100: IPv4 or IPv6 addresses, or
   * ranges of them such as {@code 198.51.100.0/24}, each up to 48 characters.
   */
  public List<String> addresses() {
    return list(20);
  }

  /** Whether {@link #addresses()} is there at all, be it as a JSON null. */
  public boolean hasAddresses() {
    return has(20);
  }

  /** Builds a {@link ApplicationKeyWithSecret}. */
  public static final class Builder extends JsonModel.Builder<ApplicationKeyWithSecret, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationKeyWithSecret from) {
      super(from);
    }

    /** Sets {@link ApplicationKeyWithSecret#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link ApplicationKeyWithSecret#applicationKeyId()}. */
    public Builder applicationKeyId(String applicationKeyId) {
      return set(1, applicationKeyId);
    }

    /** Sets {@link ApplicationKeyWithSecret#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(2, applicationId);
    }

    /** Sets {@link ApplicationKeyWithSecret#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      return set(3, creationDate);
    }

    /** Sets {@link ApplicationKeyWithSecret#createdById()}. */
    public Builder createdById(String createdById) {
      return set(4, createdById);
    }

    /** Sets {@link ApplicationKeyWithSecret#createdByType()}. */
    public Builder createdByType(ActorType createdByType) {
      return set(5, createdByType);
    }

    /** Sets {@link ApplicationKeyWithSecret#lastUpdated()}. */
    public Builder lastUpdated(Instant lastUpdated) {
      return set(6, lastUpdated);
    }

    /** Sets {@link ApplicationKeyWithSecret#lastUpdatedById()}. */
    public Builder lastUpdatedById(String lastUpdatedById) {
      return set(7, lastUpdatedById);
    }

    /** Sets {@link ApplicationKeyWithSecret#lastUpdatedByType()}. */
    public Builder lastUpdatedByType(ActorType lastUpdatedByType) {
      return set(8, lastUpdatedByType);
    }

    /** Sets {@link ApplicationKeyWithSecret#key()}. */
    public Builder key(String key) {
      return set(9, key);
    }

    /** Sets {@link ApplicationKeyWithSecret#secret()}. */
    public Builder secret(String secret) {
      return set(10, secret);
    }

    /** Sets {@link ApplicationKeyWithSecret#status()}. */
    public Builder status(AccessStatus status) {
      return set(11, status);
    }

    /** Sets {@link ApplicationKeyWithSecret#deviceIds()}. */
    public Builder deviceIds(List<String> deviceIds) {
      return setList(12, deviceIds);
    }

    /** Sets {@link ApplicationKeyWithSecret#deviceTags()}. */
    public Builder deviceTags(List<DeviceTagFilterItem> deviceTags) {
      return setList(13, deviceTags);
    }

    /** Sets {@link ApplicationKeyWithSecret#name()}. */
    public Builder name(String name) {
      return set(14, name);
    }

    /** Sets {@link ApplicationKeyWithSecret#description()}. */
    public Builder description(String description) {
      return set(15, description);
    }

    /** Sets {@link ApplicationKeyWithSecret#filterType()}. */
    public Builder filterType(TopicFilterType filterType) {
      return set(16, filterType);
    }

    /** Sets {@link ApplicationKeyWithSecret#pubTopics()}. */
    public Builder pubTopics(List<String> pubTopics) {
      return setList(17, pubTopics);
    }

    /** Sets {@link ApplicationKeyWithSecret#subTopics()}. */
    public Builder subTopics(List<String> subTopics) {
      return setList(18, subTopics);
    }

    /** Sets {@link ApplicationKeyWithSecret#addressFilterType()}. */
    public Builder addressFilterType(AddressFilterType addressFilterType) {
      return set(19, addressFilterType);
    }

    /** Sets {@link ApplicationKeyWithSecret#addresses()}. */
    public Builder addresses(List<String> addresses) {
      return setList(20, addresses);
    }

    @Override
    protected ApplicationKeyWithSecret create() {
      return new ApplicationKeyWithSecret(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationKeyWithSecret ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationKeyWithSecret; take the JSON as a text, and use"
            + " ApplicationKeyWithSecret.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationKeyWithSecret> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationKeyWithSecret",
          List.of(
              "id",
              "applicationKeyId",
              "applicationId",
              "creationDate",
              "createdById",
              "createdByType",
              "lastUpdated",
              "lastUpdatedById",
              "lastUpdatedByType",
              "key",
              "secret",
              "status",
              "deviceIds",
              "deviceTags",
              "name",
              "description",
              "filterType",
              "pubTopics",
              "subTopics",
              "addressFilterType",
              "addresses"));
      hide(10);
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
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, ActorType.CODEC, out);
      write(values, 6, JsonCodec.INSTANT, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, ActorType.CODEC, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, JsonCodec.STRING, out);
      write(values, 11, AccessStatus.CODEC, out);
      write(values, 12, DEVICE_IDS, out);
      write(values, 13, DEVICE_TAGS, out);
      write(values, 14, JsonCodec.STRING, out);
      write(values, 15, JsonCodec.STRING, out);
      write(values, 16, TopicFilterType.CODEC, out);
      write(values, 17, PUB_TOPICS, out);
      write(values, 18, SUB_TOPICS, out);
      write(values, 19, AddressFilterType.CODEC, out);
      write(values, 20, ADDRESSES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 4, 7, 9, 10, 14, 15 -> JsonCodec.STRING;
        case 3, 6 -> JsonCodec.INSTANT;
        case 5, 8 -> ActorType.CODEC;
        case 11 -> AccessStatus.CODEC;
        case 12 -> DEVICE_IDS;
        case 13 -> DEVICE_TAGS;
        case 16 -> TopicFilterType.CODEC;
        case 17 -> PUB_TOPICS;
        case 18 -> SUB_TOPICS;
        case 19 -> AddressFilterType.CODEC;
        case 20 -> ADDRESSES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
