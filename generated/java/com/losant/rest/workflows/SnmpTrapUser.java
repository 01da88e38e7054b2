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

/** User of SNMP 3. The security level determines which keys are required. */
@JsonDeserialize(using = SnmpTrapUser.Codec.class)
public final class SnmpTrapUser extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SnmpTrapUser> CODEC = new Codec();

  private SnmpTrapUser(Builder builder) {
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

  /** SNMP 3 user that the sender of a trap authenticates as. At most 1024 characters. */
  public String name() {
    return required(0);
  }

  /** Protection of the messages: none, authenticated, or authenticated and encrypted. */
  public SnmpSecurityLevel securityLevel() {
    return required(1);
  }

  /** Hash function that authenticates messages. */
  public @Nullable SnmpAuthMethod authMethod() {
    return optional(2);
  }

  /**
   * Key that authenticates messages. Required by the levels {@code auth} and {@code
   * authAndEncrypt}. At most 1024 characters.
   */
  public @Nullable String authKey() {
    return optional(3);
  }

  /** Cipher that encrypts messages. */
  public @Nullable SnmpEncryptionMethod encryptionMethod() {
    return optional(4);
  }

  /**
   * Key that encrypts messages. Required by the level {@code authAndEncrypt}. At most 1024
   * characters.
   */
  public @Nullable String encryptionKey() {
    return optional(5);
  }

  /** Builds a {@link SnmpTrapUser}. */
  public static final class Builder extends JsonModel.Builder<SnmpTrapUser, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(SnmpTrapUser from) {
      super(from);
    }

    /** Sets {@link SnmpTrapUser#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link SnmpTrapUser#securityLevel()}. */
    public Builder securityLevel(SnmpSecurityLevel securityLevel) {
      return set(1, securityLevel);
    }

    /** Sets {@link SnmpTrapUser#authMethod()}. */
    public Builder authMethod(SnmpAuthMethod authMethod) {
      return set(2, authMethod);
    }

    /** Sets {@link SnmpTrapUser#authKey()}. */
    public Builder authKey(String authKey) {
      return set(3, authKey);
    }

    /** Sets {@link SnmpTrapUser#encryptionMethod()}. */
    public Builder encryptionMethod(SnmpEncryptionMethod encryptionMethod) {
      return set(4, encryptionMethod);
    }

    /** Sets {@link SnmpTrapUser#encryptionKey()}. */
    public Builder encryptionKey(String encryptionKey) {
      return set(5, encryptionKey);
    }

    @Override
    protected SnmpTrapUser create() {
      return new SnmpTrapUser(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SnmpTrapUser ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SnmpTrapUser; take the JSON as a text, and use"
            + " SnmpTrapUser.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SnmpTrapUser> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "SnmpTrapUser",
          List.of(
              "name",
              "securityLevel",
              "authMethod",
              "authKey",
              "encryptionMethod",
              "encryptionKey"));
      require(0, 1);
      hide(3, 5);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, SnmpSecurityLevel.CODEC, out);
      write(values, 2, SnmpAuthMethod.CODEC, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, SnmpEncryptionMethod.CODEC, out);
      write(values, 5, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 3, 5 -> JsonCodec.STRING;
        case 1 -> SnmpSecurityLevel.CODEC;
        case 2 -> SnmpAuthMethod.CODEC;
        case 4 -> SnmpEncryptionMethod.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
