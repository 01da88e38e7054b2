package com.losant.rest.generator.java;

import com.losant.rest.generator.SpecException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Names as Java allows and expects them. */
final class JavaNames {
  /** The capital letters that a name begins with, but not that of its second word. */
  private static final Pattern CAPITALS = Pattern.compile("^([A-Z]+(?![a-z])|[A-Z])");

  /** Methods without parameters that the superclasses of generated classes have already. */
  private static final Set<String> TAKEN =
      Set.of(
          "additionalProperties",
          "builder",
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toBuilder",
          "toBytes",
          "toJson",
          "toString",
          "wait");

  private JavaNames() {}

  /** The accessor of a property of this type. */
  static String property(String jsonName, JavaType type) {
    String name = camelCase(jsonName);
    return SourceVersion.isKeyword(name) && type.name().equals("Boolean")
        ? "is" + capitalized(name)
        : property(jsonName);
  }

  /** The name of a parameter, or the accessor of a property that asks no question. */
  static String property(String jsonName) {
    String name = camelCase(jsonName);
    return SourceVersion.isKeyword(name) || TAKEN.contains(name) ? name + "Value" : name;
  }

  /**
   * The method of an action: {@code flows.import} is {@code importFlows}, {@code flow.get} {@code
   * get}.
   */
  static String method(String operationId) {
    String resource = operationId.substring(0, operationId.indexOf('.'));
    String action = operationId.substring(operationId.indexOf('.') + 1);
    return SourceVersion.isKeyword(action) || TAKEN.contains(action)
        ? action + capitalized(resource)
        : action;
  }

  /**
   * The method that returns all items of a list: {@code getAll}, {@code getAllByVersion} for {@code
   * getByVersion}, {@code queryAll}, and {@code allPeriodSummaries} where there is no verb.
   */
  static String all(String method) {
    if (method.matches("get([A-Z].*)?")) {
      return "getAll" + method.substring("get".length());
    }
    boolean isOneWord = method.equals(method.toLowerCase(Locale.ROOT));
    return isOneWord ? method + "All" : "all" + capitalized(method);
  }

  static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        camel.append(camel.isEmpty() ? uncapitalized(word) : capitalized(word));
      }
    }
    return camel.toString();
  }

  static String constant(String name) {
    String words = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("[^A-Za-z0-9]+", "_");
    String constant = words.toUpperCase(Locale.ROOT).replaceAll("^_+|_+$", "");
    if (constant.isEmpty()) {
      return "EMPTY";
    }
    return Character.isDigit(constant.charAt(0)) ? "_" + constant : constant;
  }

  /** The name of a class in lower-case words. */
  static String words(String className) {
    return className.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  static String capitalized(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Begins with a small letter; of an acronym, such as in {@code SAMLResponse}, all are. */
  static String uncapitalized(String name) {
    Matcher capitals = CAPITALS.matcher(name);
    return capitals.find()
        ? capitals.group().toLowerCase(Locale.ROOT) + name.substring(capitals.end())
        : name;
  }

  /**
   * Refuses classes that are called like one of the JDK's own, such as {@code File} or {@code
   * Error}: in a file that uses both, one of them would need its full name.
   */
  static void refuseNamesOfTheJdk(Collection<String> classes) {
    Set<String> taken = new TreeSet<>(classes);
    taken.retainAll(namesOfTheJdk());
    if (!taken.isEmpty()) {
      throw new SpecException(
          "the JDK has classes of these names already; rename the schemas, for example to Losant"
              + taken.iterator().next()
              + ": "
              + String.join(", ", taken));
    }
  }

  private static Set<String> namesOfTheJdk() {
    Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/java");
    Set<String> names = new HashSet<>();
    try (Stream<Path> files = Files.walk(base)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.contains("$"))
          .forEach(file -> names.add(file.substring(0, file.length() - ".class".length())));
    } catch (IOException e) {
      throw new SpecException(base, e.toString());
    }
    return names;
  }
}
