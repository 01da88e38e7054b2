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

/** A user who has signed in, with the access token. */
@JsonDeserialize(using = AuthenticatedUser.Codec.class)
public final class AuthenticatedUser extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<AuthenticatedUser> CODEC = new Codec();

  private AuthenticatedUser(Builder builder) {
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

  /** User who has signed in. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String userId() {
    return required(0);
  }

  /** Access token for further requests, a JSON Web Token. At least 1 character. */
  public String token() {
    return required(1);
  }

  /**
   * Whether the user still has to confirm the e-mail address. Until then most actions are refused.
   */
  public @Nullable Boolean needsToVerifyEmail() {
    return optional(2);
  }

  /**
   * Organization through whose single sign-on the user has signed in. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String orgId() {
    return optional(3);
  }

  /** Builds a {@link AuthenticatedUser}. */
  public static final class Builder extends JsonModel.Builder<AuthenticatedUser, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(AuthenticatedUser from) {
      super(from);
    }

    /** Sets {@link AuthenticatedUser#userId()}. */
    public Builder userId(String userId) {
      return set(0, userId);
    }

    /** Sets {@link AuthenticatedUser#token()}. */
    public Builder token(String token) {
      return set(1, token);
    }

    /** Sets {@link AuthenticatedUser#needsToVerifyEmail()}. */
    public Builder needsToVerifyEmail(boolean needsToVerifyEmail) {
      return set(2, needsToVerifyEmail);
    }

    /** Sets {@link AuthenticatedUser#orgId()}. */
    public Builder orgId(String orgId) {
      return set(3, orgId);
    }

    @Override
    protected AuthenticatedUser create() {
      return new AuthenticatedUser(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AuthenticatedUser ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AuthenticatedUser; take the JSON as a text, and use"
            + " AuthenticatedUser.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<AuthenticatedUser> {
    /** Called by Jackson. */
    public Codec() {
      super("AuthenticatedUser", List.of("userId", "token", "needsToVerifyEmail", "orgId"));
      require(0, 1);
      hide(1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.BOOLEAN, out);
      write(values, 3, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 3 -> JsonCodec.STRING;
        case 2 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
