package com.losant.rest.json;

import com.losant.rest.errors.LosantDecodeException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads values of one Java type from JSON and writes them. Every generated class has one in its
 * {@code CODEC}, for example {@code Workflow.CODEC.fromJson(text)}.
 *
 * <p>Reading loses nothing: what the type does not know or does not expect is kept and written
 * back. It works without reflection; that it is a Jackson deserializer as well lets any {@code
 * JsonMapper} read the generated classes.
 *
 * @param <T> the Java type
 */
public abstract class JsonCodec<T> extends ValueDeserializer<T> {
  /** A JSON string. */
  public static final JsonCodec<String> STRING = new ScalarCodecs.StringCodec();

  /** {@code true} or {@code false}. */
  public static final JsonCodec<Boolean> BOOLEAN = new ScalarCodecs.BooleanCodec();

  /** A whole number of 32 bits. */
  public static final JsonCodec<Integer> INTEGER = new ScalarCodecs.IntegerCodec();

  /** A whole number of 64 bits. */
  public static final JsonCodec<Long> LONG = new ScalarCodecs.LongCodec();

  /** Any number, with all its digits. */
  public static final JsonCodec<BigDecimal> DECIMAL = new ScalarCodecs.DecimalCodec();

  /** A string with date, time and offset, as in {@code 2016-06-13T04:00:00.000Z}. */
  public static final JsonCodec<Instant> INSTANT = new ScalarCodecs.InstantCodec();

  /** A number of milliseconds since 1970-01-01T00:00Z; written in whole milliseconds. */
  public static final JsonCodec<Instant> EPOCH_MILLIS = new ScalarCodecs.EpochMillisCodec();

  /**
   * A number of milliseconds: since 1970-01-01T00:00Z, 0 for now, or negative for relative to now.
   */
  public static final JsonCodec<LosantTime> LOSANT_TIME = new ScalarCodecs.LosantTimeCodec();

  /**
   * A time in any notation that Losant takes: as {@link #INSTANT}, as {@link #EPOCH_MILLIS}, or as
   * an object {@code {"$date": …}}. Written as the first.
   */
  public static final JsonCodec<Instant> TIMESTAMP = new ScalarCodecs.TimestampCodec();

  /** A number of milliseconds. */
  public static final JsonCodec<Duration> DURATION_MILLIS = new ScalarCodecs.DurationMillisCodec();

  /** Any JSON value. */
  public static final JsonCodec<JsonNode> ANY = new ScalarCodecs.AnyCodec();

  /** A text, a number, a boolean or null. */
  public static final JsonCodec<JsonNode> PLAIN = new ScalarCodecs.PlainCodec();

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  JsonCodec() {}

  /**
   * Lists of another type.
   *
   * @param <E> the Java type of the elements
   * @param element their type
   * @return a type
   */
  public static <E> JsonCodec<List<E>> listOf(JsonCodec<E> element) {
    return new ListCodec<>(element);
  }

  /**
   * Objects with any keys, whose values are all of another type. The order of the keys is kept.
   *
   * @param <V> the Java type of the values
   * @param value their type
   * @return a type
   */
  public static <V> JsonCodec<Map<String, V>> mapOf(JsonCodec<V> value) {
    return new MapCodec<>(value);
  }

  /**
   * A value of a caller as JSON.
   *
   * @param value anything that Jackson can write; null for a JSON null
   * @return a tree of its own
   * @throws IllegalArgumentException if the value, or one in it, has no form in JSON, see {@link
   *     JsonModel.Builder#additionalProperty}
   */
  public static JsonNode treeOf(@Nullable Object value) {
    return Json.of(value);
  }

  /**
   * Reads a JSON document.
   *
   * @param json a document
   * @return its value
   * @throws LosantDecodeException if the text is no JSON, or another kind of JSON than this type
   */
  public final T fromJson(String json) {
    // Not by way of UTF-8, which has no form for half a character.
    String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
    return readDocument(() -> Json.FACTORY.createParser(ObjectReadContext.empty(), text));
  }

  /**
   * Reads a JSON document in UTF-8.
   *
   * @param json a document
   * @return its value
   * @throws LosantDecodeException if the bytes are no JSON, or another kind of JSON than this type
   */
  public final T fromJson(byte[] json) {
    return readDocument(() -> Json.FACTORY.createParser(ObjectReadContext.empty(), json));
  }

  /**
   * Reads a JSON document in UTF-8 to its end, and closes the stream.
   *
   * @param json a document
   * @return its value
   * @throws LosantDecodeException if the bytes are no JSON, or another kind of JSON than this type
   */
  public final T fromJson(InputStream json) {
    return readDocument(() -> Json.FACTORY.createParser(ObjectReadContext.empty(), json));
  }

  private T readDocument(Supplier<JsonParser> document) {
    try (JsonParser parser = document.get()) {
      if (parser.nextToken() == null) {
        throw new LosantDecodeException("expected " + name() + ", found no JSON at all", null);
      }
      T value = readAlone(parser);
      if (parser.nextToken() != null) {
        throw new LosantDecodeException("expected the end of the JSON after " + name(), null);
      }
      return value;
    } catch (JacksonException e) {
      throw new LosantDecodeException(
          "expected " + name() + ", found malformed JSON: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * Writes a value as compact JSON.
   *
   * @param value the value
   * @return one JSON value
   */
  public final String toJson(T value) {
    return new String(toBytes(value), StandardCharsets.UTF_8);
  }

  /**
   * Writes a value as compact JSON in UTF-8.
   *
   * @param value the value
   * @return one JSON value
   */
  public final byte[] toBytes(T value) {
    return Json.bytes(out -> write(value, out));
  }

  /**
   * The value as a tree.
   *
   * @param value the value
   * @return a tree of its own
   */
  public final JsonNode toTree(T value) {
    return Json.tree(value, this);
  }

  /**
   * The value as a URL has it: the text of a string, the JSON of everything else.
   *
   * @param value the value
   * @return text, not yet encoded
   */
  public String toText(T value) {
    return toJson(value);
  }

  /** Called by Jackson. */
  @Override
  public final T deserialize(JsonParser parser, DeserializationContext context) {
    return readAlone(parser);
  }

  private T readAlone(JsonParser parser) {
    JsonSource source = new JsonSource(parser);
    T value = read(source);
    if (value == null) {
      throw new LosantDecodeException("expected " + name() + ", found " + kind(source), null);
    }
    return value;
  }

  private static String kind(JsonSource source) {
    JsonNode found = source.takeOriginal();
    return found == null ? "nothing" : Json.kind(found);
  }

  /** What this reads, in words for an error message. */
  abstract String name();

  /**
   * Reads the value that the source's parser stands on, to its last token. Where the typed value
   * could not be written back the same, the original stays in the source; where there is no typed
   * value at all, the result is null.
   */
  abstract @Nullable T read(JsonSource in);

  abstract void write(T value, JsonGenerator out);

  /** Whether a value that was read has all that is required of one that is sent. */
  boolean isComplete(T value) {
    return true;
  }

  /** A value that was read, without entries that are not complete. */
  T complete(T value) {
    return value;
  }
}
