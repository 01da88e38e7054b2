package com.losant.rest.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a release publishes beside the classes. */
class PublishedFilesIT {
  private static final Path CLIENT = Path.of(System.getProperty("client.jar"));

  @Test
  void theClientIsAModuleThatShowsWhatItsMethodsTakeAndGive() {
    ModuleDescriptor module =
        ModuleFinder.of(CLIENT).find("com.losant.rest").orElseThrow().descriptor();
    assertFalse(module.isAutomatic());
    assertEquals(
        Set.of(
            "com.losant.rest",
            "com.losant.rest.api",
            "com.losant.rest.errors",
            "com.losant.rest.model"),
        module.exports().stream().map(Exports::source).collect(Collectors.toSet()));
    assertEquals(Set.of(), module.opens());
    assertEquals(
        Set.of("okhttp3", "org.jspecify", "tools.jackson.databind"),
        module.requires().stream()
            .filter(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE))
            .map(Requires::name)
            .collect(Collectors.toSet()));
  }
}
