package com.losant.rest.generator.changes;

import com.losant.rest.generator.SpecException;
import com.losant.rest.generator.changes.Change.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells what changed since the last release, of the description and of the Java API, in {@code
 * target/what-changed.md}; and stops the build on a break that {@code breaks.yaml} does not
 * declare.
 */
public final class WhatChanged {
  private final Path project;
  private final String released;
  private final String version;
  private final List<String> complaints = new ArrayList<>();

  private WhatChanged(Path project, String released, String version) {
    this.project = project;
    this.released = released;
    this.version = version;
  }

  /**
   * Takes the project's folder, the version of the last release, of which the artifacts are in
   * {@code target/released}, the version of this build, its description as JSON, and its classes.
   * As long as there are none, it tells of the description alone, and complains of nothing.
   */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    WhatChanged step = new WhatChanged(project, arguments[1], arguments[2]);
    Path description = Path.of(arguments[3]);
    step.tell(description, Stream.of(arguments).skip(4).map(Path::of).findFirst());
  }

  private void tell(Path json, Optional<Path> classes) throws IOException {
    JsonNode before = releasedDescription();
    JsonNode now = JsonMapper.shared().readTree(json);
    List<Change> description = SpecChanges.between(before, now);
    boolean compiled = classes.isPresent();
    List<Change> java = compiled ? JavaChanges.between(releasedJar(), classes.get()) : List.of();
    List<Change> breaks =
        Stream.concat(description.stream(), java.stream()).filter(Change::isBreak).toList();
    Map<String, String> declared = declared();

    Path report = project.resolve("target/what-changed.md");
    Files.writeString(
        report,
        ("# What changed since " + released + "\n\n## The description\n\n")
            + ("Version " + version(before) + " of the API before, " + version(now) + " now.\n")
            + sections(description, declared)
            + "\n## The Java API\n"
            + (compiled ? sections(java, declared) : "\nNot compiled yet.\n"));
    System.out.printf(
        "Since %s: %s of the description%s. See %s%n",
        released,
        counts(description),
        compiled ? ", " + counts(java) + " of the Java API" : "",
        report);
    if (!compiled) {
      return;
    }
    complainOfUndeclared(breaks, declared);
    complainOfDeclared(breaks, declared);
    complainOfVersion(java);
    if (!complaints.isEmpty()) {
      throw new SpecException(String.join("\n", complaints));
    }
  }

  private JsonNode releasedDescription() throws IOException {
    Path file = project.resolve("target/released/losant-rest-openapi-" + released + ".zip");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry("openapi.json");
      if (entry == null) {
        throw new SpecException(file, "contains no openapi.json");
      }
      return JsonMapper.shared().readTree(zip.getInputStream(entry));
    }
  }

  private Path releasedJar() {
    return project.resolve("target/released/losant-rest-" + released + ".jar");
  }

  private static String version(JsonNode description) {
    return description.at("/info/version").asString();
  }

  /** The reasons of {@code breaks.yaml}, by change. All of its faults are told at once. */
  private Map<String, String> declared() {
    Path file = project.resolve("breaks.yaml");
    Map<String, String> declared = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    JsonNode entries = JsonMapper.shared().valueToTree(Files.exists(file) ? load(file) : null);
    for (JsonNode entry : entries) {
      String change = entry.path("change").asString("");
      String reason = entry.path("reason").asString("");
      if (change.isBlank() || reason.isBlank()) {
        faults.add(file + ": an entry is a `change` and its `reason`, not " + entry);
      }
      declared.put(change, reason);
    }
    if (!faults.isEmpty()) {
      throw new SpecException(String.join("\n", faults));
    }
    return declared;
  }

  private static Object load(Path file) {
    try {
      return new Load(LoadSettings.builder().setLabel(file.toString()).build())
          .loadFromString(Files.readString(file));
    } catch (IOException | YamlEngineException e) {
      throw new SpecException(file, e.getMessage());
    }
  }

  private static String sections(List<Change> changes, Map<String, String> declared) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      List<Change> those =
          changes.stream().filter(change -> change.severity() == severity).toList();
      if (!those.isEmpty()) {
        text.append("\n### ").append(severity.title()).append("\n\n");
        text.append(severity == Severity.BREAKING ? breaks(those, declared) : Change.lines(those));
      }
    }
    return text.isEmpty() ? "\nNothing changed.\n" : text.toString();
  }

  private static String breaks(List<Change> breaks, Map<String, String> declared) {
    StringBuilder text = new StringBuilder();
    for (Change each : breaks) {
      text.append(Change.lines(List.of(each)));
      if (declared.containsKey(each.text())) {
        text.append("  Declared: ").append(declared.get(each.text())).append('\n');
      }
    }
    return text.toString();
  }

  private static String counts(List<Change> changes) {
    long breaks = changes.stream().filter(Change::isBreak).count();
    return changes.size() + " changes (" + breaks + " breaking)";
  }

  private void complainOfUndeclared(List<Change> breaks, Map<String, String> declared) {
    StringJoiner entries = new StringJoiner("\n");
    for (Change change : breaks) {
      if (!declared.containsKey(change.text())) {
        entries.add("- change: '" + change.text().replace("'", "''") + "'\n  reason: ");
      }
    }
    if (entries.length() > 0) {
      complaints.add(
          "This breaks what was made for "
              + released
              + ". Undo it, or add it to breaks.yaml with a reason for those whom it breaks:\n"
              + entries);
    }
  }

  private void complainOfDeclared(List<Change> breaks, Map<String, String> declared) {
    List<String> texts = breaks.stream().map(Change::text).toList();
    for (String change : declared.keySet()) {
      if (!texts.contains(change)) {
        complaints.add(
            "breaks.yaml declares what is no break since " + released + "; remove it: " + change);
      }
    }
  }

  /** Semantic versions: the next major one, or the next minor one as long as there is no 1.0.0. */
  private void complainOfVersion(List<Change> java) {
    int[] was = numbers(released);
    int[] is = numbers(version);
    boolean allowed = is[0] > was[0] || (was[0] == 0 && is[0] == 0 && is[1] > was[1]);
    if (!allowed && java.stream().anyMatch(Change::isBreak)) {
      String next = was[0] == 0 ? "0." + (was[1] + 1) + ".0" : (was[0] + 1) + ".0.0";
      complaints.add(
          "The Java API breaks, so that after "
              + released
              + " comes "
              + next
              + ". The version in pom.xml is still "
              + version
              + ".");
    }
  }

  private static int[] numbers(String version) {
    return Stream.of(version.split("[.-]")).limit(2).mapToInt(Integer::parseInt).toArray();
  }
}
