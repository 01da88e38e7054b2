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

  /** Those of one call, or of one connection of an event stream. */
  OfCall of(ApiRequest<?> request, RequestOptions options, CallControl control) {
    return new OfCall(request, options, control);
  }

  /** The token of one attempt after the other. */
  final class OfCall {
    private final ApiRequest<?> request;
    private final RequestOptions options;
    private final CallControl control;
    private @Nullable String sent;
    private boolean renewed;

    private OfCall(ApiRequest<?> request, RequestOptions options, CallControl control) {
      this.request = request;
      this.options = options;
      this.control = control;
    }

    /** The token of the next attempt. */
    @Nullable String next(Deadline deadline) {
      sent = token(deadline);
      return sent;
    }

    private @Nullable String token(Deadline deadline) {
      if (request.address().isPresent()) {
        return null; // another server has no business with it
      }
      if (options.accessToken() != null) {
        return options.accessToken(); // one that was set for this call is always meant
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
                + " needs an access token, and the client has none; set one with accessToken(…) of"
                + " the client or of the call (if a gateway adds it, accessToken(() -> null))");
      }
      return null;
    }

    /**
     * Whether a request that was refused is worth another attempt, which gets another token. Once,
     * or a token that is never taken would be renewed for ever.
     */
    boolean renewAfter(LosantException failure) {
      boolean isOurs =
          options.accessToken() == null
              && request.action().takesToken()
              && request.address().isEmpty();
      if (signIn == null || renewed || !isOurs || !(failure instanceof UnauthorizedException)) {
        return false;
      }
      signIn.refused(sent);
      control.refused(); // so nothing of it was carried out
      renewed = true;
      return true;
    }
  }
}
