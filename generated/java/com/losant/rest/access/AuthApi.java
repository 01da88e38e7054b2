// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.UnauthorizedException;
import com.losant.rest.json.JsonCodec;
import java.util.Objects;
import java.util.Optional;

/**
 * Signing in. Get an access token for a user or a device, without having one.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class AuthApi {
  private static final ApiAction AUTHENTICATE_DEVICE =
      ApiAction.builder("auth.authenticateDevice", "POST", "/auth/device")
          .idempotent(true)
          .withoutToken()
          .returnsSecrets()
          .build();
  private static final ApiAction SSO_DOMAIN =
      ApiAction.builder("auth.ssoDomain", "GET", "/auth/ssoDomain")
          .idempotent(true)
          .withoutToken()
          .build();
  private static final ApiAction AUTHENTICATE_USER =
      ApiAction.builder("auth.authenticateUser", "POST", "/auth/user")
          .idempotent(true)
          .withoutToken()
          .returnsSecrets()
          .build();
  private static final ApiAction AUTHENTICATE_USER_GITHUB =
      ApiAction.builder("auth.authenticateUserGithub", "POST", "/auth/user/github")
          .idempotent(true)
          .withoutToken()
          .returnsSecrets()
          .build();
  private static final ApiAction AUTHENTICATE_USER_SAML =
      ApiAction.builder("auth.authenticateUserSaml", "POST", "/auth/user/saml")
          .idempotent(false)
          .withoutToken()
          .returnsSecrets()
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public AuthApi(Transport transport) {
    this.calls = new Calls(transport);
  }

  /**
   * The same actions as calls, to be made in the background, with status and headers, or with
   * options of their own.
   *
   * @return one method for each method here
   */
  public Calls calls() {
    return calls;
  }

  /**
   * Returns an access token for a device, in exchange for an access key of its application. By
   * default the token has the scope {@code all.Device}, with which the device can report state,
   * receive commands and read its own data.
   *
   * <p>Works without an access token; that of the client is not sent.
   *
   * <p>Losant's documentation calls this {@code auth.authenticateDevice}.
   *
   * @param deviceCredentials Device to sign in as, and an access key that may do so.
   * @return The device is signed in.
   * @throws UnauthorizedException The credentials are wrong, or whom they belong to may not sign
   *     in.
   */
  public AuthenticatedDevice authenticateDevice(DeviceCredentials deviceCredentials) {
    return calls.authenticateDevice(deviceCredentials).execute();
  }

  /**
   * Returns where a user signs in whose e-mail address is in a domain with single sign-on. Ask for
   * it before asking the user for a password.
   *
   * <p>Works without an access token; that of the client is not sent.
   *
   * <p>Losant's documentation calls this {@code auth.ssoDomain}.
   *
   * @param email E-mail address that the user wants to sign in with.
   * @return The domain has single sign-on. Empty if there is none.
   */
  public Optional<SsoRequest> ssoDomain(String email) {
    return calls.ssoDomain(email).execute();
  }

  /**
   * Returns an access token for a user, in exchange for the e-mail address and the password. By
   * default the token has the scope {@code all.User}, which allows everything that the user may do.
   * A user with two-factor authentication also sends a code.
   *
   * <p>Works without an access token; that of the client is not sent.
   *
   * <p>Losant's documentation calls this {@code auth.authenticateUser}.
   *
   * @param userCredentials User to sign in as, with the password.
   * @return The user is signed in.
   * @throws UnauthorizedException The credentials are wrong, or whom they belong to may not sign
   *     in.
   */
  public AuthenticatedUser authenticateUser(UserCredentials userCredentials) {
    return calls.authenticateUser(userCredentials).execute();
  }

  /**
   * Returns an access token for the user whose account at Losant is connected with a GitHub
   * account. By default the token has the scope {@code all.User}.
   *
   * <p>Works without an access token; that of the client is not sent.
   *
   * <p>Losant's documentation calls this {@code auth.authenticateUserGithub}.
   *
   * @param githubLogin What GitHub gave for the user.
   * @return The user is signed in.
   * @throws UnauthorizedException The credentials are wrong, or whom they belong to may not sign
   *     in.
   */
  public AuthenticatedUser authenticateUserGithub(GithubLogin githubLogin) {
    return calls.authenticateUserGithub(githubLogin).execute();
  }

  /**
   * Returns an access token for a user who has been identified by the identity provider of an
   * organization, by single sign-on with SAML. By default the token has the scope {@code all.User}.
   * A response of an identity provider is good for one sign-in only.
   *
   * <p>Works without an access token; that of the client is not sent.
   *
   * <p>Losant's documentation calls this {@code auth.authenticateUserSaml}.
   *
   * @param samlResponse What the identity provider says of the user.
   * @return The user is signed in.
   * @throws UnauthorizedException The credentials are wrong, or whom they belong to may not sign
   *     in.
   */
  public AuthenticatedUser authenticateUserSaml(SamlResponse samlResponse) {
    return calls.authenticateUserSaml(samlResponse).execute();
  }

  /** The actions of {@link AuthApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link AuthApi#authenticateDevice(DeviceCredentials)}. */
    public ApiCall<AuthenticatedDevice> authenticateDevice(DeviceCredentials deviceCredentials) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(AUTHENTICATE_DEVICE)
              .body(deviceCredentials)
              .returning(AuthenticatedDevice.CODEC));
    }

    /** The call of {@link AuthApi#ssoDomain(String)}. */
    public ApiCall<Optional<SsoRequest>> ssoDomain(String email) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(SSO_DOMAIN)
              .query("email", Objects.requireNonNull(email, "email"), JsonCodec.STRING)
              .returningOptional(SsoRequest.CODEC));
    }

    /** The call of {@link AuthApi#authenticateUser(UserCredentials)}. */
    public ApiCall<AuthenticatedUser> authenticateUser(UserCredentials userCredentials) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(AUTHENTICATE_USER)
              .body(userCredentials)
              .returning(AuthenticatedUser.CODEC));
    }

    /** The call of {@link AuthApi#authenticateUserGithub(GithubLogin)}. */
    public ApiCall<AuthenticatedUser> authenticateUserGithub(GithubLogin githubLogin) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(AUTHENTICATE_USER_GITHUB)
              .body(githubLogin)
              .returning(AuthenticatedUser.CODEC));
    }

    /** The call of {@link AuthApi#authenticateUserSaml(SamlResponse)}. */
    public ApiCall<AuthenticatedUser> authenticateUserSaml(SamlResponse samlResponse) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(AUTHENTICATE_USER_SAML)
              .body(samlResponse)
              .returning(AuthenticatedUser.CODEC));
    }
  }
}
