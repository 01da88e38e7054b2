package com.losant.rest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.generator.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build has just written the bundle. Whoever makes it in another place gets the same one. */
class CommittedBundleTest {
  @Test
  void theBundleIsWhatIsCommitted(@TempDir Path project) throws IOException {
    for (String part : List.of("openapi", "LICENSE")) {
      Folders.copy(Path.of(part), project.resolve(part));
    }

    String target = project.resolve("target").toString();
    Bundle.main(new String[] {project.toString(), target, target + "/generated"});

    Path bundle = Path.of("generated/openapi.yaml");
    assertEquals(Files.readString(bundle), Files.readString(project.resolve(bundle)));
  }
}
