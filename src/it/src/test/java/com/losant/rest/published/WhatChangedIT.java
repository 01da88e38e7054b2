package com.losant.rest.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.generator.changes.WhatChanged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is released can be compared with by the builds after it. */
class WhatChangedIT {
  @TempDir Path project;

  @Test
  void theArtifactsOfThisBuildAreABaseline() throws IOException {
    String client = Artifact.CLIENT.file(".jar").getFileName().toString();
    String description = Artifact.DESCRIPTION.file(".zip").getFileName().toString();
    Path released = Files.createDirectories(project.resolve("target/released"));
    Files.copy(Artifact.CLIENT.file(".jar"), released.resolve(client));
    Files.copy(Artifact.DESCRIPTION.file(".zip"), released.resolve(description));

    WhatChanged.main(
        new String[] {
          project.toString(),
          Artifact.VERSION,
          Artifact.VERSION,
          "src/description/target/site-api/openapi.json",
          Artifact.CLIENT.file(".jar").toString()
        });

    String report = Files.readString(project.resolve("target/what-changed.md"));
    assertEquals(2, report.split("Nothing changed", -1).length - 1, report);
  }
}
