package com.losant.rest.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Bundles a description of the tests, which shows what no action of the API needs yet. It consists
 * of an area or more and borrows from {@code openapi/} what all areas have in common, so that it is
 * held to the same rules.
 */
public final class TestBundle {
  private static final List<String> BORROWED =
      List.of(SourceFiles.SHARED, "every-action.yaml", "scopes.yaml");

  private TestBundle() {}

  /**
   * Takes the folder {@code openapi/}, the folder of the description of the tests, and the folder
   * to write to: both of them as one folder, and the editions of the bundle.
   */
  public static void main(String[] arguments) throws IOException {
    Path openapi = Path.of(arguments[0]);
    Path tests = Path.of(arguments[1]);
    Path target = Path.of(arguments[2]);
    Path stamp = target.resolve("bundle.stamp");
    Path generator = Digest.generator();
    String inputs = Digest.of(openapi, tests, generator);
    if (Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
      return;
    }
    Path folder = target.resolve("openapi");
    delete(folder);
    copy(tests, folder);
    for (String name : BORROWED) {
      copy(openapi.resolve(name), folder.resolve(name));
    }
    Map<String, Object> bundle = Bundler.bundle(folder, SourceFiles.SHARED);
    List<String> complaints = Lint.of(openapi.resolve("lint.yaml")).check(bundle);
    if (!complaints.isEmpty()) {
      throw new SpecException(
          tests + " breaks the lint rules:\n  " + String.join("\n  ", complaints));
    }
    Bundle.writeIfChanged(target.resolve("openapi.json"), Bundle.json(bundle));
    Bundle.writeIfChanged(target.resolve("openapi-3.0.yaml"), Bundle.yaml(OpenApi30.of(bundle)));
    bundle.put("x-generator", Digest.of(generator));
    Bundle.writeIfChanged(target.resolve("generator-input.json"), Bundle.json(bundle));
    Files.writeString(stamp, inputs);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
