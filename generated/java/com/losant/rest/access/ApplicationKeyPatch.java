// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Changes to an access key. What is left out stays as it is. Which devices can sign in with the key
 * cannot be changed.
 */
@JsonDeserialize(using = ApplicationKeyPatch.Codec.class)
public final class ApplicationKeyPatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationKeyPatch> CODEC = new Codec();

  private static final JsonCodec<List<String>> PUB_TOPICS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<String>> SUB_TOPICS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<String>> ADDRESSES = JsonCodec.listOf(JsonCodec.STRING);

  private ApplicationKeyPatch(Builder builder) {
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
   * {@code key}, {@code deviceIds}, {@code deviceTags}, what is not documented, a null where none
   * is taken, and entries of lists that lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static ApplicationKeyPatch from(ApplicationKey applicationKey) {
    return builder().from(applicationKey).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Whether a key or token is accepted. {@code inactive} turns it off for a time, without deleting
   * it.
   */
  public @Nullable AccessStatus status() {
    return optional(0);
  }

  /** Name of the access key for people, 1 to 255 characters. {@code null} removes it. */
  public @Nullable String name() {
    return optional(1);
  }

  /** Whether {@link #name()} is there at all, be it as a JSON null. */
  public boolean hasName() {
    return has(1);
  }

  /** What the access key is for, up to 32767 characters. An empty text clears it. */
  public @Nullable String description() {
    return optional(2);
  }

  /**
   * Which topics of the MQTT broker are open besides those of the devices themselves: none of them,
   * all of them, only those that are listed ({@code whitelist}), or all but those that are listed
   * ({@code blacklist}).
   */
  public @Nullable TopicFilterType filterType() {
    return optional(3);
  }

  /**
   * Topics that {@code filterType} is about when a device publishes. They replace all that the key
   * has.
   */
  public List<String> pubTopics() {
    return list(4);
  }

  /** Whether {@link #pubTopics()} is there at all, be it as a JSON null. */
  public boolean hasPubTopics() {
    return has(4);
  }

  /**
   * Topics that {@code filterType} is about when a device subscribes. They replace all that the key
   * has.
   */
  public List<String> subTopics() {
    return list(5);
  }

  /** Whether {@link #subTopics()} is there at all, be it as a JSON null. */
  public boolean hasSubTopics() {
    return has(5);
  }

  /**
   * From which addresses a key can be used: from all of them, only from those that are listed
   * ({@code whitelist}), or from all but those that are listed ({@code blacklist}).
   */
  public @Nullable AddressFilterType addressFilterType() {
    return optional(6);
  }

  /**
   * Addresses that {@code addressFilterType} is about, at most 100: IPv4 or IPv6 addresses, or
   * ranges of them such as {@code 198.51.100.0/24}, each up to 48 characters. They replace all that
   * the key has.
   */
  public List<String> addresses() {
    return list(7);
  }

  /** Whether {@link #addresses()} is there at all, be it as a JSON null. */
  public boolean hasAddresses() {
    return has(7);
  }

  /** Builds a {@link ApplicationKeyPatch}. */
  public static final class Builder extends JsonModel.Builder<ApplicationKeyPatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationKeyPatch from) {
      super(from);
    }

    /** Sets what {@code applicationKey} has and {@link ApplicationKeyPatch#from} takes. */
    public Builder from(ApplicationKey applicationKey) {
      return take(applicationKey, 1);
    }

    /** Sets {@link ApplicationKeyPatch#status()}. */
    public Builder status(AccessStatus status) {
      return set(0, status);
    }

    /** Sets {@link ApplicationKeyPatch#name()}; null is sent as a JSON null. */
    public Builder name(@Nullable String name) {
      return setNullable(1, name);
    }

    /** Sets {@link ApplicationKeyPatch#description()}. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link ApplicationKeyPatch#filterType()}. */
    public Builder filterType(TopicFilterType filterType) {
      return set(3, filterType);
    }

    /** Sets {@link ApplicationKeyPatch#pubTopics()}. */
    public Builder pubTopics(List<String> pubTopics) {
      return setList(4, pubTopics);
    }

    /** Sets {@link ApplicationKeyPatch#subTopics()}. */
    public Builder subTopics(List<String> subTopics) {
      return setList(5, subTopics);
    }

    /** Sets {@link ApplicationKeyPatch#addressFilterType()}. */
    public Builder addressFilterType(AddressFilterType addressFilterType) {
      return set(6, addressFilterType);
    }

    /** Sets {@link ApplicationKeyPatch#addresses()}. */
    public Builder addresses(List<String> addresses) {
      return setList(7, addresses);
    }

    @Override
    protected ApplicationKeyPatch create() {
      return new ApplicationKeyPatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationKeyPatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationKeyPatch; take the JSON as a text, and use"
            + " ApplicationKeyPatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationKeyPatch> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationKeyPatch",
          List.of(
              "status",
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
      write(values, 0, AccessStatus.CODEC, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, TopicFilterType.CODEC, out);
      write(values, 4, PUB_TOPICS, out);
      write(values, 5, SUB_TOPICS, out);
      write(values, 6, AddressFilterType.CODEC, out);
      write(values, 7, ADDRESSES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> AccessStatus.CODEC;
        case 1, 2 -> JsonCodec.STRING;
        case 3 -> TopicFilterType.CODEC;
        case 4 -> PUB_TOPICS;
        case 5 -> SUB_TOPICS;
        case 6 -> AddressFilterType.CODEC;
        case 7 -> ADDRESSES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
