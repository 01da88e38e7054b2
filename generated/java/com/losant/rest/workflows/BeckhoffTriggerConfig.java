// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Connection to the controller and the symbols to monitor, either given here or in the edge agent's
 * own configuration.
 */
@JsonDeserialize(using = BeckhoffTriggerConfig.Codec.class)
public final class BeckhoffTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<BeckhoffTriggerConfig> CODEC = new Codec();

  private static final JsonCodec<List<BeckhoffSubscription>> SUBSCRIPTIONS =
      JsonCodec.listOf(BeckhoffSubscription.CODEC);

  private BeckhoffTriggerConfig(Builder builder) {
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

  /**
   * Entry in the edge agent's configuration file that contains all other settings. At most 1024
   * characters.
   */
  public @Nullable String configName() {
    return optional(0);
  }

  /** AMS Net ID of the edge device, six numbers separated by dots. At most 1024 characters. */
  public @Nullable String localAmsNetId() {
    return optional(1);
  }

  /** ADS port used on the edge device, as a decimal string. At most 1024 characters. */
  public @Nullable String localAdsPort() {
    return optional(2);
  }

  /** AMS Net ID of the controller, six numbers separated by dots. At most 1024 characters. */
  public @Nullable String targetAmsNetId() {
    return optional(3);
  }

  /** ADS port of the controller's runtime, as a decimal string. At most 1024 characters. */
  public @Nullable String targetAdsPort() {
    return optional(4);
  }

  /** Host name or IP address of the TwinCAT router. At most 1024 characters. */
  public @Nullable String routerHost() {
    return optional(5);
  }

  /** TCP port of the TwinCAT router, as a decimal string. At most 1024 characters. */
  public @Nullable String routerTcpPort() {
    return optional(6);
  }

  /**
   * Time in milliseconds between two checks of the symbols, from 10 milliseconds to one hour. Short
   * times put more load on the controller. 10 to 3600000.
   */
  public @Nullable Duration cycleTimeMs() {
    return optional(7);
  }

  /** Symbols to monitor. At most 100 items. */
  public List<BeckhoffSubscription> subscriptions() {
    return list(8);
  }

  /** Whether {@link #subscriptions()} is there at all, be it as a JSON null. */
  public boolean hasSubscriptions() {
    return has(8);
  }

  /** Builds a {@link BeckhoffTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<BeckhoffTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(BeckhoffTriggerConfig from) {
      super(from);
    }

    /** Sets {@link BeckhoffTriggerConfig#configName()}. */
    public Builder configName(String configName) {
      return set(0, configName);
    }

    /** Sets {@link BeckhoffTriggerConfig#localAmsNetId()}. */
    public Builder localAmsNetId(String localAmsNetId) {
      return set(1, localAmsNetId);
    }

    /** Sets {@link BeckhoffTriggerConfig#localAdsPort()}. */
    public Builder localAdsPort(String localAdsPort) {
      return set(2, localAdsPort);
    }

    /** Sets {@link BeckhoffTriggerConfig#targetAmsNetId()}. */
    public Builder targetAmsNetId(String targetAmsNetId) {
      return set(3, targetAmsNetId);
    }

    /** Sets {@link BeckhoffTriggerConfig#targetAdsPort()}. */
    public Builder targetAdsPort(String targetAdsPort) {
      return set(4, targetAdsPort);
    }

    /** Sets {@link BeckhoffTriggerConfig#routerHost()}. */
    public Builder routerHost(String routerHost) {
      return set(5, routerHost);
    }

    /** Sets {@link BeckhoffTriggerConfig#routerTcpPort()}. */
    public Builder routerTcpPort(String routerTcpPort) {
      return set(6, routerTcpPort);
    }

    /** Sets {@link BeckhoffTriggerConfig#cycleTimeMs()}. */
    public Builder cycleTimeMs(Duration cycleTimeMs) {
      return set(7, cycleTimeMs);
    }

    /** Sets {@link BeckhoffTriggerConfig#subscriptions()}. */
    public Builder subscriptions(List<BeckhoffSubscription> subscriptions) {
      return setList(8, subscriptions);
    }

    @Override
    protected BeckhoffTriggerConfig create() {
      return new BeckhoffTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static BeckhoffTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a BeckhoffTriggerConfig; take the JSON as a text, and use"
            + " BeckhoffTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<BeckhoffTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "BeckhoffTriggerConfig",
          List.of(
              "configName",
              "localAmsNetId",
              "localAdsPort",
              "targetAmsNetId",
              "targetAdsPort",
              "routerHost",
              "routerTcpPort",
              "cycleTimeMs",
              "subscriptions"));
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
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.DURATION_MILLIS, out);
      write(values, 8, SUBSCRIPTIONS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4, 5, 6 -> JsonCodec.STRING;
        case 7 -> JsonCodec.DURATION_MILLIS;
        case 8 -> SUBSCRIPTIONS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
