package com.losant.rest.json;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What other JSON libraries and Kotlin have, which Jackson 3 takes for classes like any other. They
 * are known by name, because this library depends on none of them.
 */
final class ForeignJson {
  private static final String JACKSON_2_NODE = "com.fasterxml.jackson.databind.JsonNode";

  /** Their {@code toString()} is documented to be JSON, and they hold nothing but JSON. */
  private static final Set<String> TEXTS =
      Set.of(
          "com.google.gson.JsonElement",
          "jakarta.json.JsonValue",
          "javax.json.JsonValue",
          "kotlinx.serialization.json.JsonElement",
          "kotlin.UByte",
          "kotlin.UShort",
          "kotlin.UInt",
          "kotlin.ULong");

  private static final String ORG_JSON_OBJECT = "org.json.JSONObject";
  private static final String ORG_JSON_ARRAY = "org.json.JSONArray";
  private static final String ORG_JSON_NULL = "org.json.JSONObject$Null";

  /** Classes that write themselves, for another library. */
  private static final Set<String> WRITE_THEMSELVES =
      Set.of("com.fasterxml.jackson.databind.JsonSerializable", "org.json.JSONString");

  private static final String JACKSON_2_ANNOTATIONS = "com.fasterxml.jackson.databind.annotation.";
  private static final List<String> OTHER_ANNOTATIONS =
      List.of("com.google.gson.annotations.", "jakarta.json.bind.annotation.");
  private static final List<String> JACKSON_3_ANNOTATIONS =
      List.of("com.fasterxml.jackson.annotation.", "tools.jackson.");

  private ForeignJson() {}

  /** Whether {@link #value} knows a class. */
  static boolean isJson(Class<?> type) {
    Set<String> names = namesOf(type);
    return names.contains(JACKSON_2_NODE)
        || names.contains(ORG_JSON_OBJECT)
        || names.contains(ORG_JSON_ARRAY)
        || names.contains(ORG_JSON_NULL)
        || names.stream().anyMatch(TEXTS::contains);
  }

  /** Such a value as something that can be written: a tree, or a Java map or list. */
  static @Nullable Object value(Object foreign) {
    Set<String> names = namesOf(foreign.getClass());
    if (names.contains(ORG_JSON_NULL)) {
      return null;
    }
    // Not their text, in which org.json puts the toString() of what it does not know.
    if (names.contains(ORG_JSON_OBJECT)) {
      return call(foreign, "toMap");
    }
    if (names.contains(ORG_JSON_ARRAY)) {
      return call(foreign, "toList");
    }
    if (names.contains(JACKSON_2_NODE)) {
      checkJackson2(foreign);
    }
    return JsonCodec.ANY.fromJson(foreign.toString());
  }

  /** Jackson 2 writes the text "NaN" where there is no number, and any object in a POJONode. */
  private static void checkJackson2(Object node) {
    String type = node.getClass().getSimpleName();
    boolean isJson = !type.equals("POJONode") && !type.equals("MissingNode");
    if (type.equals("DoubleNode") || type.equals("FloatNode")) {
      isJson = !node.toString().startsWith("\"");
    }
    if (!isJson) {
      throw new IllegalArgumentException("a " + type + " of Jackson 2 is no JSON");
    }
    for (Object child : (Iterable<?>) node) {
      checkJackson2(child);
    }
  }

  private static @Nullable Object call(Object target, String method) {
    try {
      return target.getClass().getMethod(method).invoke(target);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("it has no " + method + "() that works", e);
    }
  }

  /** Why a class would be written or read otherwise than it says, or null. */
  static @Nullable String meantForAnother(Class<?> type, Set<String> irrelevant) {
    if (namesOf(type).stream().anyMatch(WRITE_THEMSELVES::contains)) {
      return "it says how to write it to another JSON library only";
    }
    for (Class<?> each : hierarchy(type)) {
      for (AnnotatedElement element : elements(each)) {
        for (Annotation annotation : element.getAnnotations()) {
          Class<?> found = annotation.annotationType();
          if (!irrelevant.contains(found.getSimpleName())
              && isForeign(found)
              && !hasEquivalent(element, found)) {
            return "@" + found.getName() + " says nothing to Jackson 3";
          }
        }
      }
    }
    return null;
  }

  private static List<AnnotatedElement> elements(Class<?> type) {
    return Stream.of(
            Stream.of(type),
            Arrays.<Field>stream(type.getDeclaredFields()),
            Arrays.<Method>stream(type.getDeclaredMethods()))
        .<AnnotatedElement>flatMap(each -> each)
        .toList();
  }

  private static boolean isForeign(Class<?> annotation) {
    String name = annotation.getName();
    return name.startsWith(JACKSON_2_ANNOTATIONS)
        || OTHER_ANNOTATIONS.stream().anyMatch(name::startsWith);
  }

  /** Whether the same is said to Jackson 3: by its annotation of that name, or by any of its. */
  private static boolean hasEquivalent(AnnotatedElement element, Class<?> annotation) {
    boolean isJackson2 = annotation.getName().startsWith(JACKSON_2_ANNOTATIONS);
    return Arrays.stream(element.getAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(
            other ->
                isJackson2
                    ? other.getSimpleName().equals(annotation.getSimpleName())
                        && other.getName().startsWith("tools.jackson.")
                    : JACKSON_3_ANNOTATIONS.stream().anyMatch(other.getName()::startsWith));
  }

  /** Whether a class is one of Kotlin's value classes, which hold one value that has no name. */
  static boolean isKotlinValue(Class<?> type) {
    return Arrays.stream(type.getAnnotations())
        .anyMatch(each -> each.annotationType().getName().equals("kotlin.jvm.JvmInline"));
  }

  /** Whether a class is one of Kotlin's data classes, whose properties are all that they are. */
  static boolean isKotlinData(Class<?> type) {
    return Arrays.stream(type.getMethods()).anyMatch(each -> each.getName().equals("component1"));
  }

  static boolean isA(Class<?> type, String name) {
    return namesOf(type).contains(name);
  }

  private static Set<String> namesOf(Class<?> type) {
    Set<String> names = new LinkedHashSet<>();
    hierarchy(type).forEach(each -> names.add(each.getName()));
    return names;
  }

  private static Set<Class<?>> hierarchy(Class<?> type) {
    Set<Class<?>> all = new LinkedHashSet<>();
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      addWithInterfaces(each, all);
    }
    return all;
  }

  private static void addWithInterfaces(Class<?> type, Set<Class<?>> all) {
    if (all.add(type)) {
      for (Class<?> each : type.getInterfaces()) {
        addWithInterfaces(each, all);
      }
    }
  }
}
