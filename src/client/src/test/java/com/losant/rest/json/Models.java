package com.losant.rest.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The generated classes by name. */
final class Models {
  private static final Path FOLDER = Path.of("generated/java");
  private static final Map<String, String> FULL_NAMES = fullNames();

  private Models() {}

  /** All that have a codec, by their simple names. */
  private static Map<String, String> fullNames() {
    Map<String, String> names = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file).contains(" CODEC = new Codec();")) {
          String name = FOLDER.relativize(file).toString().replaceAll("[/\\\\]", ".");
          names.put(file.getFileName().toString().replace(".java", ""), name.replace(".java", ""));
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> all() {
    return List.copyOf(FULL_NAMES.keySet());
  }

  /** The classes with properties. */
  static List<String> objects() {
    return all().stream().filter(name -> JsonModel.class.isAssignableFrom(named(name))).toList();
  }

  static boolean isList(String name) {
    return JsonList.class.isAssignableFrom(named(name));
  }

  /** The names of the documented properties. */
  static List<String> names(JsonModel model) {
    return IntStream.range(0, model.codec.size()).mapToObj(model.codec::nameOf).toList();
  }

  /** Those whose values no text for people shows. */
  static List<String> secrets(JsonModel model) {
    return IntStream.range(0, model.codec.size())
        .filter(model.codec::isSecret)
        .mapToObj(model.codec::nameOf)
        .toList();
  }

  static Class<?> named(String name) {
    try {
      return Class.forName(FULL_NAMES.getOrDefault(name, name));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  @SuppressWarnings("unchecked") // what a type reads is what it writes
  static JsonCodec<Object> type(String name) {
    try {
      return (JsonCodec<Object>) named(name).getField("CODEC").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** A builder that starts with nothing set. */
  static JsonModel.Builder<?, ?> builder(String name) {
    return (JsonModel.Builder<?, ?>) call(null, named(name), "builder");
  }

  static Object rebuilt(Object model) {
    return build(call(model, model.getClass(), "toBuilder"));
  }

  static Object build(Object builder) {
    return call(builder, builder.getClass(), "build");
  }

  /** The value of a property, by its name in the JSON. */
  static Object get(Object model, String property) {
    return call(model, model.getClass(), javaName(model.getClass(), property));
  }

  /** The method of a class for a property, also where Java has no room for its name. */
  static String javaName(Class<?> type, String property) {
    if (!SourceVersion.isKeyword(property)) {
      String letters = property.replaceAll("[^A-Za-z0-9]", "");
      return Stream.of(type.getMethods())
          .map(Method::getName)
          .filter(letters::equalsIgnoreCase)
          .findFirst()
          .orElse(letters);
    }
    String question =
        "is" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    boolean asks =
        Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals(question));
    return asks ? question : property + "Value";
  }

  private static Object call(Object target, Class<?> type, String method) {
    try {
      return type.getMethod(method).invoke(target);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getSimpleName() + "." + method, e);
    }
  }
}
