// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Connection to the controller and the symbols to monitor, either given here or taken from the edge
 * agent's own configuration.
 */
@JsonDeserialize(using = BeckhoffTriggerConfig.Codec.class)
public final class BeckhoffTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<BeckhoffTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "configName",
          "localAmsNetId",
          "localAdsPort",
          "targetAmsNetId",
          "targetAdsPort",
          "routerHost",
          "routerTcpPort",
          "cycleTimeMs",
          "subscriptions");
  private static final JsonType<List<BeckhoffSubscription>> SUBSCRIPTIONS_TYPE =
      JsonType.listOf(BeckhoffSubscription.TYPE);

  private final @Nullable String configName;
  private final @Nullable String localAmsNetId;
  private final @Nullable String localAdsPort;
  private final @Nullable String targetAmsNetId;
  private final @Nullable String targetAdsPort;
  private final @Nullable String routerHost;
  private final @Nullable String routerTcpPort;
  private final @Nullable Duration cycleTimeMs;
  private final @Nullable List<BeckhoffSubscription> subscriptions;

  private BeckhoffTriggerConfig(Builder builder) {
    super(builder);
    this.configName = builder.configName;
    this.localAmsNetId = builder.localAmsNetId;
    this.localAdsPort = builder.localAdsPort;
    this.targetAmsNetId = builder.targetAmsNetId;
    this.targetAdsPort = builder.targetAdsPort;
    this.routerHost = builder.routerHost;
    this.routerTcpPort = builder.routerTcpPort;
    this.cycleTimeMs = builder.cycleTimeMs;
    this.subscriptions = builder.subscriptions;
  }

  /**
   * Starts with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * Starts with everything that is set here, what is not documented included.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Entry of the edge agent's configuration file to take all other settings from. At most 1024
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String configName() {
    return optional("configName", configName);
  }

  /**
   * AMS Net ID of the edge device, six numbers separated by dots. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String localAmsNetId() {
    return optional("localAmsNetId", localAmsNetId);
  }

  /**
   * ADS port used on the edge device, as a decimal string. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String localAdsPort() {
    return optional("localAdsPort", localAdsPort);
  }

  /**
   * AMS Net ID of the controller, six numbers separated by dots. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String targetAmsNetId() {
    return optional("targetAmsNetId", targetAmsNetId);
  }

  /**
   * ADS port of the controller's runtime, as a decimal string. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String targetAdsPort() {
    return optional("targetAdsPort", targetAdsPort);
  }

  /**
   * Host name or IP address of the TwinCAT router. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String routerHost() {
    return optional("routerHost", routerHost);
  }

  /**
   * TCP port of the TwinCAT router, as a decimal string. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String routerTcpPort() {
    return optional("routerTcpPort", routerTcpPort);
  }

  /**
   * Time in milliseconds between two checks of the symbols, from 10 milliseconds to one hour. Short
   * cycles load the controller more. 10 to 3600000.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Duration cycleTimeMs() {
    return optional("cycleTimeMs", cycleTimeMs);
  }

  /**
   * Symbols to monitor. At most 100 items.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<BeckhoffSubscription> subscriptions() {
    return orEmpty("subscriptions", subscriptions);
  }

  /**
   * Whether {@code subscriptions} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasSubscriptions() {
    return subscriptions != null || originals.containsKey("subscriptions");
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        configName,
        localAmsNetId,
        localAdsPort,
        targetAmsNetId,
        targetAdsPort,
        routerHost,
        routerTcpPort,
        cycleTimeMs,
        subscriptions);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("configName", this.configName, JsonType.STRING, out);
    write("localAmsNetId", this.localAmsNetId, JsonType.STRING, out);
    write("localAdsPort", this.localAdsPort, JsonType.STRING, out);
    write("targetAmsNetId", this.targetAmsNetId, JsonType.STRING, out);
    write("targetAdsPort", this.targetAdsPort, JsonType.STRING, out);
    write("routerHost", this.routerHost, JsonType.STRING, out);
    write("routerTcpPort", this.routerTcpPort, JsonType.STRING, out);
    write("cycleTimeMs", this.cycleTimeMs, JsonType.DURATION_MILLIS, out);
    write("subscriptions", this.subscriptions, SUBSCRIPTIONS_TYPE, out);
  }

  /** Builds a {@link BeckhoffTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<BeckhoffTriggerConfig> {
    private @Nullable String configName;
    private @Nullable String localAmsNetId;
    private @Nullable String localAdsPort;
    private @Nullable String targetAmsNetId;
    private @Nullable String targetAdsPort;
    private @Nullable String routerHost;
    private @Nullable String routerTcpPort;
    private @Nullable Duration cycleTimeMs;
    private @Nullable List<BeckhoffSubscription> subscriptions;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(BeckhoffTriggerConfig from) {
      super(from);
      this.configName = from.configName;
      this.localAmsNetId = from.localAmsNetId;
      this.localAdsPort = from.localAdsPort;
      this.targetAmsNetId = from.targetAmsNetId;
      this.targetAdsPort = from.targetAdsPort;
      this.routerHost = from.routerHost;
      this.routerTcpPort = from.routerTcpPort;
      this.cycleTimeMs = from.cycleTimeMs;
      this.subscriptions = from.subscriptions;
    }

    /**
     * Entry of the edge agent's configuration file to take all other settings from. At most 1024
     * characters.
     *
     * @param configName the value
     * @return this builder
     */
    public Builder configName(String configName) {
      this.configName = set("configName", configName);
      return this;
    }

    /**
     * AMS Net ID of the edge device, six numbers separated by dots. At most 1024 characters.
     *
     * @param localAmsNetId the value
     * @return this builder
     */
    public Builder localAmsNetId(String localAmsNetId) {
      this.localAmsNetId = set("localAmsNetId", localAmsNetId);
      return this;
    }

    /**
     * ADS port used on the edge device, as a decimal string. At most 1024 characters.
     *
     * @param localAdsPort the value
     * @return this builder
     */
    public Builder localAdsPort(String localAdsPort) {
      this.localAdsPort = set("localAdsPort", localAdsPort);
      return this;
    }

    /**
     * AMS Net ID of the controller, six numbers separated by dots. At most 1024 characters.
     *
     * @param targetAmsNetId the value
     * @return this builder
     */
    public Builder targetAmsNetId(String targetAmsNetId) {
      this.targetAmsNetId = set("targetAmsNetId", targetAmsNetId);
      return this;
    }

    /**
     * ADS port of the controller's runtime, as a decimal string. At most 1024 characters.
     *
     * @param targetAdsPort the value
     * @return this builder
     */
    public Builder targetAdsPort(String targetAdsPort) {
      this.targetAdsPort = set("targetAdsPort", targetAdsPort);
      return this;
    }

    /**
     * Host name or IP address of the TwinCAT router. At most 1024 characters.
     *
     * @param routerHost the value
     * @return this builder
     */
    public Builder routerHost(String routerHost) {
      this.routerHost = set("routerHost", routerHost);
      return this;
    }

    /**
     * TCP port of the TwinCAT router, as a decimal string. At most 1024 characters.
     *
     * @param routerTcpPort the value
     * @return this builder
     */
    public Builder routerTcpPort(String routerTcpPort) {
      this.routerTcpPort = set("routerTcpPort", routerTcpPort);
      return this;
    }

    /**
     * Time in milliseconds between two checks of the symbols, from 10 milliseconds to one hour.
     * Short cycles load the controller more. 10 to 3600000.
     *
     * @param cycleTimeMs the value
     * @return this builder
     */
    public Builder cycleTimeMs(Duration cycleTimeMs) {
      this.cycleTimeMs = set("cycleTimeMs", cycleTimeMs);
      return this;
    }

    /**
     * Symbols to monitor. At most 100 items.
     *
     * @param subscriptions the values; copied
     * @return this builder
     */
    public Builder subscriptions(List<BeckhoffSubscription> subscriptions) {
      this.subscriptions = setList("subscriptions", subscriptions);
      return this;
    }

    /**
     * Sets a property that is not documented, or a documented one to JSON that its type has no room
     * for.
     *
     * @param name the name in the JSON
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder additionalProperty(String name, @Nullable Object value) {
      setAdditional(name, value);
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return an immutable {@link BeckhoffTriggerConfig}
     */
    public BeckhoffTriggerConfig build() {
      return create();
    }

    @Override
    BeckhoffTriggerConfig create() {
      return new BeckhoffTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "configName" -> this.configName = read(name, in, JsonType.STRING);
        case "localAmsNetId" -> this.localAmsNetId = read(name, in, JsonType.STRING);
        case "localAdsPort" -> this.localAdsPort = read(name, in, JsonType.STRING);
        case "targetAmsNetId" -> this.targetAmsNetId = read(name, in, JsonType.STRING);
        case "targetAdsPort" -> this.targetAdsPort = read(name, in, JsonType.STRING);
        case "routerHost" -> this.routerHost = read(name, in, JsonType.STRING);
        case "routerTcpPort" -> this.routerTcpPort = read(name, in, JsonType.STRING);
        case "cycleTimeMs" -> this.cycleTimeMs = read(name, in, JsonType.DURATION_MILLIS);
        case "subscriptions" -> this.subscriptions = read(name, in, SUBSCRIPTIONS_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<BeckhoffTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("BeckhoffTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
