package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the JVM says of versions that do not fit. The projects in `src/it` have real ones. */
class HttpLibrariesTest extends LoopbackTestBase {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kotlin/enums/EnumEntriesKt",
        "'okio.Socket okio.Okio.socket(java.net.Socket)'",
        "Could not initialize class okhttp3.OkHttpClient"
      })
  void aMisfitIsExplained(String said) {
    LinkageError error = new NoSuchMethodError(said);
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> callThatFailsWith(error));
    assertSame(error, e.getCause());
    assertTrue(
        e.getMessage()
            .matches(
                "the libraries below OkHttp do not fit together: found okhttp-jvm-5[.0-9]+jar,"
                    + " okio-jvm-3[.0-9]+jar and kotlin-stdlib-2[.0-9]+jar; OkHttp 5.5 needs Okio"
                    + " 3.13 or later and kotlin-stdlib 1.8 or later; set the versions of okio-jvm"
                    + " and kotlin-stdlib in your dependencyManagement"),
        e.getMessage());
  }

  @Test
  void anErrorOfOtherLibrariesStaysWhatItIs() {
    LinkageError error = new NoClassDefFoundError("greenhouse/Sprinkler");
    assertEquals(error, assertThrows(LinkageError.class, () -> callThatFailsWith(error)));
  }

  private void callThatFailsWith(LinkageError error) {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw error;
                })
            .build();
    try (LosantClient losant = clientBuilder().httpClient(http).build()) {
      losant.flow().get(APPLICATION, FLOW);
    }
  }
}
