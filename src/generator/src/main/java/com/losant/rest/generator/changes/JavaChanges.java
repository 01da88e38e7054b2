package com.losant.rest.generator.changes;

import com.losant.rest.generator.changes.Change.Severity;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.config.Options;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiConstructor;
import japicmp.model.JApiField;
import japicmp.model.JApiImplementedInterface;
import japicmp.model.JApiMethod;
import japicmp.output.OutputFilter;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What differs between two Java APIs, in binary and in source, by japicmp. */
final class JavaChanges {
  private final List<Change> changes = new ArrayList<>();

  private JavaChanges() {}

  /** Takes jars, or the folders that would go into them. */
  static List<Change> between(Path before, Path now) throws IOException {
    if (Files.isDirectory(now)) { // of which japicmp knows nothing
      Path jar = Files.createTempFile("now", ".jar");
      ToolProvider.findFirst("jar")
          .orElseThrow()
          .run(System.out, System.err, "-cfM", jar.toString(), "-C", now.toString(), ".");
      List<Change> changes = between(before, jar);
      Files.delete(jar);
      return changes;
    }
    JavaChanges comparison = new JavaChanges();
    comparison.modules(module(before), module(now));
    Options options = Options.newDefault();
    options.setAccessModifier(AccessModifier.PROTECTED);
    options.setOutputOnlyModifications(true);
    options.setIgnoreMissingClasses(true); // what the jars depend on is not part of them
    JarArchiveComparator comparator =
        new JarArchiveComparator(JarArchiveComparatorOptions.of(options));
    List<JApiClass> classes = comparator.compare(archive(before), archive(now));
    new OutputFilter(options).filter(classes);
    classes.forEach(comparison::type);
    return comparison.changes;
  }

  private static JApiCmpArchive archive(Path jar) {
    return new JApiCmpArchive(jar.toFile(), "");
  }

  /** Of modules japicmp knows nothing. */
  private void modules(Set<String> before, Set<String> now) {
    for (String each : before) {
      if (!now.contains(each)) {
        add(Severity.BREAKING, "module-info", each + " removed");
      }
    }
    for (String each : now) {
      if (!before.contains(each)) {
        add(Severity.ADDED, "module-info", each + " added");
      }
    }
  }

  /** What other modules see of a jar; nothing, if it is no module. */
  private static Set<String> module(Path jar) throws IOException {
    Set<String> seen = new TreeSet<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry("module-info.class");
      if (entry != null) {
        ModuleDescriptor module = ModuleDescriptor.read(zip.getInputStream(entry));
        seen.add("module " + module.name());
        module.exports().forEach(exports -> seen.add("exports " + exports.source()));
        module.requires().stream()
            .filter(requires -> requires.modifiers().contains(Modifier.TRANSITIVE))
            .forEach(requires -> seen.add("requires transitive " + requires.name()));
      }
    }
    return seen;
  }

  private void type(JApiClass type) {
    String name = name(type.getFullyQualifiedName());
    compare(name, type.getChangeStatus(), List.of(type));
    if (!type.getChangeStatus().isNotNewOrRemoved()) {
      return; // its members come and go with it
    }
    compare(name, type.getChangeStatus(), List.of(type.getSuperclass()));
    for (JApiImplementedInterface implemented : type.getInterfaces()) {
      String place = name + " as a " + name(implemented.getFullyQualifiedName());
      compare(place, implemented.getChangeStatus(), List.of(implemented));
    }
    for (JApiConstructor constructor : type.getConstructors()) {
      compare(
          "new " + name + parameters(constructor),
          constructor.getChangeStatus(),
          parts(constructor));
    }
    for (JApiMethod method : type.getMethods()) {
      List<JApiCompatibility> parts = parts(method);
      parts.add(method.getReturnType());
      compare(name + "." + method.getName() + parameters(method), method.getChangeStatus(), parts);
    }
    for (JApiField field : type.getFields()) {
      compare(name + "." + field.getName(), field.getChangeStatus(), List.of(field));
    }
  }

  private static List<JApiCompatibility> parts(JApiBehavior behavior) {
    List<JApiCompatibility> parts = new ArrayList<>(behavior.getParameters());
    parts.add(behavior);
    return parts;
  }

  private static String parameters(JApiBehavior behavior) {
    return behavior.getParameters().stream()
        .map(parameter -> name(parameter.getType()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private void compare(
      String place, JApiChangeStatus status, List<? extends JApiCompatibility> parts) {
    Set<JApiCompatibilityChange> found = new LinkedHashSet<>();
    parts.forEach(part -> found.addAll(part.getCompatibilityChanges()));
    boolean breaks = false;
    for (JApiCompatibilityChange change : found) {
      boolean compatible = change.isBinaryCompatible() && change.isSourceCompatible();
      if (!compatible || status.isNotNewOrRemoved()) {
        add(compatible ? Severity.CHANGED : Severity.BREAKING, place, words(change));
      }
      breaks |= !compatible;
    }
    if (status == JApiChangeStatus.NEW && !breaks) {
      add(Severity.ADDED, place, "added");
    } else if (status == JApiChangeStatus.REMOVED && !breaks) {
      add(Severity.CHANGED, place, "removed");
    }
  }

  private static String words(JApiCompatibilityChange change) {
    return change.getType().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void add(Severity severity, String place, String what) {
    changes.add(new Change(severity, place, what, new TreeSet<>(), new TreeSet<>()));
  }

  /** A class as Java source names it; of the well-known packages nobody needs to be told. */
  private static String name(String type) {
    return type.replace('$', '.').replaceAll("\\bjava\\.(lang|util)\\.", "");
  }
}
