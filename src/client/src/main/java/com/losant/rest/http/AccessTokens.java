package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.RequestOptions;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.UnauthorizedException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which access token a request carries: none, that of its call, or that of the client. */
final class AccessTokens {
  private final @Nullable Supplier<@Nullable String> accessToken;
  private final @Nullable SignIn signIn;

  /** Whether an interceptor of the user may add a token. */
  private final boolean mayBeAdded;

  AccessTokens(ClientOptions options, SignIn.Sender sender, Time time) {
    this.accessToken = options.accessToken;
    this.signIn = options.signIn == null ? null : new SignIn(options.signIn, sender, time);
    this.mayBeAdded = options.httpClient != null;
  }

  /** The token of an attempt. One that was set for this call is always meant. */
  @Nullable String get(
      ApiRequest<?> request, RequestOptions options, CallControl control, Deadline deadline) {
    if (request.address().isPresent()) {
      return null; // another server has no business with it
    }
    if (options.accessToken() != null) {
      return options.accessToken();
    }
    if (!request.action().takesToken()) {
      return null;
    }
    if (signIn != null) {
      return signIn.get(request, control, deadline);
    }
    if (accessToken != null) {
      return accessToken.get();
    }
    if (!request.action().scopes().isEmpty() && !mayBeAdded) {
      throw new IllegalStateException(
          request.action().name()
              + " needs an access token, and the client has none; set one with accessToken(…) of the"
              + " client or of the call (if a gateway adds it, accessToken(() -> null))");
    }
    return null;
  }

  /** Whether a request that was refused is worth another attempt, which gets another token. */
  boolean renew(
      LosantException failure,
      ApiRequest<?> request,
      RequestOptions options,
      @Nullable String sent) {
    boolean isOurs =
        options.accessToken() == null
            && request.action().takesToken()
            && request.address().isEmpty();
    if (signIn == null || !isOurs || !(failure instanceof UnauthorizedException)) {
      return false;
    }
    signIn.refused(sent);
    return true;
  }
}
