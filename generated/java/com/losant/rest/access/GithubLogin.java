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

/** Identifies a user by the GitHub account that is connected with the account at Losant. */
@JsonDeserialize(using = GithubLogin.Codec.class)
public final class GithubLogin extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<GithubLogin> CODEC = new Codec();

  private static final JsonCodec<List<String>> REQUESTED_SCOPES =
      JsonCodec.listOf(JsonCodec.STRING);

  private GithubLogin(Builder builder) {
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

  /** OAuth access token that GitHub issued for the user, 1 to 1024 characters. */
  public String accessToken() {
    return required(0);
  }

  /**
   * Scopes that the token gets, each one at most once. Ask for no more than you need. If omitted,
   * it is {@code all.User}.
   */
  public List<String> requestedScopes() {
    return list(1);
  }

  /** Whether {@link #requestedScopes()} is there at all, be it as a JSON null. */
  public boolean hasRequestedScopes() {
    return has(1);
  }

  /**
   * Time to live of the token, in seconds from the sign-in. If omitted, Losant decides how long the
   * token is valid. At least 0.
   */
  public @Nullable Integer tokenTTL() {
    return optional(2);
  }

  /** Builds a {@link GithubLogin}. */
  public static final class Builder extends JsonModel.Builder<GithubLogin, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(GithubLogin from) {
      super(from);
    }

    /** Sets {@link GithubLogin#accessToken()}. */
    public Builder accessToken(String accessToken) {
      return set(0, accessToken);
    }

    /** Sets {@link GithubLogin#requestedScopes()}. */
    public Builder requestedScopes(List<String> requestedScopes) {
      return setList(1, requestedScopes);
    }

    /** Sets {@link GithubLogin#tokenTTL()}. */
    public Builder tokenTTL(int tokenTTL) {
      return set(2, tokenTTL);
    }

    @Override
    protected GithubLogin create() {
      return new GithubLogin(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static GithubLogin ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a GithubLogin; take the JSON as a text, and use"
            + " GithubLogin.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<GithubLogin> {
    /** Called by Jackson. */
    public Codec() {
      super("GithubLogin", List.of("accessToken", "requestedScopes", "tokenTTL"));
      require(0);
      hide(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, REQUESTED_SCOPES, out);
      write(values, 2, JsonCodec.INTEGER, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> REQUESTED_SCOPES;
        case 2 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
