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

/** Identifies a user by e-mail address and password. */
@JsonDeserialize(using = UserCredentials.Codec.class)
public final class UserCredentials extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<UserCredentials> CODEC = new Codec();

  private static final JsonCodec<List<String>> REQUESTED_SCOPES =
      JsonCodec.listOf(JsonCodec.STRING);

  private UserCredentials(Builder builder) {
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

  /** E-mail address of the user's account, up to 1024 characters. */
  public String email() {
    return required(0);
  }

  /** Password of the account, 8 to 2048 characters. */
  public String password() {
    return required(1);
  }

  /**
   * Current code of the user's authenticator app, or a recovery code. Needed if the account has
   * two-factor authentication. At most 2048 characters.
   */
  public @Nullable String twoFactorCode() {
    return optional(2);
  }

  /**
   * Scopes that the token gets, each one at most once. Ask for no more than you need. If omitted,
   * it is {@code all.User}.
   */
  public List<String> requestedScopes() {
    return list(3);
  }

  /** Whether {@link #requestedScopes()} is there at all, be it as a JSON null. */
  public boolean hasRequestedScopes() {
    return has(3);
  }

  /**
   * Time to live of the token, in seconds from the sign-in. If omitted, Losant decides how long the
   * token is valid. At least 0.
   */
  public @Nullable Integer tokenTTL() {
    return optional(4);
  }

  /** Builds a {@link UserCredentials}. */
  public static final class Builder extends JsonModel.Builder<UserCredentials, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(UserCredentials from) {
      super(from);
    }

    /** Sets {@link UserCredentials#email()}. */
    public Builder email(String email) {
      return set(0, email);
    }

    /** Sets {@link UserCredentials#password()}. */
    public Builder password(String password) {
      return set(1, password);
    }

    /** Sets {@link UserCredentials#twoFactorCode()}. */
    public Builder twoFactorCode(String twoFactorCode) {
      return set(2, twoFactorCode);
    }

    /** Sets {@link UserCredentials#requestedScopes()}. */
    public Builder requestedScopes(List<String> requestedScopes) {
      return setList(3, requestedScopes);
    }

    /** Sets {@link UserCredentials#tokenTTL()}. */
    public Builder tokenTTL(int tokenTTL) {
      return set(4, tokenTTL);
    }

    @Override
    protected UserCredentials create() {
      return new UserCredentials(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static UserCredentials ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a UserCredentials; take the JSON as a text, and use"
            + " UserCredentials.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<UserCredentials> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "UserCredentials",
          List.of("email", "password", "twoFactorCode", "requestedScopes", "tokenTTL"));
      require(0, 1);
      hide(1, 2);
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
      write(values, 3, REQUESTED_SCOPES, out);
      write(values, 4, JsonCodec.INTEGER, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.STRING;
        case 3 -> REQUESTED_SCOPES;
        case 4 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
