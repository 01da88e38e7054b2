// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The port to listen on, and the credentials of the senders. */
@JsonDeserialize(using = SnmpTrapTriggerConfig.Codec.class)
public final class SnmpTrapTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SnmpTrapTriggerConfig> CODEC = new Codec();

  private SnmpTrapTriggerConfig(Builder builder) {
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

  /** UDP port to listen on, as a decimal string. The standard port is 162. At most 5 characters. */
  public String udpPort() {
    return required(0);
  }

  /** Credentials that traps must contain: a community for SNMP 1 and 2c, or a user for SNMP 3. */
  public SnmpTrapSettings snmpTrapConfig() {
    return required(1);
  }

  /** Builds a {@link SnmpTrapTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<SnmpTrapTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(SnmpTrapTriggerConfig from) {
      super(from);
    }

    /** Sets {@link SnmpTrapTriggerConfig#udpPort()}. */
    public Builder udpPort(String udpPort) {
      return set(0, udpPort);
    }

    /** Sets {@link SnmpTrapTriggerConfig#snmpTrapConfig()}. */
    public Builder snmpTrapConfig(SnmpTrapSettings snmpTrapConfig) {
      return set(1, snmpTrapConfig);
    }

    @Override
    protected SnmpTrapTriggerConfig create() {
      return new SnmpTrapTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SnmpTrapTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SnmpTrapTriggerConfig; take the JSON as a text, and use"
            + " SnmpTrapTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SnmpTrapTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super("SnmpTrapTriggerConfig", List.of("udpPort", "snmpTrapConfig"));
      require(0, 1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, SnmpTrapSettings.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> SnmpTrapSettings.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
