// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** User of SNMP 3. The security level decides which of the keys are needed. */
@JsonDeserialize(using = SnmpTrapUser.Codec.class)
public final class SnmpTrapUser extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<SnmpTrapUser> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "name", "securityLevel", "authMethod", "authKey", "encryptionMethod", "encryptionKey");

  private final @Nullable String name;
  private final @Nullable SnmpSecurityLevel securityLevel;
  private final @Nullable SnmpAuthMethod authMethod;
  private final @Nullable String authKey;
  private final @Nullable SnmpEncryptionMethod encryptionMethod;
  private final @Nullable String encryptionKey;

  private SnmpTrapUser(Builder builder) {
    super(builder);
    this.name = builder.name;
    this.securityLevel = builder.securityLevel;
    this.authMethod = builder.authMethod;
    this.authKey = builder.authKey;
    this.encryptionMethod = builder.encryptionMethod;
    this.encryptionKey = builder.encryptionKey;
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
   * Name of the user. At most 1024 characters.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public String name() {
    return required("name", name);
  }

  /**
   * Protection of the messages, either none, authenticated, or authenticated and encrypted.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public SnmpSecurityLevel securityLevel() {
    return required("securityLevel", securityLevel);
  }

  /**
   * Hash function that authenticates messages.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable SnmpAuthMethod authMethod() {
    return optional("authMethod", authMethod);
  }

  /**
   * Key that authenticates messages, needed by the levels {@code auth} and {@code authAndEncrypt}.
   * At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String authKey() {
    return optional("authKey", authKey);
  }

  /**
   * Cipher that encrypts messages.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable SnmpEncryptionMethod encryptionMethod() {
    return optional("encryptionMethod", encryptionMethod);
  }

  /**
   * Key that encrypts messages, needed by the level {@code authAndEncrypt}. At most 1024
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String encryptionKey() {
    return optional("encryptionKey", encryptionKey);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(name, securityLevel, authMethod, authKey, encryptionMethod, encryptionKey);
  }

  @Override
  List<String> secrets() {
    return List.of("authKey", "encryptionKey");
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("name", this.name, JsonType.STRING, out);
    write("securityLevel", this.securityLevel, SnmpSecurityLevel.TYPE, out);
    write("authMethod", this.authMethod, SnmpAuthMethod.TYPE, out);
    write("authKey", this.authKey, JsonType.STRING, out);
    write("encryptionMethod", this.encryptionMethod, SnmpEncryptionMethod.TYPE, out);
    write("encryptionKey", this.encryptionKey, JsonType.STRING, out);
  }

  /** Builds a {@link SnmpTrapUser}. */
  public static final class Builder extends JsonModel.Builder<SnmpTrapUser> {
    private @Nullable String name;
    private @Nullable SnmpSecurityLevel securityLevel;
    private @Nullable SnmpAuthMethod authMethod;
    private @Nullable String authKey;
    private @Nullable SnmpEncryptionMethod encryptionMethod;
    private @Nullable String encryptionKey;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(SnmpTrapUser from) {
      super(from);
      this.name = from.name;
      this.securityLevel = from.securityLevel;
      this.authMethod = from.authMethod;
      this.authKey = from.authKey;
      this.encryptionMethod = from.encryptionMethod;
      this.encryptionKey = from.encryptionKey;
    }

    /**
     * Name of the user. At most 1024 characters.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /**
     * Protection of the messages, either none, authenticated, or authenticated and encrypted.
     *
     * @param securityLevel the value
     * @return this builder
     */
    public Builder securityLevel(SnmpSecurityLevel securityLevel) {
      this.securityLevel = set("securityLevel", securityLevel);
      return this;
    }

    /**
     * Hash function that authenticates messages.
     *
     * @param authMethod the value
     * @return this builder
     */
    public Builder authMethod(SnmpAuthMethod authMethod) {
      this.authMethod = set("authMethod", authMethod);
      return this;
    }

    /**
     * Key that authenticates messages, needed by the levels {@code auth} and {@code
     * authAndEncrypt}. At most 1024 characters.
     *
     * @param authKey the value
     * @return this builder
     */
    public Builder authKey(String authKey) {
      this.authKey = set("authKey", authKey);
      return this;
    }

    /**
     * Cipher that encrypts messages.
     *
     * @param encryptionMethod the value
     * @return this builder
     */
    public Builder encryptionMethod(SnmpEncryptionMethod encryptionMethod) {
      this.encryptionMethod = set("encryptionMethod", encryptionMethod);
      return this;
    }

    /**
     * Key that encrypts messages, needed by the level {@code authAndEncrypt}. At most 1024
     * characters.
     *
     * @param encryptionKey the value
     * @return this builder
     */
    public Builder encryptionKey(String encryptionKey) {
      this.encryptionKey = set("encryptionKey", encryptionKey);
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
     * @return an immutable {@link SnmpTrapUser}
     * @throws IllegalStateException if a required property is missing
     */
    public SnmpTrapUser build() {
      require("name", name);
      require("securityLevel", securityLevel);
      return create();
    }

    @Override
    SnmpTrapUser create() {
      return new SnmpTrapUser(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "name" -> this.name = read(name, in, JsonType.STRING);
        case "securityLevel" -> this.securityLevel = read(name, in, SnmpSecurityLevel.TYPE);
        case "authMethod" -> this.authMethod = read(name, in, SnmpAuthMethod.TYPE);
        case "authKey" -> this.authKey = read(name, in, JsonType.STRING);
        case "encryptionMethod" ->
            this.encryptionMethod = read(name, in, SnmpEncryptionMethod.TYPE);
        case "encryptionKey" -> this.encryptionKey = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<SnmpTrapUser> {
    /** For Jackson. */
    public Codec() {
      super("SnmpTrapUser");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
