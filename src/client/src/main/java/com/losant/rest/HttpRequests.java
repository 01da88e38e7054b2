package com.losant.rest;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.CommonParams;
import com.losant.rest.api.RequestOptions;
import java.util.Map;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Makes HTTP requests of requests: base URL, common parameters and headers are added here. */
final class HttpRequests {
  private static final MediaType JSON = MediaType.get("application/json");

  private final HttpUrl baseUrl;
  private final String basePath;
  private final CommonParams commonParams;
  private final Supplier<@Nullable String> accessToken;
  private final String userAgent;
  private final boolean tokenIsSafe;

  HttpRequests(LosantClient.Builder builder) {
    this.baseUrl = HttpUrl.get(builder.baseUrl);
    this.basePath = baseUrl.encodedPath().equals("/") ? "" : baseUrl.encodedPath();
    this.commonParams = builder.commonParams;
    this.accessToken = builder.accessToken == null ? () -> null : builder.accessToken;
    this.userAgent = builder.userAgent;
    this.tokenIsSafe = builder.plainHttp || isSafe(baseUrl);
    if (builder.accessToken != null) {
      refuseUnsafeToken();
    }
  }

  String baseUrl() {
    return withoutSlash(baseUrl);
  }

  static String checkBaseUrl(String url) {
    if (url.indexOf('@') >= 0) {
      throw new IllegalArgumentException(
          "the base URL contains a user or password; use accessToken(…)");
    }
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null || parsed.query() != null || parsed.fragment() != null) {
      throw new IllegalArgumentException(
          "`"
              + url
              + "` is no base URL; give one like https://api.losant.com, without query or fragment");
    }
    return withoutSlash(parsed);
  }

  private static String withoutSlash(HttpUrl url) {
    return url.toString().replaceAll("/+$", "");
  }

  private static boolean isSafe(HttpUrl url) {
    return url.isHttps() || url.host().matches("localhost|127(\\.\\d+){3}|::1");
  }

  private void refuseUnsafeToken() {
    if (!tokenIsSafe) {
      throw new IllegalStateException(
          "an access token would go to "
              + baseUrl()
              + " in plain text; use https, or allowPlainHttp() if that is meant");
    }
  }

  /** One attempt of a call, which the request knows by its tag. */
  Request of(
      ApiRequest<?> request,
      RequestOptions options,
      Map<String, String> moreHeaders,
      CallControl control) {
    CommonParams common = options.commonParams(commonParams);
    Request.Builder http =
        new Request.Builder()
            .url(url(request.target(common)))
            .tag(CallControl.class, control)
            .header("Accept", "application/json")
            .header("User-Agent", userAgent);
    common.headers().forEach(header -> add(http, header.name(), header.value()));
    String token = options.accessToken() == null ? accessToken.get() : options.accessToken();
    if (token != null) {
      refuseUnsafeToken();
      http.header("Authorization", "Bearer " + Headers.checkToken(token));
    }
    moreHeaders.forEach((name, value) -> add(http, name, value));
    options.headers().forEach(header -> add(http, header.name(), header.value()));
    byte[] body = request.body();
    return http.method(
            request.action().method(), body == null ? null : RequestBody.create(body, JSON))
        .build();
  }

  /** Made from parts, because looking at the host again takes longer than everything else here. */
  private HttpUrl url(String target) {
    int question = target.indexOf('?');
    String path = question < 0 ? target : target.substring(0, question);
    return baseUrl
        .newBuilder()
        .encodedPath(basePath + path)
        .encodedQuery(question < 0 ? null : target.substring(question + 1))
        .build();
  }

  private static void add(Request.Builder http, String name, String value) {
    if (name.equalsIgnoreCase("Authorization")) {
      throw new IllegalArgumentException("the header Authorization is what accessToken(…) is for");
    }
    http.header(name, Headers.check(name, value));
  }
}
