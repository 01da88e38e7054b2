package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.gson.Gson;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.annotations.SerializedName;
import com.losant.rest.api.Upload;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.shared.FlowClass;
import com.losant.rest.shared.IdQueryCondition;
import com.losant.rest.workflows.AdvancedWorkflowQuery;
import com.losant.rest.workflows.WorkflowStorageEntries;
import com.losant.rest.workflows.WorkflowStorageEntry;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kotlin.Pair;
import kotlin.UInt;
import kotlin.ULong;
import kotlin.jvm.internal.Lambda;
import kotlin.ranges.IntRange;
import kotlin.time.DurationUnit;
import kotlin.time.MeasureTimeKt;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** What callers give is sent as what it is, or refused, alone and in what they nest it in. */
class CallerValuesTest {
  private static final String JSON =
      "{\"a\":[1,1.50,1E+2,-0.25,\"t\\u00fc\\\"\",true,null,{}],\"b\":{\"c\":123456789012345678901234567890}}";

  record Reading(double temperature, boolean windowOpen) {}

  record Name(@JsonValue String text) {}

  enum Colour {
    RED
  }

  static final class Hidden {
    private final String secret = "x";
  }

  @JsonInclude
  static final class HiddenWithAnnotation {}

  static final class OnlyEmpty {
    public boolean isEmpty() {
      return true;
    }
  }

