package com.losant.rest.http;

import okhttp3.HttpUrl;

/** The URL that the targets of requests are relative to. */
final class BaseUrl {
  private final HttpUrl url;
  private final String path;

  private BaseUrl(HttpUrl url) {
    this.url = url;
    this.path = url.encodedPath().equals("/") ? "" : url.encodedPath();
  }

  static BaseUrl of(String checked) {
    return new BaseUrl(HttpUrl.get(checked));
  }

  /** Returns the URL without a slash at its end, or refuses it. */
  static String check(String url) {
    if (url.indexOf('@') >= 0) {
      throw new IllegalArgumentException(
          "the base URL contains a user or password; use accessToken(…)");
    }
    HttpUrl parsed = HttpLibraries.use(() -> HttpUrl.parse(url));
    if (parsed == null || parsed.query() != null || parsed.fragment() != null) {
      throw new IllegalArgumentException(
          "`"
              + url
              + "` is not a base URL; give one like https://api.losant.com, without query or fragment");
    }
    return parsed.toString().replaceAll("/+$", "");
  }

  /** Whether nobody on the way can read what is sent: https, or this machine. */
  boolean isSafe() {
    return url.isHttps() || isLocal(url);
  }

  /** Whether nobody on the way can read what is sent to an address that this server has given. */
  boolean isSafe(HttpUrl given) {
    return given.isHttps() || (!url.isHttps() && isLocal(url) && isLocal(given));
  }

  private static boolean isLocal(HttpUrl url) {
    return url.host().matches("localhost|127(\\.\\d+){3}|::1");
  }

  /** Resolves a target. Parsing the whole URL again would take longer than building the request. */
  HttpUrl resolve(String target) {
    int question = target.indexOf('?');
    return url.newBuilder()
        .encodedPath(path + (question < 0 ? target : target.substring(0, question)))
        .encodedQuery(question < 0 ? null : target.substring(question + 1))
        .build();
  }

  @Override
  public String toString() {
    return url.toString().replaceAll("/+$", "");
  }
}
