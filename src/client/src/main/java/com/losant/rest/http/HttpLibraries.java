package com.losant.rest.http;

import java.net.URL;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

/**
 * OkHttp and what it needs, Okio and the standard library of Kotlin. Where a parent or a BOM sets
 * one of their versions, they may not fit together, which the JVM notices late and says badly.
 */
final class HttpLibraries {
  private HttpLibraries() {}

  /** Does something with OkHttp. */
  static <T> T use(Supplier<T> work) {
    try {
      return work.get();
    } catch (LinkageError e) {
      throw orMisfit(e);
    }
  }

  /** What to throw instead of an error of the JVM; an error of other libraries stays what it is. */
  static IllegalStateException orMisfit(LinkageError error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      String message = String.valueOf(each.getMessage()).replace('/', '.');
      if (message.matches("(?s).*\\b(okhttp3|okio|kotlin)\\..*")) {
        return new IllegalStateException(
            "the libraries below OkHttp do not fit together: found "
                + jarOf("okhttp3/OkHttpClient.class", "OkHttp")
                + ", "
                + jarOf("okio/Buffer.class", "Okio")
                + " and "
                + jarOf("kotlin/Unit.class", "kotlin-stdlib")
                + "; OkHttp 5.5 needs Okio 3.13 or later and kotlin-stdlib 1.8 or later; set the"
                + " versions of okio-jvm and kotlin-stdlib in your dependencyManagement",
            error);
      }
    }
    throw error;
  }

  /** The name of the jar alone, since the folders are those of somebody's machine. */
  private static String jarOf(String entry, String library) {
    ClassLoader loader = OkHttpClient.class.getClassLoader();
    URL found = loader.getResource(entry);
    if (found == null) {
      return "no " + library;
    }
    String jar = found.toString().replace("!/" + entry, "");
    return jar.substring(jar.lastIndexOf('/') + 1);
  }
}
