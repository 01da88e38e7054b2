package com.losant.rest.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** The types that have no parts. */
final class ScalarCodecs {
  private ScalarCodecs() {}

  static final class StringCodec extends JsonCodec<String> {
    @Override
    String name() {
      return "a string";
    }

    @Override
    @Nullable String read(JsonSource in) {
      return in.parser.currentToken() == JsonToken.VALUE_STRING
          ? in.parser.getString()
          : in.mismatch();
    }

    @Override
    void write(String value, JsonGenerator out) {
      out.writeString(value);
    }

    @Override
    public String toText(String value) {
      return value;
    }
  }

  static final class BooleanCodec extends JsonCodec<Boolean> {
    @Override
    String name() {
      return "a boolean";
    }

    @Override
    @Nullable Boolean read(JsonSource in) {
      JsonToken token = in.parser.currentToken();
      if (token == JsonToken.VALUE_TRUE) {
        return Boolean.TRUE;
      }
      return token == JsonToken.VALUE_FALSE ? Boolean.FALSE : in.mismatch();
    }

    @Override
    void write(Boolean value, JsonGenerator out) {
      out.writeBoolean(value);
    }

    @Override
    public String toText(Boolean value) {
      return value.toString();
    }
  }

  /** Types that are whole numbers in JSON; a fraction of zero (60.0) is kept as it was written. */
  private abstract static class WholeNumberCodec<T> extends JsonCodec<T> {
    /** The Java value, or null where it has none. */
    abstract @Nullable T of(long number);

    /** The Java value of a number with a fraction or of many digits, or null where it has none. */
    @Nullable T of(BigDecimal number) {
      try {
        return of(number.longValueExact());
      } catch (ArithmeticException e) {
        return null;
      }
    }

    @Override
    final @Nullable T read(JsonSource in) {
      JsonToken token = in.parser.currentToken();
      if (token == JsonToken.VALUE_NUMBER_INT
          && in.parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
        T value = of(in.parser.getLongValue());
        return value != null ? value : in.mismatch();
      }
      if (token == JsonToken.VALUE_NUMBER_FLOAT) {
        T value = of(Json.decimal(in.parser));
        return value != null ? in.beside(value) : in.mismatch();
      }
      return in.mismatch();
    }
  }

  static final class IntegerCodec extends WholeNumberCodec<Integer> {
    @Override
    String name() {
      return "a whole number of 32 bits";
    }

    @Override
    @Nullable Integer of(long number) {
      return number == (int) number ? (Integer) (int) number : null;
    }

    @Override
    void write(Integer value, JsonGenerator out) {
      out.writeNumber(value.intValue());
    }
  }

  static final class LongCodec extends WholeNumberCodec<Long> {
    @Override
    String name() {
      return "a whole number";
    }

    @Override
    Long of(long number) {
      return number;
    }

    @Override
    void write(Long value, JsonGenerator out) {
      out.writeNumber(value.longValue());
    }
  }

  static final class EpochMillisCodec extends WholeNumberCodec<Instant> {
    @Override
    String name() {
      return "a number of milliseconds since 1970";
    }

    @Override
    Instant of(long number) {
      return Instant.ofEpochMilli(number);
    }

    @Override
    void write(Instant value, JsonGenerator out) {
      try {
        out.writeNumber(value.toEpochMilli());
      } catch (ArithmeticException e) {
        throw new IllegalArgumentException(
            value + " is too far away to be counted in milliseconds", e);
      }
    }
  }

  static final class LosantTimeCodec extends WholeNumberCodec<LosantTime> {
    @Override
    String name() {
      return "a number of milliseconds since 1970, or relative to now";
    }

    @Override
    LosantTime of(long number) {
      return LosantTime.ofMillis(number);
    }

    @Override
    void write(LosantTime value, JsonGenerator out) {
      out.writeNumber(value.millis());
    }
  }

  static final class DurationMillisCodec extends WholeNumberCodec<Duration> {
    private static final BigDecimal NANOS_PER_MILLI = BigDecimal.valueOf(1_000_000);

    @Override
    String name() {
      return "a number of milliseconds";
    }

    @Override
    Duration of(long number) {
      return Duration.ofMillis(number);
    }

