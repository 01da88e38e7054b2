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

/** Identifies a device by an access key of its application. */
@JsonDeserialize(using = DeviceCredentials.Codec.class)
public final class DeviceCredentials extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceCredentials> CODEC = new Codec();

  private static final JsonCodec<List<DeviceScope>> REQUESTED_SCOPES =
      JsonCodec.listOf(DeviceScope.CODEC);

  private DeviceCredentials(Builder builder) {
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

  /** Device to sign in as. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String deviceId() {
    return required(0);
  }

  /** Access key that the device may use. It is the {@code key} of an application key. */
  public @Nullable String key() {
    return optional(1);
  }

  /** Secret of the access key, which was returned when the key was created. */
  public @Nullable String secret() {
    return optional(2);
  }

  /**
   * Time to live of the token, in seconds from the sign-in. If omitted, Losant decides how long the
   * token is valid. At least 0.
   */
  public @Nullable Integer tokenTTL() {
    return optional(3);
  }

  /** Scopes that the token gets, each one at most once. If omitted, it is {@code all.Device}. */
  public List<DeviceScope> requestedScopes() {
    return list(4);
  }

  /** Whether {@link #requestedScopes()} is there at all, be it as a JSON null. */
  public boolean hasRequestedScopes() {
    return has(4);
  }

  /** Builds a {@link DeviceCredentials}. */
  public static final class Builder extends JsonModel.Builder<DeviceCredentials, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceCredentials from) {
      super(from);
    }

    /** Sets {@link DeviceCredentials#deviceId()}. */
    public Builder deviceId(String deviceId) {
      return set(0, deviceId);
    }

    /** Sets {@link DeviceCredentials#key()}. */
    public Builder key(String key) {
      return set(1, key);
    }

    /** Sets {@link DeviceCredentials#secret()}. */
    public Builder secret(String secret) {
      return set(2, secret);
    }

    /** Sets {@link DeviceCredentials#tokenTTL()}. */
    public Builder tokenTTL(int tokenTTL) {
      return set(3, tokenTTL);
    }

    /** Sets {@link DeviceCredentials#requestedScopes()}. */
    public Builder requestedScopes(List<DeviceScope> requestedScopes) {
      return setList(4, requestedScopes);
    }

    @Override
    protected DeviceCredentials create() {
      return new DeviceCredentials(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceCredentials ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceCredentials; take the JSON as a text, and use"
            + " DeviceCredentials.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceCredentials> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DeviceCredentials", List.of("deviceId", "key", "secret", "tokenTTL", "requestedScopes"));
      require(0);
      hide(2);
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
      write(values, 3, JsonCodec.INTEGER, out);
      write(values, 4, REQUESTED_SCOPES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.STRING;
        case 3 -> JsonCodec.INTEGER;
        case 4 -> REQUESTED_SCOPES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
