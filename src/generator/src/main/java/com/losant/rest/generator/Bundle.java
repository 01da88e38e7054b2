package com.losant.rest.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/**
 * The step of the build between {@code openapi/} and the generator: bundles, lints, and writes
 * {@code generated/openapi.yaml}, {@code generated/openapi.json}, what other teams get, {@code
 * target/site-api}, and what the generator reads, {@code target/generator-input.json}. Files whose
 * content would be the same are left alone, so that nothing after this step runs without need;
 * where the generated Java has become stale, it is removed, so that all of it is made anew.
 */
public final class Bundle {
  private Bundle() {}

  /**
   * Takes the project's folder, the folder for what is not committed, that of the templates, and
   * the version of the generator that reads what this writes.
   */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    Path openapi = project.resolve("openapi");
    Map<String, Object> bundle = Bundler.bundle(openapi);
    List<String> complaints = Lint.of(openapi.resolve("lint.yaml")).check(bundle);
    complaints.addAll(Extensions.undocumented(bundle, openapi.resolve("extensions.md")));
    if (!complaints.isEmpty()) {
      throw new SpecException(
          "openapi/ breaks its lint rules:\n  " + String.join("\n  ", complaints));
    }
    String yaml = yaml(bundle);
    String json = json(bundle);
    writeIfChanged(project.resolve("generated/openapi.yaml"), yaml);
    writeIfChanged(project.resolve("generated/openapi.json"), json);
    Map<String, String> editions =
        Map.of(
            "openapi.yaml", yaml,
            "openapi.json", json,
            "openapi-3.0.yaml", yaml(OpenApi30.of(bundle)));
    Site.write(project, target, editions);
    Map<String, Object> input = GeneratorInput.of(bundle);
    String stamp = Stamp.of(json(input), Path.of(arguments[2]), arguments[3]);
    input.put("x-stamp", stamp);
    writeIfChanged(target.resolve("generator-input.json"), json(input));
    Path generated = project.resolve("generated/java");
    if (!stamp.equals(Stamp.in(generated))) {
      deleteAll(generated); // the generator would leave the files of schemas that are gone
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static String yaml(Map<String, Object> document) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(130)
            .setUseUnicodeEncoding(true)
            .build();
    return new Dump(settings).dumpToString(document);
  }

  private static String json(Map<String, Object> document) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    return JsonMapper.shared().writer().with(printer).writeValueAsString(document) + "\n";
  }

  static void writeIfChanged(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    if (!Files.exists(file) || !Files.readString(file).equals(content)) {
      Files.writeString(file, content);
    }
  }
}
