package com.losant.rest.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The generated classes by name. */
final class Models {
  private static final Path FOLDER = Path.of("generated/java/com/losant/rest/model");

  private Models() {}

  static List<String> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The classes with properties. */
  static List<String> objects() {
    return all().stream().filter(name -> JsonModel.class.isAssignableFrom(named(name))).toList();
  }

  static Class<?> named(String name) {
    try {
      return Class.forName("com.losant.rest.model." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  @SuppressWarnings("unchecked") // what a type reads is what it writes
  static JsonType<Object> type(String name) {
    try {
      return (JsonType<Object>) named(name).getField("TYPE").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** A builder that starts with nothing set. */
  static JsonModel.Builder<?> builder(String name) {
    return (JsonModel.Builder<?>) call(null, named(name), "builder");
  }

  static Object rebuilt(Object model) {
    return build(call(model, model.getClass(), "toBuilder"));
  }

  static Object build(Object builder) {
    return call(builder, builder.getClass(), "build");
  }

  /** The value of a property, by its name in the JSON. */
  static Object get(Object model, String property) {
    return call(model, model.getClass(), javaName(property));
  }

  /** Names that Java has no room for are renamed in openapi/java/generator.yaml. */
  static String javaName(String property) {
    return switch (property) {
      case "new" -> "isNew";
      case "private" -> "isPrivate";
      case "public" -> "isPublic";
      default -> property.replace("$", "");
    };
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
