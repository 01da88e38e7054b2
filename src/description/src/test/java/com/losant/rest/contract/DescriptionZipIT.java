package com.losant.rest.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The artifact for other teams. */
class DescriptionZipIT {
  private static final Path SITE = Path.of("src", "description", "target", "site-api");

  @Test
  void theZipIsTheSite() throws IOException {
    try (ZipFile zip = new ZipFile(System.getProperty("description.zip"))) {
      Set<String> zipped = new TreeSet<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory()) {
          zipped.add(entry.getName());
          try (InputStream content = zip.getInputStream(entry)) {
            assertArrayEquals(
                Files.readAllBytes(SITE.resolve(entry.getName())),
                content.readAllBytes(),
                entry.getName());
          }
        }
      }
      assertEquals(files(), zipped);
    }
  }

  private static Set<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(SITE)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> SITE.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
