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

/**
 * Connection to the OPC UA server and the node to monitor, either given here or in the edge agent's
 * own configuration.
 */
@JsonDeserialize(using = OpcuaTriggerConfig.Codec.class)
public final class OpcuaTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<OpcuaTriggerConfig> CODEC = new Codec();

  private static final JsonCodec<List<String>> EVENT_FILTER = JsonCodec.listOf(JsonCodec.STRING);

  private OpcuaTriggerConfig(Builder builder) {
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

  /** Address of the server, such as {@code opc.tcp://host:4840/path}. At most 1024 characters. */
  public @Nullable String uri() {
    return optional(1);
  }

  /**
   * Security policy of the connection, such as {@code Basic256Sha256}. {@code None} means no
   * security. At most 255 characters.
   */
  public @Nullable String securityPolicy() {
    return optional(2);
  }

  /**
   * Message security: {@code NONE}, {@code SIGN} or {@code SIGNANDENCRYPT}. Required by every
   * policy except {@code None}. At most 255 characters.
   */
  public @Nullable String securityMode() {
    return optional(3);
  }

  /** User name to sign in with. An empty string signs in anonymously. At most 1024 characters. */
  public @Nullable String username() {
    return optional(4);
  }

  /** Password of the user. At most 1024 characters. */
  public @Nullable String password() {
    return optional(5);
  }

  /**
   * Client certificate in PEM format. Required by every security policy except {@code None}. At
   * most 32767 characters.
   */
  public @Nullable String cert() {
    return optional(6);
  }

  /** Private key of the client certificate in PEM format. At most 32767 characters. */
  public @Nullable String privateKey() {
    return optional(7);
  }

  /** Index of the namespace that holds the node, as a decimal string. At most 255 characters. */
  public @Nullable String nameSpace() {
    return optional(8);
  }

  /**
   * Identifier of the node with a prefix for its kind, such as {@code i=2254} for a number or
   * {@code s=pump} for a string. At most 255 characters.
   */
  public @Nullable String identifier() {
    return optional(9);
  }

  /** Milliseconds between two samples, as a decimal string. At most 255 characters. */
  public @Nullable String samplingInterval() {
    return optional(10);
  }

  /**
   * Event fields to monitor instead of the value of the node. An empty list monitors the value. At
   * most 100 items.
   */
  public List<String> eventFilter() {
    return list(11);
  }

  /** Whether {@link #eventFilter()} is there at all, be it as a JSON null. */
  public boolean hasEventFilter() {
    return has(11);
  }

  /** Builds a {@link OpcuaTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<OpcuaTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(OpcuaTriggerConfig from) {
      super(from);
    }

    /** Sets {@link OpcuaTriggerConfig#configName()}. */
    public Builder configName(String configName) {
      return set(0, configName);
    }

    /** Sets {@link OpcuaTriggerConfig#uri()}. */
    public Builder uri(String uri) {
      return set(1, uri);
    }

    /** Sets {@link OpcuaTriggerConfig#securityPolicy()}. */
    public Builder securityPolicy(String securityPolicy) {
      return set(2, securityPolicy);
    }

    /** Sets {@link OpcuaTriggerConfig#securityMode()}. */
    public Builder securityMode(String securityMode) {
      return set(3, securityMode);
    }

    /** Sets {@link OpcuaTriggerConfig#username()}. */
    public Builder username(String username) {
      return set(4, username);
    }

    /** Sets {@link OpcuaTriggerConfig#password()}. */
    public Builder password(String password) {
      return set(5, password);
    }

    /** Sets {@link OpcuaTriggerConfig#cert()}. */
    public Builder cert(String cert) {
      return set(6, cert);
    }

    /** Sets {@link OpcuaTriggerConfig#privateKey()}. */
    public Builder privateKey(String privateKey) {
      return set(7, privateKey);
    }

    /** Sets {@link OpcuaTriggerConfig#nameSpace()}. */
    public Builder nameSpace(String nameSpace) {
      return set(8, nameSpace);
    }

    /** Sets {@link OpcuaTriggerConfig#identifier()}. */
    public Builder identifier(String identifier) {
      return set(9, identifier);
    }

    /** Sets {@link OpcuaTriggerConfig#samplingInterval()}. */
    public Builder samplingInterval(String samplingInterval) {
      return set(10, samplingInterval);
    }

    /** Sets {@link OpcuaTriggerConfig#eventFilter()}. */
    public Builder eventFilter(List<String> eventFilter) {
      return setList(11, eventFilter);
    }

    @Override
    protected OpcuaTriggerConfig create() {
      return new OpcuaTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static OpcuaTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a OpcuaTriggerConfig; take the JSON as a text, and use"
            + " OpcuaTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<OpcuaTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "OpcuaTriggerConfig",
          List.of(
              "configName",
              "uri",
              "securityPolicy",
              "securityMode",
              "username",
              "password",
              "cert",
              "privateKey",
              "nameSpace",
              "identifier",
              "samplingInterval",
              "eventFilter"));
      hide(5, 7);
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
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, JsonCodec.STRING, out);
      write(values, 11, EVENT_FILTER, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> JsonCodec.STRING;
        case 11 -> EVENT_FILTER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
