package com.losant.rest.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is released can be compared with by the builds after it. */
class WhatChangedIT {
  @TempDir Path project;

  @Test
  void theArtifactsOfThisBuildAreABaseline() throws IOException {
    Editions editions = new Editions(project);
    editions.artifacts(
        Path.of(System.getProperty("client.jar")), Path.of(System.getProperty("description.zip")));

    assertEquals(List.of(), editions.changes());
  }
}