    @Override
    @Nullable Duration of(BigDecimal number) {
      try {
        return Duration.ofNanos(number.multiply(NANOS_PER_MILLI).longValueExact());
      } catch (ArithmeticException e) {
        return null;
      }
    }

    @Override
    void write(Duration value, JsonGenerator out) {
      BigDecimal millis =
          BigDecimal.valueOf(value.getSeconds())
              .movePointRight(3)
              .add(BigDecimal.valueOf(value.getNano(), 6))
              .stripTrailingZeros();
      out.writeNumber(millis.scale() < 0 ? millis.setScale(0) : millis);
    }
  }

  static final class DecimalCodec extends JsonCodec<BigDecimal> {
    @Override
    String name() {
      return "a number";
    }

    @Override
    @Nullable BigDecimal read(JsonSource in) {
      JsonToken token = in.parser.currentToken();
      if (token == null || !token.isNumeric()) {
        return in.mismatch();
      }
      BigDecimal value = Json.decimal(in.parser);
      return Json.isNegativeZero(value, in.parser) ? in.beside(value) : value;
    }

    @Override
    void write(BigDecimal value, JsonGenerator out) {
      out.writeNumber(value);
    }
  }

  static final class InstantCodec extends JsonCodec<Instant> {
    @Override
    String name() {
      return "a date and time";
    }

    @Override
    @Nullable Instant read(JsonSource in) {
      if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
        return in.mismatch();
      }
      String text = in.parser.getString();
      try {
        if (IsoInstant.isInForm(text)) {
          return IsoInstant.parseForm(text);
        }
        Instant instant = OffsetDateTime.parse(text).toInstant();
        return IsoInstant.format(instant).equals(text) ? instant : in.beside(instant);
      } catch (DateTimeException e) {
        return in.mismatch();
      }
    }

    @Override
    void write(Instant value, JsonGenerator out) {
      out.writeString(IsoInstant.format(value));
    }

    @Override
    public String toText(Instant value) {
      return IsoInstant.format(value);
    }
  }

  /** A time in any notation that Losant takes, written as text. */
  static final class TimestampCodec extends JsonCodec<Instant> {
    private static final String WRAPPED = "$date";

    @Override
    String name() {
      return "a date and time in any notation";
    }

    @Override
    @Nullable Instant read(JsonSource in) {
      JsonToken token = in.parser.currentToken();
      if (token == JsonToken.VALUE_STRING) {
        return INSTANT.read(in);
      }
      if (token == JsonToken.START_OBJECT) {
        JsonNode object = Json.read(in.parser);
        Instant instant = unwrap(object);
        in.keep(object);
        return instant;
      }
      Instant instant = EPOCH_MILLIS.read(in);
      if (instant == null) {
        return null;
      }
      // Losant takes a negative number for relative to the request.
      return instant.isBefore(Instant.EPOCH) ? in.mismatch() : in.beside(instant);
    }

    private static @Nullable Instant unwrap(JsonNode object) {
      JsonNode text = object.get(WRAPPED);
      return object.size() == 1 && text != null
          ? INSTANT.read(new JsonSource(Json.parserOf(text)))
          : null;
    }

    @Override
    void write(Instant value, JsonGenerator out) {
      INSTANT.write(value, out);
    }

    @Override
    public String toText(Instant value) {
      return INSTANT.toText(value);
    }
  }

  static final class PlainCodec extends JsonCodec<JsonNode> {
    @Override
    String name() {
      return "a text, a number, a boolean or null";
    }

    @Override
    @Nullable JsonNode read(JsonSource in) {
      return in.parser.currentToken().isScalarValue() ? Json.read(in.parser) : in.mismatch();
    }

    @Override
    void write(JsonNode value, JsonGenerator out) {
      ANY.write(value, out);
    }

    @Override
    public String toText(JsonNode value) {
      return ANY.toText(value);
    }
  }

  static final class AnyCodec extends JsonCodec<JsonNode> {
    @Override
    String name() {
      return "JSON";
    }

    @Override
    JsonNode read(JsonSource in) {
      return Json.read(in.parser);
    }

    @Override
    void write(JsonNode value, JsonGenerator out) {
      Json.write(value, out);
    }

    @Override
    public String toText(JsonNode value) {
      return value.isString() ? value.stringValue() : toJson(value);
    }
  }
}
