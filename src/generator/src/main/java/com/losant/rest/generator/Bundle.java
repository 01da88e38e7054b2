package com.losant.rest.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * The step of the build between {@code openapi/} and the generator: bundles, lints, checks the
 * examples, and writes {@code generated/openapi.yaml}, what other teams get ({@code site-api}), the
 * list of what is there in the README, and what the generator reads ({@code generator-input.json}).
 * Does nothing if all of these were made from the same files already.
 */
public final class Bundle {
  private Bundle() {}

  /**
   * Takes the project's folder, the folder for what is not committed, and that of the generator of
   * Java.
   */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    Path openapi = project.resolve("openapi");
    Path yamlFile = project.resolve("generated/openapi.yaml");
    Path site = target.resolve("site-api");
    Path input = target.resolve("generator-input.json");
    Path stamp = target.resolve("bundle.stamp");
    forgetWhatOthersChanged(project.resolve("generated/java"), Path.of(arguments[2]));
    String generator = Digest.of(Digest.generator());
    Path documented = project.resolve(WhatIsThere.DOCUMENTED);
    Path readme = project.resolve("README.md");
    String inputs = Digest.of(openapi, project.resolve("LICENSE"), documented) + " " + generator;
    if (Files.exists(stamp)
        && Files.readString(stamp)
            .equals(inputs + " " + Digest.of(yamlFile, site, input, readme))) {
      return;
    }
    Map<String, Object> bundle = Bundler.bundle(openapi);
    List<String> complaints = Lint.of(openapi.resolve("lint.yaml")).check(bundle);
    complaints.addAll(Extensions.undocumented(bundle, openapi.resolve("extensions.md")));
    complaints.addAll(Extensions.unknownProperties(bundle));
    complaints.addAll(Examples.check(bundle, openapi));
    if (!complaints.isEmpty()) {
      throw new SpecException("openapi/ breaks its rules:\n  " + String.join("\n  ", complaints));
    }
    String yaml = yaml(bundle);
    String json = json(bundle);
    writeIfChanged(yamlFile, yaml);
    WhatIsThere.write(project, bundle);
    Map<String, String> editions =
        Map.of(
            "openapi.yaml", yaml,
            "openapi.json", json,
            "openapi-3.0.yaml", yaml(OpenApi30.of(bundle)));
    Site.write(project, target, editions);
    // So that the Java is made anew after a change of the generator, too.
    bundle.put("x-generator", generator);
    writeIfChanged(input, json(bundle));
    Files.writeString(stamp, inputs + " " + Digest.of(yamlFile, site, input, readme));
  }

  /**
   * Lets the Java be made anew if it is not what was made last, for example after a merge. The
   * generator itself looks no further than at its input.
   */
  private static void forgetWhatOthersChanged(Path java, Path generator) throws IOException {
    Path memory = generator.resolve("raw/.openapi-generator");
    if (Files.exists(memory)
        && !Digest.of(java).equals(Digest.of(generator.resolve("formatted")))) {
      try (Stream<Path> files = Files.list(memory)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  static String yaml(Map<String, Object> document) {
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

  static String json(Map<String, Object> document) {
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
