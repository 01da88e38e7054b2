package greenhouse;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.sandbox.LosantSandbox;
import org.junit.jupiter.api.Test;

/**
 * A build in which a parent or a BOM sets a version of Kotlin or Okio that is too old for OkHttp.
 */
class OldLibraryTest {
  private static final String OLD = System.getProperty("library.old");

  @Test
  void theFirstCallSaysWhichAndTheWayOut() {
    for (int i = 0; i < 2; i++) { // the JVM says less the second time
      String message = assertThrows(IllegalStateException.class, this::call).getMessage();
      assertTrue(message.contains(OLD + ".jar"), message);
      assertTrue(
          message.contains("needs Okio 3.13 or later and kotlin-stdlib 1.8 or later"), message);
    }
  }

  private void call() {
    try (LosantSandbox sandbox = LosantSandbox.start();
        LosantClient losant =
            LosantClient.builder().baseUrl(sandbox.url()).accessToken(sandbox.token()).build()) {
      losant.flows().get(sandbox.applicationId());
    }
  }
}
