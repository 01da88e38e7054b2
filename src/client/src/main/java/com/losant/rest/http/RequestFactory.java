package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.RequestOptions;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.shared.CommonParams;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Creates HTTP requests: adds base URL, common parameters, headers and access token. */
final class RequestFactory {
  static final String EVENT_STREAM = "text/event-stream";

  private static final String LAST_EVENT_ID = "Last-Event-ID";
  private static final MediaType JSON = MediaType.get("application/json");

  private final BaseUrl baseUrl;
  private final CommonParams commonParams;
  private final String userAgent;
  private final boolean plainHttp;
  private final boolean isSafe;

  RequestFactory(ClientOptions options) {
    this.baseUrl = BaseUrl.of(options.baseUrl);
    this.commonParams = options.commonParams;
    this.userAgent = options.userAgent;
    this.plainHttp = options.plainHttp;
    this.isSafe = options.plainHttp || baseUrl.isSafe();
    if (options.accessToken != null || options.signIn != null) {
      refuseUnsafe("the access token");
    }
  }

  String baseUrl() {
    return baseUrl.toString();
  }

  private void refuseUnsafe(String secret) {
    if (!isSafe) {
      throw new IllegalStateException(
          secret
              + " would be sent to "
              + baseUrl
              + " unencrypted; use https, or if that is intended, allowPlainHttp() (with fromEnv(),"
              + " LOSANT_ALLOW_PLAIN_HTTP=true)");
    }
  }

  /** The HTTP request of one attempt, tagged with the control of its call. */
  Request create(
      ApiRequest<?> request,
      RequestOptions options,
      Map<String, String> moreHeaders,
      CallControl control,
      @Nullable String token) {
    if (request.address().isPresent()) {
      return outside(request, request.address().get(), control);
    }
    CommonParams common = options.commonParams(commonParams);
    boolean isStream = request.action().event().isPresent();
    Request.Builder http =
        new Request.Builder()
            .url(baseUrl.resolve(request.target(common)))
            .tag(CallControl.class, control)
            .header("Accept", isStream ? EVENT_STREAM : "application/json")
            .header("User-Agent", userAgent);
    if (isStream) {
      http.header("Cache-Control", "no-store");
    }
    common.headers().forEach((name, value) -> add(http, name, value));
    if (request.action().returnsSecrets() && !request.action().takesToken()) {
      refuseUnsafe("the credentials of " + request.action().name());
    }
    if (token != null) {
      refuseUnsafe("the access token");
      http.header("Authorization", "Bearer " + HeaderValues.checkToken(token));
    }
    moreHeaders.forEach((name, value) -> add(http, name, value));
    options.headers().forEach((name, value) -> add(http, name, value));
    return http.method(request.action().method(), body(request, control)).build();
  }

  /** A form for another server than Losant's, which gets nothing that was meant for Losant. */
  private Request outside(ApiRequest<?> request, String address, CallControl control) {
    HttpUrl url = HttpUrl.parse(address);
    if (url == null || !(plainHttp || baseUrl.isSafe(url))) {
      throw new LosantDecodeException(
          request
              + " would send a file unencrypted, or to no address at all; the address came from the"
              + " server, and has to be https",
          null);
    }
    return new Request.Builder()
        .url(url)
        .tag(CallControl.class, control)
        .header("User-Agent", userAgent)
        .post(FormBody.of(request.parts(), control))
        .build();
  }

  private static @Nullable RequestBody body(ApiRequest<?> request, CallControl control) {
    if (!request.parts().isEmpty()) {
      return FormBody.of(request.parts(), control);
    }
    byte[] body = request.body();
    return body == null ? null : RequestBody.create(body, JSON);
  }

  /** The HTTP request that takes up an event stream again after the event with an id. */
  Request create(
      ApiRequest<?> request,
      RequestOptions options,
      Map<String, String> moreHeaders,
      CallControl control,
      @Nullable String token,
      @Nullable String lastEventId) {
    Request http = create(request, options, moreHeaders, control, token);
    if (lastEventId == null) {
      return http;
    }
    Headers.Builder headers = http.headers().newBuilder().removeAll(LAST_EVENT_ID);
    if (!lastEventId.isEmpty()) {
      headers.addUnsafeNonAscii(LAST_EVENT_ID, lastEventId); // in UTF-8, as the server sent it
    }
    return http.newBuilder().headers(headers.build()).build();
  }

  private static void add(Request.Builder http, String name, String value) {
    if (name.equalsIgnoreCase("Authorization")) {
      throw new IllegalArgumentException("use accessToken(…) instead of the header Authorization");
    }
    http.header(name, HeaderValues.check(name, value));
  }
}
