package com.losant.rest.generator;

import com.losant.rest.generator.Change.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells what changed since the last release, of the description and of the Java API, in {@code
 * target/what-changed.md}; and stops the build on a break that {@code breaks.yaml} does not
 * declare.
 */
public final class WhatChanged {
  private static final TypeReference<LinkedHashMap<String, Object>> DOCUMENT =
      new TypeReference<>() {};

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
   * {@code target/released}, and the version of this build.
   */
  public static void main(String[] arguments) throws IOException {
    new WhatChanged(Path.of(arguments[0]), arguments[1], arguments[2]).tell();
  }

  private void tell() throws IOException {
    Map<String, Object> before = releasedDescription();
    Map<String, Object> now =
        JsonMapper.shared().readValue(project.resolve("generated/openapi.json"), DOCUMENT);
    List<Change> description = SpecChanges.between(before, now);
    List<Change> java =
        JavaChanges.between(
            project.resolve("target/released/losant-rest-" + released + ".jar"),
            project.resolve("target/losant-rest-" + version + ".jar"));
    List<Change> breaks =
        Stream.concat(description.stream(), java.stream()).filter(Change::isBreak).toList();
    Map<String, String> declared = declared();

    Path report = project.resolve("target/what-changed.md");
    String title = "# What changed since " + released + "\n\n";
    String versions =
        "Version " + apiVersion(before) + " of the API before, " + apiVersion(now) + " now.\n";
    Files.writeString(
        report,
        title
            + ("## The description\n\n" + versions + sections(description, declared))
            + ("\n## The Java API\n" + sections(java, declared)));
    System.out.printf(
        "Since %s: %s of the description, %s of the Java API. See %s%n",
        released, counts(description), counts(java), report);

    complainOfUndeclared(breaks, declared);
    complainOfDeclared(breaks, declared);
    complainOfVersion(java);
    if (!complaints.isEmpty()) {
      throw new SpecException(String.join("\n", complaints));
    }
  }

  private Map<String, Object> releasedDescription() throws IOException {
    Path file = project.resolve("target/released/losant-rest-" + released + "-openapi.zip");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry("openapi.json");
      if (entry == null) {
        throw new SpecException(file, "contains no openapi.json");
      }
      return JsonMapper.shared().readValue(zip.getInputStream(entry), DOCUMENT);
    }
  }

  private static Object apiVersion(Map<String, Object> description) {
    return Tree.map(description, "info").get("version");
  }

  /** The reasons of {@code breaks.yaml}, by change. */
  private Map<String, String> declared() {
    Path file = project.resolve("breaks.yaml");
    Map<String, String> declared = new LinkedHashMap<>();
    Object entries = Files.exists(file) ? Bundler.loadYaml(file) : null;
    for (Object entry : entries == null ? List.of() : Tree.list(entries)) {
      String change = Objects.toString(Tree.map(entry).get("change"), "");
      String reason = Objects.toString(Tree.map(entry).get("reason"), "");
      if (change.isBlank() || reason.isBlank()) {
        throw new SpecException(file, "an entry is a `change` and its `reason`, not " + entry);
      }
      declared.put(change, reason);
    }
    return declared;
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
    int[] old = numbers(released);
    int[] young = numbers(version);
    boolean allowed = young[0] > old[0] || (old[0] == 0 && young[0] == 0 && young[1] > old[1]);
    if (!allowed && java.stream().anyMatch(Change::isBreak)) {
      String next = old[0] == 0 ? "0." + (old[1] + 1) + ".0" : (old[0] + 1) + ".0.0";
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
