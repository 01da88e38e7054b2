package com.losant.rest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.generator.facts.Comparison;
import com.losant.rest.generator.facts.Description;
import com.losant.rest.generator.facts.Deviations;
import com.losant.rest.generator.facts.FactTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The description says what the documents say, but for the deviations that are named. */
class FactsTest {
  private static final Path CONTRACT =
      Path.of("src", "description", "src", "test", "resources", "contract");

  @Test
  void everyActionOfADescribedResourceIsDescribedAsTheDocumentsSay() {
    Comparison comparison =
        new Comparison(
            documents(), new Description(Bundle.read().document()), Deviations.parse(deviations()));
    System.out.println("Facts: " + comparison.progress());
    assertEquals("", String.join("\n", comparison.differences()));
  }

  static FactTables documents() {
    return FactTables.read(CONTRACT.resolve("documents"), CONTRACT.resolve("by-hand.txt"));
  }

  static String deviations() {
    try {
      return Files.readString(CONTRACT.resolve("deviations.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
