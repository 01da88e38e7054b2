// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Connection to the OPC UA server and the node to monitor, either given here or taken from the edge
 * agent's own configuration.
 */
@JsonDeserialize(using = OpcuaTriggerConfig.Codec.class)
public final class OpcuaTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<OpcuaTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES =
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
          "eventFilter");
  private static final JsonType<List<String>> EVENT_FILTER_TYPE = JsonType.listOf(JsonType.STRING);

  private final @Nullable String configName;
  private final @Nullable String uri;
  private final @Nullable String securityPolicy;
  private final @Nullable String securityMode;
  private final @Nullable String username;
  private final @Nullable String password;
  private final @Nullable String cert;
  private final @Nullable String privateKey;
  private final @Nullable String nameSpace;
  private final @Nullable String identifier;
  private final @Nullable String samplingInterval;
  private final @Nullable List<String> eventFilter;

  private OpcuaTriggerConfig(Builder builder) {
    super(builder);
    this.configName = builder.configName;
    this.uri = builder.uri;
    this.securityPolicy = builder.securityPolicy;
    this.securityMode = builder.securityMode;
    this.username = builder.username;
    this.password = builder.password;
    this.cert = builder.cert;
    this.privateKey = builder.privateKey;
    this.nameSpace = builder.nameSpace;
    this.identifier = builder.identifier;
    this.samplingInterval = builder.samplingInterval;
    this.eventFilter = builder.eventFilter;
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
   * Address of the server, such as {@code opc.tcp://host:4840/path}. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String uri() {
    return optional("uri", uri);
  }

  /**
   * Security policy of the connection, such as {@code Basic256Sha256}; {@code None} for an open
   * one. At most 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String securityPolicy() {
    return optional("securityPolicy", securityPolicy);
  }

  /**
   * Message security, {@code NONE}, {@code SIGN} or {@code SIGNANDENCRYPT}. Any policy but {@code
   * None} needs it. At most 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String securityMode() {
    return optional("securityMode", securityMode);
  }

  /**
   * User to sign in as. An empty string signs in as nobody. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String username() {
    return optional("username", username);
  }

  /**
   * Password of the user. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String password() {
    return optional("password", password);
  }

  /**
   * Client certificate in PEM form. Any security policy but {@code None} needs it. At most 32767
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String cert() {
    return optional("cert", cert);
  }

  /**
   * Private key of the client certificate in PEM form. At most 32767 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String privateKey() {
    return optional("privateKey", privateKey);
  }

  /**
   * Index of the namespace that holds the node, as a decimal string. At most 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String nameSpace() {
    return optional("nameSpace", nameSpace);
  }

  /**
   * Identifier of the node with its kind in front, such as {@code i=2254} for a number or {@code
   * s=pump} for a string. At most 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String identifier() {
    return optional("identifier", identifier);
  }

  /**
   * Milliseconds between two samples, as a decimal string. At most 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String samplingInterval() {
    return optional("samplingInterval", samplingInterval);
  }

  /**
   * Event fields to monitor in place of the node's value. An empty list monitors the value. At most
   * 100 items.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<String> eventFilter() {
    return orEmpty("eventFilter", eventFilter);
  }

  /**
   * Whether {@code eventFilter} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasEventFilter() {
    return eventFilter != null || originals.containsKey("eventFilter");
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        configName,
        uri,
        securityPolicy,
        securityMode,
        username,
        password,
        cert,
        privateKey,
        nameSpace,
        identifier,
        samplingInterval,
        eventFilter);
  }

  @Override
  List<String> secrets() {
    return List.of("password", "privateKey");
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("configName", this.configName, JsonType.STRING, out);
    write("uri", this.uri, JsonType.STRING, out);
    write("securityPolicy", this.securityPolicy, JsonType.STRING, out);
    write("securityMode", this.securityMode, JsonType.STRING, out);
    write("username", this.username, JsonType.STRING, out);
    write("password", this.password, JsonType.STRING, out);
    write("cert", this.cert, JsonType.STRING, out);
    write("privateKey", this.privateKey, JsonType.STRING, out);
    write("nameSpace", this.nameSpace, JsonType.STRING, out);
    write("identifier", this.identifier, JsonType.STRING, out);
    write("samplingInterval", this.samplingInterval, JsonType.STRING, out);
    write("eventFilter", this.eventFilter, EVENT_FILTER_TYPE, out);
  }

  /** Builds a {@link OpcuaTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<OpcuaTriggerConfig> {
    private @Nullable String configName;
    private @Nullable String uri;
    private @Nullable String securityPolicy;
    private @Nullable String securityMode;
    private @Nullable String username;
    private @Nullable String password;
    private @Nullable String cert;
    private @Nullable String privateKey;
    private @Nullable String nameSpace;
    private @Nullable String identifier;
    private @Nullable String samplingInterval;
    private @Nullable List<String> eventFilter;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(OpcuaTriggerConfig from) {
      super(from);
      this.configName = from.configName;
      this.uri = from.uri;
      this.securityPolicy = from.securityPolicy;
      this.securityMode = from.securityMode;
      this.username = from.username;
      this.password = from.password;
      this.cert = from.cert;
      this.privateKey = from.privateKey;
      this.nameSpace = from.nameSpace;
      this.identifier = from.identifier;
      this.samplingInterval = from.samplingInterval;
      this.eventFilter = from.eventFilter;
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
     * Address of the server, such as {@code opc.tcp://host:4840/path}. At most 1024 characters.
     *
     * @param uri the value
     * @return this builder
     */
    public Builder uri(String uri) {
      this.uri = set("uri", uri);
      return this;
    }

    /**
     * Security policy of the connection, such as {@code Basic256Sha256}; {@code None} for an open
     * one. At most 255 characters.
     *
     * @param securityPolicy the value
     * @return this builder
     */
    public Builder securityPolicy(String securityPolicy) {
      this.securityPolicy = set("securityPolicy", securityPolicy);
      return this;
    }

    /**
     * Message security, {@code NONE}, {@code SIGN} or {@code SIGNANDENCRYPT}. Any policy but {@code
     * None} needs it. At most 255 characters.
     *
     * @param securityMode the value
     * @return this builder
     */
    public Builder securityMode(String securityMode) {
      this.securityMode = set("securityMode", securityMode);
      return this;
    }

    /**
     * User to sign in as. An empty string signs in as nobody. At most 1024 characters.
     *
     * @param username the value
     * @return this builder
     */
    public Builder username(String username) {
      this.username = set("username", username);
      return this;
    }

    /**
     * Password of the user. At most 1024 characters.
     *
     * @param password the value
     * @return this builder
     */
    public Builder password(String password) {
      this.password = set("password", password);
      return this;
    }

    /**
     * Client certificate in PEM form. Any security policy but {@code None} needs it. At most 32767
     * characters.
     *
     * @param cert the value
     * @return this builder
     */
    public Builder cert(String cert) {
      this.cert = set("cert", cert);
      return this;
    }

    /**
     * Private key of the client certificate in PEM form. At most 32767 characters.
     *
     * @param privateKey the value
     * @return this builder
     */
    public Builder privateKey(String privateKey) {
      this.privateKey = set("privateKey", privateKey);
      return this;
    }

    /**
     * Index of the namespace that holds the node, as a decimal string. At most 255 characters.
     *
     * @param nameSpace the value
     * @return this builder
     */
    public Builder nameSpace(String nameSpace) {
      this.nameSpace = set("nameSpace", nameSpace);
      return this;
    }

    /**
     * Identifier of the node with its kind in front, such as {@code i=2254} for a number or {@code
     * s=pump} for a string. At most 255 characters.
     *
     * @param identifier the value
     * @return this builder
     */
    public Builder identifier(String identifier) {
      this.identifier = set("identifier", identifier);
      return this;
    }

    /**
     * Milliseconds between two samples, as a decimal string. At most 255 characters.
     *
     * @param samplingInterval the value
     * @return this builder
     */
    public Builder samplingInterval(String samplingInterval) {
      this.samplingInterval = set("samplingInterval", samplingInterval);
      return this;
    }

    /**
     * Event fields to monitor in place of the node's value. An empty list monitors the value. At
     * most 100 items.
     *
     * @param eventFilter the values; copied
     * @return this builder
     */
    public Builder eventFilter(List<String> eventFilter) {
      this.eventFilter = setList("eventFilter", eventFilter);
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
     * @return an immutable {@link OpcuaTriggerConfig}
     */
    public OpcuaTriggerConfig build() {
      return create();
    }

    @Override
    OpcuaTriggerConfig create() {
      return new OpcuaTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "configName" -> this.configName = read(name, in, JsonType.STRING);
        case "uri" -> this.uri = read(name, in, JsonType.STRING);
        case "securityPolicy" -> this.securityPolicy = read(name, in, JsonType.STRING);
        case "securityMode" -> this.securityMode = read(name, in, JsonType.STRING);
        case "username" -> this.username = read(name, in, JsonType.STRING);
        case "password" -> this.password = read(name, in, JsonType.STRING);
        case "cert" -> this.cert = read(name, in, JsonType.STRING);
        case "privateKey" -> this.privateKey = read(name, in, JsonType.STRING);
        case "nameSpace" -> this.nameSpace = read(name, in, JsonType.STRING);
        case "identifier" -> this.identifier = read(name, in, JsonType.STRING);
        case "samplingInterval" -> this.samplingInterval = read(name, in, JsonType.STRING);
        case "eventFilter" -> this.eventFilter = read(name, in, EVENT_FILTER_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<OpcuaTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("OpcuaTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
