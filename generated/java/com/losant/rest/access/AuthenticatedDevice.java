// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.DeviceClass;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A device that has signed in, with the access token and what its access key allows on the MQTT
 * broker.
 */
@JsonDeserialize(using = AuthenticatedDevice.Codec.class)
public final class AuthenticatedDevice extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<AuthenticatedDevice> CODEC = new Codec();

  private static final JsonCodec<List<String>> PUB_TOPICS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<String>> SUB_TOPICS = JsonCodec.listOf(JsonCodec.STRING);

  private AuthenticatedDevice(Builder builder) {
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

  /** Application that the device belongs to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(0);
  }

  /** Device that has signed in. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String deviceId() {
    return required(1);
  }

  /**
   * How a device reports. {@code standalone} connects to Losant itself. {@code gateway} does so,
   * too, and reports for peripherals as well. {@code peripheral} reports through one gateway,
   * {@code floating} through any gateway of the application. {@code edgeCompute} runs the Edge
   * Agent with edge workflows and is a gateway, {@code embedded} runs the Embedded Edge Agent.
   * {@code system} groups other devices and calculates its attributes from theirs.
   */
  public DeviceClass deviceClass() {
    return required(2);
  }

  /** Access token for further requests, a JSON Web Token. At least 1 character. */
  public String token() {
    return required(3);
  }

  /** Whether the application belongs to a user, in whose sandbox it is, or to an organization. */
  public @Nullable ApplicationOwnerType ownerType() {
    return optional(4);
  }

  /**
   * Which topics of the MQTT broker are open besides those of the devices themselves: none of them,
   * all of them, only those that are listed ({@code whitelist}), or all but those that are listed
   * ({@code blacklist}).
   */
  public @Nullable TopicFilterType filterType() {
    return optional(5);
  }

  /** Topics that {@code filterType} is about when the device publishes. */
  public List<String> pubTopics() {
    return list(6);
  }

  /** Whether {@link #pubTopics()} is there at all, be it as a JSON null. */
  public boolean hasPubTopics() {
    return has(6);
  }

  /** Topics that {@code filterType} is about when the device subscribes. */
  public List<String> subTopics() {
    return list(7);
  }

  /** Whether {@link #subTopics()} is there at all, be it as a JSON null. */
  public boolean hasSubTopics() {
    return has(7);
  }

  /** Builds a {@link AuthenticatedDevice}. */
  public static final class Builder extends JsonModel.Builder<AuthenticatedDevice, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(AuthenticatedDevice from) {
      super(from);
    }

    /** Sets {@link AuthenticatedDevice#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(0, applicationId);
    }

    /** Sets {@link AuthenticatedDevice#deviceId()}. */
    public Builder deviceId(String deviceId) {
      return set(1, deviceId);
    }

    /** Sets {@link AuthenticatedDevice#deviceClass()}. */
    public Builder deviceClass(DeviceClass deviceClass) {
      return set(2, deviceClass);
    }

    /** Sets {@link AuthenticatedDevice#token()}. */
    public Builder token(String token) {
      return set(3, token);
    }

    /** Sets {@link AuthenticatedDevice#ownerType()}. */
    public Builder ownerType(ApplicationOwnerType ownerType) {
      return set(4, ownerType);
    }

    /** Sets {@link AuthenticatedDevice#filterType()}. */
    public Builder filterType(TopicFilterType filterType) {
      return set(5, filterType);
    }

    /** Sets {@link AuthenticatedDevice#pubTopics()}. */
    public Builder pubTopics(List<String> pubTopics) {
      return setList(6, pubTopics);
    }

    /** Sets {@link AuthenticatedDevice#subTopics()}. */
    public Builder subTopics(List<String> subTopics) {
      return setList(7, subTopics);
    }

    @Override
    protected AuthenticatedDevice create() {
      return new AuthenticatedDevice(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AuthenticatedDevice ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AuthenticatedDevice; take the JSON as a text, and use"
            + " AuthenticatedDevice.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<AuthenticatedDevice> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "AuthenticatedDevice",
          List.of(
              "applicationId",
              "deviceId",
              "deviceClass",
              "token",
              "ownerType",
              "filterType",
              "pubTopics",
              "subTopics"));
      require(0, 1, 2, 3);
      hide(3);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, DeviceClass.CODEC, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, ApplicationOwnerType.CODEC, out);
      write(values, 5, TopicFilterType.CODEC, out);
      write(values, 6, PUB_TOPICS, out);
      write(values, 7, SUB_TOPICS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 3 -> JsonCodec.STRING;
        case 2 -> DeviceClass.CODEC;
        case 4 -> ApplicationOwnerType.CODEC;
        case 5 -> TopicFilterType.CODEC;
        case 6 -> PUB_TOPICS;
        case 7 -> SUB_TOPICS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
