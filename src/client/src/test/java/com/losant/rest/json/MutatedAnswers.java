package com.losant.rest.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents with a few mistakes in them, each made from a number: the same number gives the same
 * document in every run and on every machine.
 */
final class MutatedAnswers {
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-+.\\w]+|[\\[\\]{},:]");

  private static final Set<String> STRUCTURE = Set.of("{", "}", "[", "]", ",", ":");

  private static final List<String> VALUES =
      List.of(
          "{}",
          "[]",
          "null",
          "true",
          "0",
          "-0.0",
          "1.50",
          "1e400",
          "1e999999999",
          "9007199254740993",
          "92233720368547758089",
          "\"\"",
          "\"timer\"",
          "\"2024-03-02T16:40:09.874Z\"",
          "\"+999999999-12-31T23:59:59.999999999-18:00\"",
          "\"\\ud83d\"",
          "\"\\u0000\"",
          "[null]",
          "[[{\"a\":[1,{}]}]]",
          "{\"type\":\"neverHeardOf\",\"z\":[1.0]}",
          "{\"type\":1,\"config\":[],\"meta\":7,\"type\":\"virtualButton\"}",
          "{\"$and\":[{\"$or\":[]}],\"id\":{\"$in\":5}}");

  private static final List<String> KEYS =
      List.of("\"type\"", "\"id\"", "\"config\"", "\"\"", "\"neverHeardOf\"", "\"\\ud83d\"");

  /** Pieces that mostly do not fit. */
  private static final List<String> FRAGMENTS =
      List.of(
          "\"type\":",
          "\"\":0,",
          "{},",
          ",",
          ":",
          "[",
          "{",
          "]",
          "}",
          "\"",
          "\\",
          "//",
          "NaN",
          "1e99999999999",
          "\uFEFF",
          "\u2028",
          "\0");

  private static final List<byte[]> NO_UTF8 =
      List.of(
          bytes(0xff),
          bytes(0xc0, 0x80),
          bytes(0xc3),
          bytes(0xe2, 0x82),
          bytes(0xed, 0xa0, 0xbd),
          bytes(0xf0, 0x9f, 0x98),
          bytes(0xf4, 0x90, 0x80, 0x80),
          bytes(0xfe, 0xff),
          bytes(0x80));

  private final long seed;
  private final List<Sample> originals;
  private final List<byte[]> documents;
  private final List<JsonCodec<Object>> types;
  private final List<JsonCodec<Object>> allTypes;

  /** A document, what reads it, and how it came about. */
  record Mutated(long number, Sample original, JsonCodec<Object> type, byte[] json) {
    @Override
    public String toString() {
      return number + " of " + original + ": " + new String(json, StandardCharsets.UTF_8);
    }
  }

  /** Makes mistakes in every example of the description and in a full sample of every class. */
  MutatedAnswers(long seed) {
    this.seed = seed;
    this.originals =
        Stream.concat(BundledSpec.examples().stream(), SchemaSamples.all().stream()).toList();
    this.documents =
        originals.stream().map(sample -> sample.json().getBytes(StandardCharsets.UTF_8)).toList();
    this.types = originals.stream().map(Sample::type).toList();
    this.allTypes = Models.all().stream().map(Models::type).toList();
  }

  /** The decoders of all classes. */
  List<JsonCodec<Object>> allTypes() {
    return allTypes;
  }

  /** One document. All originals come equally often, and now and then to the wrong reader. */
  Mutated get(long number) {
    SplittableRandom random = new SplittableRandom(seed + number);
    int index = (int) (number % originals.size());
    byte[] json = documents.get(index);
    for (int mistakes = 1 + random.nextInt(3); mistakes > 0; mistakes--) {
      json = mutate(json, random);
    }
    boolean wrongReader = random.nextInt(8) == 0;
    JsonCodec<Object> type =
        wrongReader ? allTypes.get(random.nextInt(allTypes.size())) : types.get(index);
    return new Mutated(number, originals.get(index), type, json);
  }

  private static byte[] mutate(byte[] json, SplittableRandom random) {
    if (json.length == 0) {
      return json;
    }
    return switch (random.nextInt(20)) {
      case 0 -> bitFlipped(json, random);
      case 1 -> splice(json, random.nextInt(json.length), json.length, bytes());
      case 2 -> splice(json, at(json, random), at(json, random), bytes());
      case 3 -> inserted(json, random, oneOf(NO_UTF8, random));
      case 4 -> inserted(json, random, utf8(oneOf(FRAGMENTS, random)));
      default -> tokensChanged(json, random);
    };
  }

  private static byte[] bitFlipped(byte[] json, SplittableRandom random) {
    byte[] changed = json.clone();
    changed[random.nextInt(json.length)] ^= (byte) (1 << random.nextInt(8));
    return changed;
  }

  private static byte[] inserted(byte[] json, SplittableRandom random, byte[] what) {
    int at = at(json, random);
    return splice(json, at, at, what);
  }

  /** Changes that mostly leave JSON behind. */
  private static byte[] tokensChanged(byte[] json, SplittableRandom random) {
    List<String> tokens =
        TOKEN
            .matcher(new String(json, StandardCharsets.UTF_8))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(ArrayList::new));
    if (tokens.isEmpty()) {
      return json;
    }
    int one = random.nextInt(tokens.size());
    int other = random.nextInt(tokens.size());
    switch (random.nextInt(12)) {
      case 0 -> tokens.set(one, tokens.set(other, tokens.get(one)));
      case 1 -> tokens.set(one, tokens.get(other));
      case 2 -> tokens.add(one, oneOf(VALUES, random));
      case 3, 4 -> swapScalars(tokens, one, other);
      case 5, 6 -> addMember(tokens, one, oneOf(KEYS, random), oneOf(VALUES, random));
      case 7, 8 -> addMember(tokens, one, keyFrom(tokens, other), oneOf(VALUES, random));
      default -> tokens.set(scalarFrom(tokens, one), oneOf(VALUES, random));
    }
    return utf8(String.join("", tokens));
  }

  private static void swapScalars(List<String> tokens, int one, int other) {
    int here = scalarFrom(tokens, one);
    int there = scalarFrom(tokens, other);
    tokens.set(here, tokens.set(there, tokens.get(here)));
  }

  /** Puts a property into an object, where it may come before or after one of the same name. */
  private static void addMember(List<String> tokens, int from, String key, String value) {
    int open = find(tokens, from, i -> tokens.get(i).equals("{"));
    boolean last = open + 1 >= tokens.size() || tokens.get(open + 1).equals("}");
    tokens.addAll(open + 1, List.of(key, ":", value, last ? "" : ","));
  }

  private static String keyFrom(List<String> tokens, int from) {
    int next = find(tokens, from, i -> i > 0 && tokens.get(i).equals(":"));
    return tokens.get(Math.max(0, next - 1));
  }

  private static int scalarFrom(List<String> tokens, int from) {
    return find(
        tokens,
        from,
        i ->
            !STRUCTURE.contains(tokens.get(i))
                && (i + 1 >= tokens.size() || !tokens.get(i + 1).equals(":")));
  }

  /** The next place that will do, from the beginning again if need be. */
  private static int find(List<String> tokens, int from, IntPredicate wanted) {
    return IntStream.concat(IntStream.range(from, tokens.size()), IntStream.range(0, from))
        .filter(wanted)
        .findFirst()
        .orElse(from);
  }

  private static byte[] splice(byte[] json, int from, int to, byte[] middle) {
    int start = Math.min(from, to);
    int end = Math.max(from, to);
    ByteArrayOutputStream out = new ByteArrayOutputStream(json.length + middle.length);
    out.write(json, 0, start);
    out.writeBytes(middle);
    out.write(json, end, json.length - end);
    return out.toByteArray();
  }

  private static int at(byte[] json, SplittableRandom random) {
    return random.nextInt(json.length + 1);
  }

  private static <T> T oneOf(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