  @com.fasterxml.jackson.databind.annotation.JsonNaming(
      com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
  record NamedForJackson2(int windowOpen) {}

  @com.fasterxml.jackson.databind.annotation.JsonNaming(
      com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonNaming(tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
  record NamedForBoth(int windowOpen) {}

  static final class WrittenByJackson2 {
    @com.fasterxml.jackson.databind.annotation.JsonSerialize(
        using = com.fasterxml.jackson.databind.ser.std.ToStringSerializer.class)
    public final int number = 5;
  }

  record NamedForGson(@SerializedName("window_open") int windowOpen) {}

  record NamedForGsonAndJackson(
      @SerializedName("window_open") @JsonProperty("window_open") int windowOpen) {}

  record NamedForJsonB(@jakarta.json.bind.annotation.JsonbProperty("window_open") int windowOpen) {}

  enum ColourForGson {
    @SerializedName("red")
    RED
  }

  static final class SelfWriting implements org.json.JSONString {
    public final int number = 5;

    @Override
    public String toJSONString() {
      return "6";
    }
  }

  static final List<Arguments> WRITTEN =
      List.of(
          Arguments.of(jackson2(JSON), JSON),
          Arguments.of(jackson2("5"), "5"),
          Arguments.of(jackson2("\"t\""), "\"t\""),
          Arguments.of(new JSONObject(JSON), JSON),
          Arguments.of(new JSONArray("[" + JSON + "]"), "[" + JSON + "]"),
          Arguments.of(JSONObject.NULL, "null"),
          Arguments.of(jakarta(JSON), JSON),
          Arguments.of(jakarta("[" + JSON + "]"), "[" + JSON + "]"),
          Arguments.of(Json.createValue("t"), "\"t\""),
          Arguments.of(Json.createValue(new BigDecimal("1.50")), "1.50"),
          Arguments.of(jakarta.json.JsonValue.NULL, "null"),
          Arguments.of(javaEe(JSON), JSON),
          Arguments.of(javaEe("[" + JSON + "]"), "[" + JSON + "]"),
          Arguments.of(kotlinx.serialization.json.Json.Default.parseToJsonElement(JSON), JSON),
          Arguments.of(
              kotlinx.serialization.json.Json.Default.parseToJsonElement("[" + JSON + "]"),
              "[" + JSON + "]"),
          Arguments.of(JsonParser.parseString(JSON), JSON),
          Arguments.of(JsonParser.parseString("[" + JSON + "]"), "[" + JSON + "]"),
          Arguments.of(new JsonPrimitive("t"), "\"t\""),
          Arguments.of(new Gson().toJsonTree(null), "null"),
          Arguments.of(boxed(UInt.class, int.class, -1), "4294967295"),
          Arguments.of(boxed(ULong.class, long.class, -1L), "18446744073709551615"),
          Arguments.of(new Pair<>(1, "b"), "{\"first\":1,\"second\":\"b\"}"),
          Arguments.of(kotlin.annotation.AnnotationTarget.CLASS, "\"CLASS\""),
          Arguments.of(new Reading(24.5, true), "{\"temperature\":24.5,\"windowOpen\":true}"),
          Arguments.of(new NamedForBoth(1), "{\"window_open\":1}"),
          Arguments.of(new NamedForGsonAndJackson(1), "{\"window_open\":1}"),
          Arguments.of(Colour.RED, "\"RED\""),
          Arguments.of(new int[] {1, 2}, "[1,2]"),
          Arguments.of(new Object[] {1, null, "x"}, "[1,null,\"x\"]"),
          Arguments.of(new byte[] {1, 2}, "\"AQI=\""),
          Arguments.of(Optional.of(5), "5"),
          Arguments.of(Optional.empty(), "null"),
          Arguments.of(Map.of(1, true), "{\"1\":true}"),
          Arguments.of(Map.of(Colour.RED, true), "{\"RED\":true}"),
          Arguments.of(Map.of(new Name("n"), true), "{\"n\":true}"),
          Arguments.of(Map.of(FlowClass.CLOUD, true), "{\"cloud\":true}"),
          Arguments.of(Map.of(Colour.RED, true), "{\"RED\":true}"),
          Arguments.of(Map.of(new UUID(0, 1), 1), "{\"" + new UUID(0, 1) + "\":1}"),
          Arguments.of(Map.of(new BigDecimal("1.50"), true), "{\"1.50\":true}"),
          Arguments.of(Map.of(new AtomicLong(5), true), "{\"5\":true}"),
          Arguments.of(Map.of('c', true), "{\"c\":true}"),
          Arguments.of(Map.of(false, true), "{\"false\":true}"),
          Arguments.of(Map.of(new StringBuilder("k"), true), "{\"k\":true}"),
          Arguments.of(Map.of(Instant.EPOCH, 1), "{\"1970-01-01T00:00:00Z\":1}"),
          Arguments.of(Map.of(Duration.ofSeconds(1), 1), "{\"PT1S\":1}"),
          Arguments.of(Map.of(ZoneOffset.ofHours(1), 1), "{\"+01:00\":1}"),
          Arguments.of(Map.of(URI.create("urn:a"), 1), "{\"urn:a\":1}"),
          Arguments.of(new StringBuilder("t"), "\"t\""),
          Arguments.of(CharBuffer.wrap("t"), "\"t\""),
          Arguments.of(Duration.ofSeconds(90), "\"PT1M30S\""),
          Arguments.of(Instant.EPOCH, "\"1970-01-01T00:00:00Z\""),
          Arguments.of(
              OffsetDateTime.parse("2024-03-02T16:40:09+02:00"), "\"2024-03-02T16:40:09+02:00\""),
          Arguments.of(JsonNodeFactory.instance.numberNode(new BigDecimal("1.50")), "1.50"),
          Arguments.of(
              WorkflowStorageEntry.builder().key("k").value(1).build(),
              "{\"key\":\"k\",\"value\":1}"));

  static final List<Arguments> REFUSED =
      List.of(
          Arguments.of(new Object(), "java.lang.Object"),
          Arguments.of(new Hidden(), "Hidden"),
          Arguments.of(new HiddenWithAnnotation(), "HiddenWithAnnotation"),
          Arguments.of(new OnlyEmpty(), "OnlyEmpty"),
          Arguments.of(WorkflowStorageEntry.builder().key("k"), "Builder"),
          Arguments.of((Supplier<Integer>) () -> 5, "Lambda"),
          Arguments.of((Runnable) () -> {}, "Lambda"),
          Arguments.of(new NamedForJackson2(1), "NamedForJackson2"),
          Arguments.of(new WrittenByJackson2(), "WrittenByJackson2"),
          Arguments.of(new NamedForGson(1), "NamedForGson"),
          Arguments.of(new NamedForJsonB(1), "NamedForJsonB"),
          Arguments.of(ColourForGson.RED, "ColourForGson"),
          Arguments.of(new SelfWriting(), "SelfWriting"),
          Arguments.of(
              com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.numberNode(Double.NaN),
              "DoubleNode"),
          Arguments.of(
              com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.pojoNode(new Hidden()),
              "POJONode"),
          Arguments.of(com.fasterxml.jackson.databind.node.MissingNode.getInstance(), "Missing"),
          Arguments.of(new JSONObject().put("a", new Object()), "java.lang.Object"),
          Arguments.of(new JSONArray().put(new Hidden()), "Hidden"),
          Arguments.of(new JsonPrimitive(Double.NaN), "JsonPrimitive"),
          Arguments.of(kotlinSeconds(), "kotlin.time.Duration"),
          Arguments.of(MeasureTimeKt.measureTimedValue(() -> 5), "kotlin.time.TimedValue"),
          Arguments.of(kotlin.Unit.INSTANCE, "kotlin.Unit"),
          Arguments.of(new IntRange(1, 3), "kotlin.ranges.IntRange"),
          Arguments.of(new KotlinFunction(), "KotlinFunction"),
          Arguments.of(Double.NaN, "java.lang.Double"),
          Arguments.of(Float.POSITIVE_INFINITY, "java.lang.Float"),
          Arguments.of(new double[] {1, Double.NaN}, "NaN"),
          Arguments.of(Path.of("a/b"), "Path"),
          Arguments.of(new File("a"), "java.io.File"),
          Arguments.of(new java.sql.Timestamp(0), "java.sql.Timestamp"),
          Arguments.of(Pattern.compile("a", Pattern.CASE_INSENSITIVE), "java.util.regex.Pattern"),
          Arguments.of(HttpUrl.get("https://api.losant.com/"), "okhttp3.HttpUrl"),
          Arguments.of(ByteString.encodeUtf8("a"), "okio.ByteString"),
          Arguments.of(JsonCodec.ANY, "ScalarCodecs$AnyCodec"),
          Arguments.of(Upload.of(new byte[] {1}, "a.txt"), "com.losant.rest.api.Upload"),
          Arguments.of(LosantTime.now(), "LosantTime"),
          Arguments.of(kotlin.uuid.Uuid.Companion.getNIL(), "kotlin.uuid.Uuid"),
          Arguments.of(kotlin.LazyKt.lazyOf(5), "kotlin"),
          Arguments.of(new kotlin.text.Regex("a"), "kotlin.text.Regex"),
          Arguments.of(
              new java.util.concurrent.atomic.LongAdder() {
                private static final long serialVersionUID = 1;

                @Override
                public String toString() {
                  return "1 / 2";
                }
              },
              ""),
          Arguments.of(new ByteArrayInputStream(new byte[1]), "java.io.ByteArrayInputStream"),
          Arguments.of(InputStream.nullInputStream(), "java.io.InputStream"),
          Arguments.of(new StringReader("x"), "java.io.StringReader"),
          Arguments.of(CompletableFuture.completedFuture(1), "CompletableFuture"),
          Arguments.of(Thread.currentThread(), "java.lang.Thread"),
          Arguments.of(BitSet.valueOf(new long[] {5}), "java.util.BitSet"),
          Arguments.of(new ExecutionException("x", null), "java.util.concurrent.Execution"),
          Arguments.of((Iterable<Integer>) () -> List.of(1).iterator(), "Lambda"),
          Arguments.of(Map.of(new Hidden(), 1), "Hidden"),
          Arguments.of(Map.of(new Reading(1, true), 1), "Reading"),
          Arguments.of(Map.of(List.of(1), 1), "List"),
          Arguments.of(Map.of(Optional.of("k"), 1), "java.util.Optional"),
          Arguments.of(Map.of(Thread.currentThread(), 1), "java.lang.Thread"),
          Arguments.of(Map.of(ByteBuffer.allocate(1), 1), "ByteBuffer"),
          Arguments.of(Map.of(IdQueryCondition.of("k"), 1), "IdQueryCondition"),
          Arguments.of(Map.of(AdvancedWorkflowQuery.builder().build(), 1), "AdvancedWorkflowQuery"),
          Arguments.of(new JsonFactory(), "tools.jackson.core.json.JsonFactory"),
          Arguments.of(keysOfOneText(), "LinkedHashMap"),
          Arguments.of(selfContaining(), "ArrayList"),
          Arguments.of(MissingNode.getInstance(), "MISSING"));

  private static final class KotlinFunction extends Lambda<Integer> {
    private static final long serialVersionUID = 1;

    KotlinFunction() {
      super(0);
    }
  }

  private static Object jackson2(String json) {
    try {
      return com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(
              com.fasterxml.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static Object jakarta(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readValue();
    }
  }

  private static Object javaEe(String json) {
    try (javax.json.JsonReader reader = javax.json.Json.createReader(new StringReader(json))) {
      return reader.readValue();
    }
  }

  private static Object kotlinSeconds() {
    return boxed(
        kotlin.time.Duration.class,
        long.class,
        kotlin.time.DurationKt.toDuration(5, DurationUnit.SECONDS));
  }

  /** Kotlin makes such objects for `Any` and type parameters, by methods that Java cannot name. */
  private static Object boxed(Class<?> type, Class<?> primitive, Object value) {
    try {
      return type.getMethod("box-impl", primitive).invoke(null, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object keysOfOneText() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(1, "a");
    map.put("1", "b");
    return map;
  }

  private static Object selfContaining() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    return list;
  }

  @ParameterizedTest
  @FieldSource("WRITTEN")
  void whatHasAFormInJsonIsWrittenInIt(Object value, String json) {
    PlainJson.assertSame(json, written(value), json);
    PlainJson.assertSame("[" + json + "]", written(List.of(value)), json);
    PlainJson.assertSame("[" + json + "]", written(new Object[] {value}), json);
    PlainJson.assertSame("{\"k\":[" + json + "]}", written(Map.of("k", List.of(value))), json);
    PlainJson.assertSame(
        "{\"first\":" + json + ",\"second\":1}", written(new Pair<>(value, 1)), json);
  }

  @ParameterizedTest
  @FieldSource("REFUSED")
  void whatHasNoneIsRefusedByName(Object value, String name) {
    for (Object given :
        Arrays.asList(value, List.of(value), Map.of("k", List.of(value)), new Pair<>(value, 1))) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> written(given)).getMessage();
      assertTrue(message.contains(given == value ? name : nested(name)), message);
    }
  }

  /** Jackson finds NaN, cycles and keys of one text where they are written, not where they are. */
  private static String nested(String name) {
    return name.startsWith("java.lang.Double")
            || name.startsWith("java.lang.Float")
            || name.equals("LinkedHashMap")
            || name.equals("ArrayList")
        ? ""
        : name;
  }

  @Test
  void elementsAreTakenFromWhatHasNothingElse() {
    assertEquals("[1,2]", written(Stream.of(1, 2)));
    assertEquals("[1,2]", written(IntStream.of(1, 2)));
    assertEquals("[1,2]", written(List.of(1, 2).iterator()));
  }

  @Test
  void whatWouldBeReadAsNothingIsRefused() {
    WorkflowStorageEntries entries =
        WorkflowStorageEntries.CODEC.fromJson(
            "{\"a\":{\"b\":1},\"empty\":{},\"list\":[1],\"n\":5}");
    for (Class<?> type :
        List.of(
            Hidden.class,
            HiddenWithAnnotation.class,
            JSONObject.class,
            com.google.gson.JsonObject.class,
            com.google.gson.JsonElement.class,
            jakarta.json.JsonObject.class,
            com.fasterxml.jackson.databind.JsonNode.class,
            com.fasterxml.jackson.databind.node.ObjectNode.class,
            NamedForJackson2.class,
            NamedForGson.class,
            Thread.class,
            Object[].class,
            UInt.class,
            kotlin.time.Duration.class,
            InputStream.class,
            Iterator.class)) {
      for (String key : List.of("a", "empty")) {
        String message =
            assertThrows(LosantDecodeException.class, () -> entries.get(key, type), type.getName())
                .getMessage();
        assertTrue(message.contains(type.getName()), message);
      }
    }
    assertEquals(new NamedForBoth(1), read("{\"window_open\":1}", NamedForBoth.class));
    assertNull(entries.get("missing", Hidden.class));
  }

  /** A class whose library is not there, which is not the fault of Jackson's annotations. */
  static final class LacksLibrary {
    public int getNumber() {
      throw new NoClassDefFoundError("greenhouse/Missing");
    }

    public void setNumber(int number) {
      throw new NoClassDefFoundError("greenhouse/Missing");
    }
  }

  @Test
  void whatIsWrongWithTheClassPathOfTheCallerIsLeftAsItIs() {
    assertEquals(
        "greenhouse/Missing",
        assertThrows(NoClassDefFoundError.class, () -> written(new LacksLibrary())).getMessage());
    assertEquals(
        "greenhouse/Missing",
        assertThrows(NoClassDefFoundError.class, () -> read("{\"number\":1}", LacksLibrary.class))
            .getMessage());
  }

  private static <T> T read(String json, Class<T> type) {
    return WorkflowStorageEntries.CODEC.fromJson("{\"k\":" + json + "}").get("k", type);
  }

  private static String written(Object value) {
    return WorkflowStorageEntry.builder()
        .key("k")
        .value(value)
        .build()
        .property("value")
        .toString();
  }
}
