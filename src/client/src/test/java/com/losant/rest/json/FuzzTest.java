package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.json.MutatedAnswers.Mutated;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Answers with mistakes in them, through every decoder: only a LosantException comes out, and what
 * is read can be written again without a change. A failure names the number of its document, which
 * {@link MutatedAnswers#get} makes again.
 */
class FuzzTest {
  private static final MutatedAnswers ANSWERS = new MutatedAnswers(20_260_101);

  /** Looking them up each time would take long. */
  private final Map<Class<?>, List<Method>> getters = new HashMap<>();

  private final Set<JsonCodec<Object>> tried = new HashSet<>();
  private long read;
  private long refused;

  @Test
  void aSampleOfMutatedAnswersIsReadOrRefused() {
    fuzz(0, 20_000);
  }

  @Test
  @Tag("fuzz")
  void aMillionMutatedAnswersAreReadOrRefused() {
    fuzz(20_000, 1_000_000);
  }

  @Test
  void theMutationsAreTheSameInEveryRun() {
    MutatedAnswers again = new MutatedAnswers(20_260_101);
    Set<String> different = new HashSet<>();
    for (long number = 0; number < 1000; number++) {
      byte[] json = ANSWERS.get(number).json();
      assertArrayEquals(json, again.get(number).json());
      different.add(Arrays.toString(json));
    }
    assertTrue(different.size() > 950, () -> different.size() + " different ones");
  }

  private void fuzz(long from, long count) {
    for (long number = from; number < from + count; number++) {
      Mutated mutated = ANSWERS.get(number);
      try {
        check(mutated);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("mutation " + mutated, e);
      }
    }
    assertEquals(new HashSet<>(ANSWERS.allTypes()), tried);
    // A fuzzer whose mistakes are all found at once, or never, tries nothing.
    assertEquals(count, read + refused);
    assertTrue(read > count / 4 && refused > count / 4, read + " read, " + refused + " refused");
    System.out.println(
        "fuzz: " + count + " mutated answers, " + read + " read, " + refused + " refused");
  }

  private void check(Mutated mutated) {
    JsonCodec<Object> type = mutated.type();
    tried.add(type);
    Object value;
    try {
      value = type.fromJson(new ByteArrayInputStream(mutated.json()));
    } catch (LosantDecodeException e) {
      refused++;
      return;
    }
    read++;
    String written = type.toJson(value);
    assertSameTree(mutated, written);
    Object again = type.fromJson(written);
    assertEquals(value, again, mutated::toString);
    assertEquals(value.hashCode(), again.hashCode(), mutated::toString);
    assertTrue(value.toString().length() < 100_000, mutated::toString);
    if (value instanceof JsonModel model) {
      assertEquals(value, Models.rebuilt(value), mutated::toString);
      ask(model);
    }
  }

  private static void assertSameTree(Mutated mutated, String written) {
    byte[] json = mutated.json();
    String text = new String(json, StandardCharsets.UTF_8);
    if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), json)) {
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      assertEquals(digits(PlainJson.of(plain)), digits(PlainJson.of(written)), mutated::toString);
    } else {
      assertEquals(
          BundledSpec.MAPPER.readTree(json),
          BundledSpec.MAPPER.readTree(written),
          mutated::toString);
    }
  }

  /** 1E0 and 1 are the same number with the same digits; 1.0 has more of them. */
  private static Object digits(Object json) {
    if (json instanceof Map<?, ?> object) {
      Map<Object, Object> copy = new HashMap<>();
      object.forEach((name, value) -> copy.put(name, digits(value)));
      return copy;
    }
    if (json instanceof List<?> array) {
      return array.stream().map(FuzzTest::digits).toList();
    }
    return json instanceof BigDecimal number && number.scale() == 0 ? number.unscaledValue() : json;
  }

  /** What a user would ask for; the answer may be that it is not as documented. */
  private void ask(JsonModel model) {
    for (Method getter : getters.computeIfAbsent(model.getClass(), FuzzTest::gettersOf)) {
      try {
        getter.invoke(model);
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof LosantException)) {
          throw new IllegalStateException(getter.getName(), e.getCause());
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(getter.getName(), e);
      }
    }
  }

  private static List<Method> gettersOf(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .toList();
  }
}
