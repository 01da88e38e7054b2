// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The port to listen on and how senders prove themselves. */
@JsonDeserialize(using = SnmpTrapTriggerConfig.Codec.class)
public final class SnmpTrapTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<SnmpTrapTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES = List.of("udpPort", "snmpTrapConfig");

  private final @Nullable String udpPort;
  private final @Nullable SnmpTrapSettings snmpTrapConfig;

  private SnmpTrapTriggerConfig(Builder builder) {
    super(builder);
    this.udpPort = builder.udpPort;
    this.snmpTrapConfig = builder.snmpTrapConfig;
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
   * UDP port to listen on, as a decimal string; 162 is usual. At most 5 characters.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public String udpPort() {
    return required("udpPort", udpPort);
  }

  /**
   * Credentials that traps must carry, a community for SNMP 1 and 2c or a user for SNMP 3.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public SnmpTrapSettings snmpTrapConfig() {
    return required("snmpTrapConfig", snmpTrapConfig);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(udpPort, snmpTrapConfig);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("udpPort", this.udpPort, JsonType.STRING, out);
    write("snmpTrapConfig", this.snmpTrapConfig, SnmpTrapSettings.TYPE, out);
  }

  /** Builds a {@link SnmpTrapTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<SnmpTrapTriggerConfig> {
    private @Nullable String udpPort;
    private @Nullable SnmpTrapSettings snmpTrapConfig;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(SnmpTrapTriggerConfig from) {
      super(from);
      this.udpPort = from.udpPort;
      this.snmpTrapConfig = from.snmpTrapConfig;
    }

    /**
     * UDP port to listen on, as a decimal string; 162 is usual. At most 5 characters.
     *
     * @param udpPort the value
     * @return this builder
     */
    public Builder udpPort(String udpPort) {
      this.udpPort = set("udpPort", udpPort);
      return this;
    }

    /**
     * Credentials that traps must carry, a community for SNMP 1 and 2c or a user for SNMP 3.
     *
     * @param snmpTrapConfig the value
     * @return this builder
     */
    public Builder snmpTrapConfig(SnmpTrapSettings snmpTrapConfig) {
      this.snmpTrapConfig = set("snmpTrapConfig", snmpTrapConfig);
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
     * @return an immutable {@link SnmpTrapTriggerConfig}
     * @throws IllegalStateException if a required property is missing
     */
    public SnmpTrapTriggerConfig build() {
      require("udpPort", udpPort);
      require("snmpTrapConfig", snmpTrapConfig);
      return create();
    }

    @Override
    SnmpTrapTriggerConfig create() {
      return new SnmpTrapTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "udpPort" -> this.udpPort = read(name, in, JsonType.STRING);
        case "snmpTrapConfig" -> this.snmpTrapConfig = read(name, in, SnmpTrapSettings.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<SnmpTrapTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("SnmpTrapTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
